import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Blanks } from '../ui/Blanks';

type Props = {
  readonly text: string;
  /** Null where there is no editor to put it into: then it is copied. */
  readonly onInsert: ((text: string) => void) | null;
  onCopy(text: string): void;
  readonly children?: ReactNode;
};

/** A sentence with its blanks, and the one click that brings it where it is needed. */
export function Sentence({ text, onInsert, onCopy, children }: Props) {
  return (
    <div className="sentence">
      <span>
        <Blanks text={text} />
        {children}
      </span>
      <button
        type="button"
        className="take"
        aria-label={i18n.t(onInsert ? 'right.insertThis' : 'right.copyThis', [text])}
        onClick={() => (onInsert ?? onCopy)(text)}
      >
        {i18n.t(onInsert ? 'right.insert' : 'right.copy')}
      </button>
    </div>
  );
}
