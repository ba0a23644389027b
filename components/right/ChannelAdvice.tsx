import { i18n } from '#i18n';
import { type Asked, type Channel, isSpoken, type Recommendation } from '../../lib/channel/recommend';
import type { TalkingPoint } from '../../lib/channel/talking-points';
import { Choice } from '../ui/Choice';
import { GravityChoice } from './GravityChoice';
import { TalkingPoints } from './TalkingPoints';
import { reasonWords } from './words';

type Props = {
  readonly asked: Asked;
  readonly advice: Recommendation;
  readonly points: readonly TalkingPoint[];
  onAsked(asked: Asked): void;
  onCopyPoints(text: string): void;
};

const CHANNELS = ['person', 'phone', 'mail', 'chat', 'text'] as const satisfies readonly Channel[];
const UNKNOWN = 'unknown';

/** Three questions, and the way that the answer should take. */
export function ChannelAdvice({ asked, advice, points, onAsked, onCopyPoints }: Props) {
  const channels = CHANNELS.map((value) => ({ value, label: i18n.t(`right.channel.name.${value}`) }));
  const unknown = { value: UNKNOWN, label: i18n.t('right.channel.unknown') } as const;
  return (
    <>
      <GravityChoice value={asked.gravity} onChange={(gravity) => onAsked({ ...asked, gravity })} />
      <div className="right-question">
        <b>{i18n.t('right.channel.reached')}</b>
        <Choice
          label={i18n.t('right.channel.reached')}
          options={channels}
          value={asked.reached}
          onChange={(reached) => onAsked({ ...asked, reached })}
        />
      </div>
      <div className="right-question">
        <b>{i18n.t('right.channel.prefers')}</b>
        <Choice
          label={i18n.t('right.channel.prefers')}
          options={[unknown, ...channels]}
          value={asked.prefers ?? UNKNOWN}
          onChange={(prefers) => onAsked({ ...asked, prefers: prefers === UNKNOWN ? null : prefers })}
        />
      </div>
      <div className="right-note" role="status">
        <b>{i18n.t(`right.channel.advice.${advice.channel}`)}</b>
        <span>{reasonWords(advice.reason)}</span>
      </div>
      {isSpoken(advice.channel) && <TalkingPoints points={points} onCopy={onCopyPoints} />}
    </>
  );
}
