import type { Finding } from './analysis';
import type { Span } from './text';

/** The parts that the coach speaks of. Empathy takes the place of the apology where nothing was our fault. */
export type AdvisedPart =
  | 'apology'
  | 'specific'
  | 'ownership'
  | 'impact'
  | 'explanation'
  | 'repair'
  | 'timeframe'
  | 'open-invitation'
  | 'empathy';

/** `started`: a sentence for it stands in the draft, with a blank still to fill; `span` is that blank. */
export type CheckedPart = {
  readonly id: AdvisedPart;
  readonly state: 'present' | 'started' | 'missing';
  /** Where it stands; null where it is missing. */
  readonly span: Span | null;
  readonly quote: string;
};

/** What the customer told or asked, in their words, and the draft does not touch. */
export type Unheard = { readonly kind: 'problem' | 'wish'; readonly quote: string };

/** What the coach says of a draft. */
export type Checklist = {
  /** In the order of the letter; empty where no apology is needed. */
  readonly parts: readonly CheckedPart[];
  /** The part that would help most next; null where none is missing, or too little is written to say so. */
  readonly next: AdvisedPart | null;
  /** 0 to 100, of the parts alone: for orientation, not a grade. Null while too little is written to measure. */
  readonly score: number | null;
  /** Open blanks apart: they are gaps, not weak wording. */
  readonly findings: readonly Finding[];
  /** The open blanks, as findings that lead to them. */
  readonly blanks: readonly Finding[];
  readonly apologyDue: boolean;
  readonly why: string;
  readonly notOurFault: boolean;
  readonly waitedMs: number | null;
  /** Empty before the writer has begun in earnest. */
  readonly unheard: readonly Unheard[];
};

/** What the coach says of a draft, for our pages beside it. */
export type DraftReview = { readonly checklist: Checklist; readonly isEmpty: boolean };

/** A way into the draft from beside the page, by what is meant: its place is looked up when the step is taken. */
export type DraftStep =
  | { readonly kind: 'part'; readonly part: AdvisedPart }
  | { readonly kind: 'add'; readonly part: AdvisedPart }
  | { readonly kind: 'finding'; readonly rule: string; readonly quote: string; readonly near: number }
  | { readonly kind: 'not-our-fault'; readonly on: boolean };
