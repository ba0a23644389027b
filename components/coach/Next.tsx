import { i18n } from '#i18n';
import type { AdvisedPart } from '../../lib/types';
import { partWords } from './words';

type Props = { readonly part: AdvisedPart; onAdd(part: AdvisedPart): void };

/** The one thing that would help most. */
export function Next({ part, onAdd }: Props) {
  const { next, why } = partWords(part);
  return (
    <button type="button" className="next" onClick={() => onAdd(part)}>
      <b>{next}</b>
      <small>
        {why} {i18n.t('coach.addSentence')} <span aria-hidden="true">→</span>
      </small>
    </button>
  );
}
