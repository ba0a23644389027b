import { useId } from 'react';
import { i18n } from '#i18n';
import type { Now } from '../../lib/letters/day';
import { type Piece, parse } from '../../lib/letters/parse';
import type { Blank, Passage, Proposals, Values } from '../../lib/types';
import { Switch } from '../ui/Switch';
import { BlankField } from './BlankField';
import { type Lessons, Note } from './Note';

export type Filling = {
  readonly blanks: readonly Blank[];
  /** As they go into the letter. */
  readonly values: Values;
  /** As they were typed: a field shows these, else what the page tells. */
  readonly typed: Values;
  readonly fromPage: Values;
  readonly told: Proposals;
  readonly now: Now;
  onType(blank: string, value: string): void;
};

type Props = Filling & {
  readonly passage: Passage;
  readonly on: boolean;
  readonly lessons: Lessons;
  onInclude(passage: string, on: boolean): void;
  readonly onInsert: ((passage: Passage) => void) | null;
};

/** One passage: its sentences with fields in them, and under them why they are there. */
export function PassageView({ passage, on, lessons, onInclude, onInsert, ...filling }: Props) {
  const { lead } = passage.annotation;
  const note = useId();
  return (
    <section className={on ? 'passage' : 'passage is-off'} aria-label={lead} aria-describedby={note}>
      {passage.optional && (
        <Switch
          label={i18n.t('letter.include')}
          on={on}
          tabIndex={-1}
          onChange={(next) => onInclude(passage.id, next)}
        />
      )}
      {on &&
        parse(passage.text).map((block) => (
          <div className="passage-text" lang="en" key={JSON.stringify(block)}>
            {block.kind === 'paragraph' ? (
              <Pieces pieces={block.pieces} {...filling} />
            ) : (
              <ul>
                {block.items.map((pieces) => (
                  <li key={JSON.stringify(pieces)}>
                    <Pieces pieces={pieces} {...filling} />
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
      <div className="note">
        <Note id={note} annotation={passage.annotation} lessons={lessons} />
        {on && onInsert && (
          <button
            type="button"
            className="insert-passage"
            tabIndex={-1}
            aria-keyshortcuts="Alt+ArrowDown"
            onClick={() => onInsert(passage)}
          >
            {i18n.t('letter.insertPassage')}
          </button>
        )}
      </div>
    </section>
  );
}

function Pieces({ pieces, ...filling }: Filling & { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece, index) => {
    const Tag = piece.bold ? 'strong' : 'span';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a passage never change their order
      <Tag key={index}>
        {piece.kind === 'words' ? (
          piece.text.slice(index > 0 ? marksAtStart(piece).length : 0)
        ) : (
          <span className="field-end">
            <BlankIn id={piece.id} {...filling} />
            {marksAtStart(pieces[index + 1])}
          </span>
        )}
      </Tag>
    );
  });
}

/** The full stop or comma that follows a field must not begin the next line. */
function marksAtStart(piece: Piece | undefined): string {
  return piece?.kind === 'words' ? (/^[.,;:!?)”’]*/.exec(piece.text)?.[0] ?? '') : '';
}

const NOTHING: readonly string[] = [];

/** A blank that the letter does not know stays as it was written. */
function BlankIn({ id, blanks, typed, fromPage, told, now, onType }: Filling & { readonly id: string }) {
  const blank = blanks.find((one) => one.id === id);
  if (!blank) return `{{${id}}}`;
  return (
    <BlankField
      blank={blank}
      value={typed[id] ?? fromPage[id] ?? ''}
      fromPage={typed[id] === undefined && fromPage[id] !== undefined}
      told={told[id] ?? NOTHING}
      now={now}
      onType={(value) => onType(id, value)}
    />
  );
}
