import type { Draft } from './analysis';
import type { Customer } from './sites';

/** An apology that was made. The draft's text is never kept. */
export type ApologyRecord = {
  readonly id: string;
  /** ISO 8601, in UTC. */
  readonly at: string;
  /** Salted hash of the site and the customer's address or name; '' where neither was known. */
  readonly customer: string;
  /** What the agent reads; null where labels are switched off. */
  readonly label: string | null;
  /** The id of the site. */
  readonly site: string;
  readonly subject: string | null;
  readonly reason: string;
  /** Ids of the parts that the draft had. */
  readonly parts: readonly string[];
  readonly amends: readonly string[];
  readonly promises: readonly string[];
  /** The owned sentence of cause, from five whys. */
  readonly cause: string | null;
};

/** What draft and page tell of an apology. The draft is read for it, and not kept. */
export type ApologyFacts = {
  readonly draft: Draft;
  /** The id of the site; where we know no more of it, its host. */
  readonly site: string;
  readonly customer: Customer | null;
};

/** An apology that was just recorded, as far as its writer is told. */
export type Recorded = Pick<ApologyRecord, 'id' | 'label' | 'reason'>;

/** What this customer was told before, latest first, and whether for the same reason as now. */
export type Earlier = {
  readonly apologies: readonly Pick<ApologyRecord, 'at' | 'reason'>[];
  readonly sameReason: boolean;
};

/** A promise with a time, kept until it is done. Times are ISO 8601, in UTC. */
export type FollowUp = {
  readonly id: string;
  readonly what: string;
  /** When the promise was made and kept. */
  readonly made: string;
  readonly due: string;
  /** No reminder before this; null where none was put off. */
  readonly snoozed: string | null;
  readonly label: string | null;
  /** Address of the conversation's page. */
  readonly page: string | null;
  readonly record: string | null;
  readonly done: string | null;
  /** When it was last announced, and as what, so that nothing is announced twice. */
  readonly announced: { readonly at: string; readonly as: 'soon' | 'due' } | null;
};

export type FollowUpPatch = Partial<Pick<FollowUp, 'done' | 'snoozed' | 'announced'>>;

/** How long a reminder is put off: an hour, to the next working day, a week. */
export type Snooze = 'hour' | 'day' | 'week';

/** A promise of the draft whose time is known; `kept` is the follow-up that was made of it. */
export type PromiseOffer = { readonly what: string; readonly due: string; readonly kept: string | null };

/** How many replies were written on a day (`2026-05-04`, local) on a site. */
/** What a reply left in the record when it was sent: the day and site it counts for, and the apology made of it, if any. */
export type ReplySent = { readonly day: string; readonly site: string; readonly id: string | null };

export type ReplyCount = { readonly day: string; readonly site: string; readonly replies: number };
