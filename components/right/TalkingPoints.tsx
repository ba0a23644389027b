import { i18n } from '#i18n';
import type { TalkingPoint } from '../../lib/channel/talking-points';

type Props = { readonly points: readonly TalkingPoint[]; onCopy(text: string): void };

/** The letter as notes for a call: what to say, in order, and what is still to be found. */
export function TalkingPoints({ points, onCopy }: Props) {
  const said = points.flatMap(({ part, words }) =>
    words === null ? [] : { part, lead: i18n.t(`right.points.${part}`), words },
  );
  const missing = points.filter(({ words }) => words === null);
  const open = i18n.t('right.points.open', [
    missing.map(({ part }) => i18n.t(`right.points.${part}`)).join(', '),
  ]);
  const first = i18n.t('right.points.first');
  const last = i18n.t('right.points.last');
  const lines = [
    first,
    ...said.map(({ lead, words }) => `${lead}: ${words}`),
    ...(missing.length > 0 ? [open] : []),
    last,
  ];
  return (
    <section className="points">
      <h2>{i18n.t('right.points.title')}</h2>
      <ol>
        <li>{first}</li>
        {said.map(({ part, lead, words }) => (
          <li key={part}>
            <b>{lead}:</b> {words}
          </li>
        ))}
        {missing.length > 0 && <li className="is-open">{open}</li>}
        <li>{last}</li>
      </ol>
      <button
        type="button"
        className="second"
        onClick={() => onCopy(lines.map((line) => `- ${line}`).join('\n'))}
      >
        {i18n.t('right.points.copy')}
      </button>
    </section>
  );
}
