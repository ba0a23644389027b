import { i18n } from '#i18n';
import type { RemedyId } from '../../lib/amends/remedies';
import type { Reason } from '../../lib/channel/recommend';

/** Ids are written with hyphens, keys of words are not. */
const REMEDIES = {
  credit: 'right.amends.remedy.credit',
  refund: 'right.amends.remedy.refund',
  'waived-fee': 'right.amends.remedy.waivedFee',
  replacement: 'right.amends.remedy.replacement',
  upgrade: 'right.amends.remedy.upgrade',
  'extra-work': 'right.amends.remedy.extraWork',
  'senior-call': 'right.amends.remedy.seniorCall',
  card: 'right.amends.remedy.card',
  flowers: 'right.amends.remedy.flowers',
} as const satisfies Record<RemedyId, string>;

const REASONS = {
  preferred: 'right.channel.reason.preferred',
  'preferred-grave': 'right.channel.reason.preferredGrave',
  grave: 'right.channel.reason.grave',
  'grave-person': 'right.channel.reason.gravePerson',
  'too-short': 'right.channel.reason.tooShort',
  'as-they-came': 'right.channel.reason.asTheyCame',
} as const satisfies Record<Reason, string>;

export const remedyName = (id: RemedyId): string => i18n.t(REMEDIES[id]);
export const reasonWords = (reason: Reason): string => i18n.t(REASONS[reason]);
