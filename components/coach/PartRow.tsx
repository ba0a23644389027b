import { i18n } from '#i18n';
import type { AdvisedPart, CheckedPart, Span } from '../../lib/types';
import { partWords } from './words';

type Props = {
  readonly part: CheckedPart;
  onShow(span: Span): void;
  onAdd(part: AdvisedPart): void;
};

/** A part that is there leads to its words; one that is not can be added. */
export function PartRow({ part: { id, state, span, quote }, onShow, onAdd }: Props) {
  const { name } = partWords(id);
  if (state === 'present' && span)
    return (
      <li>
        <button type="button" className="part" onClick={() => onShow(span)} title={quote}>
          <span className="tick" aria-hidden="true">
            ✓
          </span>
          <span>{name}</span>
          <span className="quote">{quote}</span>
        </button>
      </li>
    );
  const started = state === 'started' && span;
  return (
    <li>
      <button
        type="button"
        className="part is-missing"
        onClick={() => (started ? onShow(started) : onAdd(id))}
      >
        <span className="tick" aria-hidden="true">
          ○
        </span>
        <span>{name}</span> <span className="add">{i18n.t(started ? 'coach.fillIn' : 'coach.add')}</span>
      </button>
    </li>
  );
}
