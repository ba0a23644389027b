import { i18n } from '#i18n';
import type { Weak } from '../../lib/whys/judge';

type Props = {
  readonly weak: Weak;
  /** Lets the answer stand all the same; null where it has to be another one. */
  readonly onAnyway?: (() => void) | null;
};

/** What is weak about an answer, as the customer would hear it. */
export function WeakNote({ weak, onAnyway }: Props) {
  return (
    <div className="right-weak">
      <p role="status">{i18n.t(`right.whys.weak.${weak.kind}`, [weak.quote])}</p>
      {onAnyway && (
        <button type="button" className="take" onClick={onAnyway}>
          {i18n.t('right.whys.anyway')}
        </button>
      )}
    </div>
  );
}
