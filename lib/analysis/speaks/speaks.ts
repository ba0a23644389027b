import type { Told } from './draft';

/** What there is to go by, before any rule is asked. */
export type Evidence = {
  /** The coach was opened, one of its keys used, a letter put in. */
  readonly asked: boolean;
  /** By a setting it speaks in every draft. */
  readonly always: boolean;
  /** The page is a helpdesk. */
  readonly desk: boolean;
  /** What the customer wrote is known. */
  readonly heard: boolean;
  /** And it complains: something of ours failed, or it presses. */
  readonly complains: boolean;
  /** What the sentences of the draft tell. */
  readonly told: ReadonlySet<Told>;
  /** A blank as we write them is still open: "[what we did]". */
  readonly blank: boolean;
  /** The draft has a full sentence. */
  readonly begun: boolean;
};

export type Speaks = { readonly speaks: boolean; readonly because: string };

const yes = (because: string): Speaks => ({ speaks: true, because });
const no = (because: string): Speaks => ({ speaks: false, because });

/** Whether the coach says anything of a draft at all, and why. */
export function speaks({ asked, always, desk, heard, complains, told, blank, begun }: Evidence): Speaks {
  if (asked) return yes('You asked the coach.');
  if (always) return yes('By your settings it speaks in every draft.');
  if (told.has('sorry') || told.has('owned')) return yes('The draft apologises.');
  if (told.has('sympathy')) return yes('The draft is sorry with the reader.');
  if (told.has('for-sorry')) return yes('The draft says something else where an apology would stand.');
  if (told.has('refusal')) return yes('The draft says sorry over a no.');
  if (complains) return yes('The customer writes about something that went wrong.');
  if (told.has('failing') || told.has('lapse'))
    return yes('The draft tells the reader of something that went wrong on your side.');
  if (told.has('grievance') || told.has('assurance') || told.has('defence'))
    return yes('The draft answers a complaint.');
  if (blank) return yes('A blank from a letter or a rewrite is still open.');
  if (desk && heard) return no('The customer complains of nothing.');
  if (desk && begun) return yes('This is a helpdesk, and what the customer wrote is not known.');
  return no('Nothing here tells that somebody was let down.');
}
