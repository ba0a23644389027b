import { i18n } from '#i18n';
import type { Impact } from '../../lib/impact/kinds';
import { Sentence } from './Sentence';
import type { Ways } from './ways';

type Props = Ways & { readonly impacts: readonly (Impact & { readonly likely: boolean })[] };

/** What it cost them: the likely first, each with sentences that show it was understood. */
export function Impacts({ impacts, onInsert, onCopy }: Props) {
  return (
    <>
      <p className="right-lead">{i18n.t('right.impact.lead')}</p>
      {impacts.map(({ id, likely, sentences }, index) => (
        <details key={id} className="right-fold" open={likely || index === 0}>
          <summary>
            <b>{i18n.t(`right.impact.kind.${id}.name`)}</b>
            <small>{i18n.t(likely ? 'right.impact.likely' : `right.impact.kind.${id}.about`)}</small>
          </summary>
          {sentences.map((text) => (
            <Sentence key={text} text={text} onInsert={onInsert} onCopy={onCopy} />
          ))}
        </details>
      ))}
    </>
  );
}
