import { i18n } from '#i18n';
import type { Rewrite } from '../../lib/types';
import { Blanks } from '../ui/Blanks';

type Props = {
  readonly rewrites: readonly Rewrite[];
  readonly withKeys: boolean;
  onApply(index: number): void;
};

/** Better words as buttons; what only the writer can put into words as advice. */
export function Rewrites({ rewrites, withKeys, onApply }: Props) {
  if (rewrites.length === 0) return null;
  return (
    <ul className="rewrites" aria-label={i18n.t('card.rewrites')}>
      {rewrites.map((rewrite, index) =>
        rewrite.kind === 'advice' ? (
          <li className="advice" key={rewrite.text}>
            {rewrite.text}
          </li>
        ) : (
          <li key={rewrite.edit.insert}>
            <button
              type="button"
              className="rewrite"
              aria-keyshortcuts={withKeys ? String(index + 1) : undefined}
              onClick={() => onApply(index)}
            >
              <span>
                {rewrite.edit.insert ? (
                  <Blanks text={rewrite.edit.insert} theirs={rewrite.theirs} />
                ) : (
                  i18n.t('card.leaveOut')
                )}
                {rewrite.theirs && <small className="from-them">{i18n.t('card.fromThem')}</small>}
              </span>
              {withKeys && (
                <span className={index === 0 ? 'key' : 'key is-digit'} aria-hidden="true">
                  {keyOf(index)}
                </span>
              )}
            </button>
          </li>
        ),
      )}
    </ul>
  );
}

/** The first takes Enter as well as 1: it is the one that a hand already on the keys will want. */
const keyOf = (index: number): string => (index === 0 ? i18n.t('card.enter') : String(index + 1));
