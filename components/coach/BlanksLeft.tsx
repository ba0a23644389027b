import { i18n } from '#i18n';
import type { Finding } from '../../lib/types';

type Props = { readonly blanks: readonly Finding[]; onFinding(finding: Finding): void };

/** How many blanks are open, leading to the first: nothing else counts before they are filled. */
export function BlanksLeft({ blanks, onFinding }: Props) {
  const [first] = blanks;
  if (!first) return null;
  return (
    <button type="button" className="blanks-left" onClick={() => onFinding(first)}>
      <b>{i18n.t('coach.blanksLeft', blanks.length)}</b>
      <small>{first.quote}</small>
    </button>
  );
}
