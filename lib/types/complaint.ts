import type { Span } from './text';

export type WishKind =
  | 'refund'
  | 'replacement'
  | 'repair'
  | 'answer'
  | 'explanation'
  | 'apology'
  | 'callback'
  | 'cancel'
  | 'change'
  | 'other';

/** Whose doing it was, as far as the customer tells: ours, a stranger's, their own, or nothing went wrong. */
export type Fault = 'ours' | 'third' | 'customer' | 'none';

export type Wish = Span & { readonly kind: WishKind };

/** What a customer's message says. Spans are UTF-16 offsets of that message. */
export type Complaint = {
  /** What went wrong, the most central first. */
  readonly problems: readonly Span[];
  /** What it cost them, in their order. */
  readonly effects: readonly Span[];
  readonly wishes: readonly Wish[];
  readonly when: readonly Span[];
  /** Order, ticket, booking and flight numbers. */
  readonly refs: readonly Span[];
  readonly amounts: readonly Span[];
  /** What we had said would be. */
  readonly promised: readonly Span[];
  /** How often they have written before: 0 not said, 2 once, 3 more often. */
  readonly contacts: 0 | 2 | 3;
  readonly fault: Fault;
  /** From their side: 1 a nuisance, 2 money, time or trust lost, 3 health, livelihood or large sums. */
  readonly gravity: 1 | 2 | 3;
  /** The central problem said from our side, to stand behind "I'm sorry"; null where that is not safe. */
  readonly ours: string | null;
  /** The effects said from our side; those that cannot be turned round are left out. */
  readonly effectOurs: readonly string[];
};

/** A customer's message with what it says. */
export type Heard = Complaint & { readonly text: string };
