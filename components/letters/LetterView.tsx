import { useEffect, useRef, useState } from 'react';
import { i18n } from '#i18n';
import { examples, fill } from '../../lib/letters/fill';
import { inTone, tonesOf } from '../../lib/letters/tone';
import type { Letter, Passage, Tone } from '../../lib/types';
import { Choice } from '../ui/Choice';
import { LetterPreview } from './LetterPreview';
import type { Lessons } from './Note';
import { type Filling, PassageView } from './PassageView';
import { ToldBar } from './ToldBar';
import { keepFirstStops, leadToTool } from './tab-stops';

type Props = Omit<Filling, 'blanks'> & {
  /** In all its tones; the values go into the one that is chosen. */
  readonly letter: Letter;
  readonly tone: Tone;
  readonly lessons: Lessons;
  /** Ids of the optional passages that are switched off. */
  readonly off: readonly string[];
  onInclude(passage: string, on: boolean): void;
  onTone(tone: Tone): void;
  /** Null where there is no editor to put it into. */
  readonly onInsertPassage: ((passage: Passage) => void) | null;
};

type View = 'fill' | 'preview' | 'example';

/** The letter with its fields and annotations; or as the customer will read it; or filled with its examples. */
export function LetterView({
  letter,
  tone,
  lessons,
  off,
  onInclude,
  onTone,
  onInsertPassage,
  ...filling
}: Props) {
  const [view, setView] = useState<View>('fill');
  const spoken = inTone(letter, tone);
  const tones = tonesOf(letter);
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    if (article.current) keepFirstStops(article.current);
  });
  return (
    <article className="letter" ref={article} onKeyDown={leadToTool}>
      <header className="letter-head">
        <h2>{letter.title}</h2>
        <p>{letter.when}</p>
        <div className="letter-ways">
          <Choice<View> label={i18n.t('letter.view')} options={views()} value={view} onChange={setView} />
          {tones.length > 1 && (
            <Choice<Tone>
              label={i18n.t('letter.tone')}
              options={tones.map((value) => ({ value, label: i18n.t(`letter.tones.${value}`) }))}
              value={tone}
              onChange={onTone}
            />
          )}
        </div>
      </header>
      {view === 'fill' && <ToldBar told={filling.told} values={filling.values} onType={filling.onType} />}
      {view === 'fill' &&
        spoken.passages.map((passage) => (
          <PassageView
            key={passage.id}
            passage={passage}
            blanks={spoken.blanks}
            on={!off.includes(passage.id)}
            lessons={lessons}
            onInclude={onInclude}
            onInsert={onInsertPassage}
            {...filling}
          />
        ))}
      {view === 'preview' && <LetterPreview content={fill(spoken, filling.values, { off })} />}
      {view === 'example' && <LetterPreview content={fill(spoken, examples(spoken))} />}
    </article>
  );
}

const views = (): { value: View; label: string }[] => [
  { value: 'fill', label: i18n.t('letter.fillIn') },
  { value: 'preview', label: i18n.t('letter.preview') },
  { value: 'example', label: i18n.t('letter.example') },
];
