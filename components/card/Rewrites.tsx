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
            <button type="button" className="rewrite" onClick={() => onApply(index)}>
              <span>
                {rewrite.edit.insert ? <Blanks text={rewrite.edit.insert} /> : i18n.t('card.leaveOut')}
              </span>
              {withKeys && <kbd aria-hidden="true">{index === 0 ? i18n.t('card.enter') : index + 1}</kbd>}
            </button>
          </li>
        ),
      )}
    </ul>
  );
}
