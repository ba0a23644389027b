import { i18n } from '#i18n';
import type { Gravity, RemedyId } from '../../lib/amends/remedies';
import { grantsOf, type Suggestion } from '../../lib/amends/suggest';
import { Switch } from '../ui/Switch';
import { GravityChoice } from './GravityChoice';
import { RemedyRow } from './RemedyRow';
import { Sentence } from './Sentence';
import type { Ways } from './ways';
import { remedyName } from './words';

type Props = Ways & {
  readonly gravity: Gravity;
  readonly owed: boolean;
  readonly suggestion: Suggestion;
  readonly mayGrant: readonly string[];
  readonly chosen: readonly RemedyId[];
  onGravity(gravity: Gravity): void;
  onOwed(owed: boolean): void;
  onChoose(ids: readonly RemedyId[]): void;
  onInsertChoice(): void;
};

/** A choice between more than three is work and no help. */
const MOST_CHOICES = 3;
const FEWEST_CHOICES = 2;

/** What to give: by how bad it is, within what the agent may grant. */
export function Remedies({ suggestion, mayGrant, chosen, onInsert, onCopy, ...props }: Props) {
  const { yours, askFirst, others } = suggestion;
  const choose = (id: RemedyId) => (on: boolean) =>
    props.onChoose(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <>
      <GravityChoice value={props.gravity} onChange={props.onGravity} />
      <div className="right-switch">
        <span>{i18n.t('right.amends.owed')}</span>
        <Switch label={i18n.t('right.amends.owed')} on={props.owed} onChange={props.onOwed} />
      </div>
      {props.owed && <p className="right-note">{i18n.t('right.amends.owedWhy')}</p>}
      <ul className="remedies">
        {yours.map((remedy) => {
          const isChosen = chosen.includes(remedy.id);
          return (
            <RemedyRow
              key={remedy.id}
              remedy={remedy}
              grants={grantsOf(remedy, mayGrant)}
              chosen={isChosen}
              onChoose={isChosen || chosen.length < MOST_CHOICES ? choose(remedy.id) : null}
              onInsert={onInsert}
              onCopy={onCopy}
            />
          );
        })}
        {others.map((text) => (
          <li key={text} className="remedy">
            <Sentence text={`I’ve arranged this for you: ${text}.`} onInsert={onInsert} onCopy={onCopy} />
          </li>
        ))}
      </ul>
      {askFirst.length > 0 && (
        <p className="right-aside">
          {i18n.t('right.amends.askFirst', [askFirst.map(({ id }) => remedyName(id)).join(', ')])}
        </p>
      )}
      <div className="right-bar">
        <button
          type="button"
          className="primary"
          disabled={chosen.length < FEWEST_CHOICES}
          onClick={props.onInsertChoice}
        >
          {i18n.t(onInsert ? 'right.amends.insertChoice' : 'right.amends.copyChoice')}
        </button>
        <small>{i18n.t('right.amends.choiceHint')}</small>
      </div>
    </>
  );
}
