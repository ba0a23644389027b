import { useId } from 'react';
import { i18n } from '#i18n';
import { type Piece, parse } from '../../lib/letters/parse';
import type { Blank, Passage, Values } from '../../lib/types';
import { Switch } from '../ui/Switch';
import { BlankField } from './BlankField';

type Filling = {
  readonly blanks: readonly Blank[];
  readonly values: Values;
  onType(blank: string, value: string): void;
};

type Props = Filling & {
  readonly passage: Passage;
  readonly on: boolean;
  onInclude(passage: string, on: boolean): void;
};

/** One passage: its sentences with fields in them, and under them why they are there. */
export function PassageView({ passage, on, onInclude, ...filling }: Props) {
  const { lead, text } = passage.annotation;
  const note = useId();
  return (
    <section className={on ? 'passage' : 'passage is-off'} aria-label={lead} aria-describedby={note}>
      {passage.optional && (
        <Switch label={i18n.t('letter.include')} on={on} onChange={(next) => onInclude(passage.id, next)} />
      )}
      {on &&
        parse(passage.text).map((block) => (
          <div className="passage-text" key={JSON.stringify(block)}>
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
      <p className="note" id={note}>
        <b>{lead}</b> {text}
      </p>
    </section>
  );
}

function Pieces({ pieces, ...filling }: Filling & { readonly pieces: readonly Piece[] }) {
  return pieces.map((piece, index) => {
    const Tag = piece.bold ? 'strong' : 'span';
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a passage never change their order
      <Tag key={index}>
        <PieceView piece={piece} {...filling} />
      </Tag>
    );
  });
}

function PieceView({ piece, blanks, values, onType }: Filling & { readonly piece: Piece }) {
  if (piece.kind === 'words') return piece.text;
  const blank = blanks.find(({ id }) => id === piece.id);
  if (!blank) return `{{${piece.id}}}`;
  return (
    <BlankField blank={blank} value={values[blank.id] ?? ''} onType={(value) => onType(blank.id, value)} />
  );
}
