import { useState } from 'react';
import { i18n } from '#i18n';
import { examples, fill } from '../../lib/letters/fill';
import type { Letter, Values } from '../../lib/types';
import { Choice } from '../ui/Choice';
import { LetterPreview } from './LetterPreview';
import { PassageView } from './PassageView';

type Props = {
  readonly letter: Letter;
  readonly values: Values;
  /** Ids of the optional passages that are switched off. */
  readonly off: readonly string[];
  onType(blank: string, value: string): void;
  onInclude(passage: string, on: boolean): void;
};

type View = 'fill' | 'preview' | 'example';

/** The letter with its fields and annotations; or as the customer will read it; or filled with its examples. */
export function LetterView({ letter, values, off, onType, onInclude }: Props) {
  const [view, setView] = useState<View>('fill');
  return (
    <article className="letter">
      <header className="letter-head">
        <h2>{letter.title}</h2>
        <p>{letter.when}</p>
        <Choice<View>
          label={i18n.t('letter.view')}
          options={views()}
          value={view}
          onChange={(next) => setView(next)}
        />
      </header>
      {view === 'fill' &&
        letter.passages.map((passage) => (
          <PassageView
            key={passage.id}
            passage={passage}
            blanks={letter.blanks}
            values={values}
            on={!off.includes(passage.id)}
            onType={onType}
            onInclude={onInclude}
          />
        ))}
      {view === 'preview' && <LetterPreview content={fill(letter, values, { off })} />}
      {view === 'example' && <LetterPreview content={fill(letter, examples(letter))} />}
    </article>
  );
}

const views = (): { value: View; label: string }[] => [
  { value: 'fill', label: i18n.t('letter.fillIn') },
  { value: 'preview', label: i18n.t('letter.preview') },
  { value: 'example', label: i18n.t('letter.example') },
];
