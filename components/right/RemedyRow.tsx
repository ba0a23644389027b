import { i18n } from '#i18n';
import type { Remedy } from '../../lib/amends/remedies';
import { Sentence } from './Sentence';
import type { Ways } from './ways';
import { remedyName } from './words';

type Props = Ways & {
  readonly remedy: Remedy;
  /** What the agent may grant of it, in the words of the limits. */
  readonly grants: readonly string[];
  readonly chosen: boolean;
  /** Null where no more can be chosen. */
  readonly onChoose: ((chosen: boolean) => void) | null;
};

/** A remedy to promise by itself, or to tick as one of a choice. */
export function RemedyRow({ remedy, grants, chosen, onChoose, onInsert, onCopy }: Props) {
  const name = remedyName(remedy.id);
  return (
    <li className="remedy">
      {remedy.option ? (
        <label>
          <input
            type="checkbox"
            aria-label={i18n.t('right.amends.choose', [name])}
            checked={chosen}
            disabled={!onChoose}
            onChange={(event) => onChoose?.(event.target.checked)}
          />
          <b>{name}</b>
        </label>
      ) : (
        <b>{name}</b>
      )}
      <Sentence text={remedy.sentence} onInsert={onInsert} onCopy={onCopy}>
        {grants.length > 0 && <small>{i18n.t('right.amends.grant', [grants.join(', ')])}</small>}
      </Sentence>
    </li>
  );
}
