import type { Heard } from './complaint';
import type { Edit, Span } from './text';

export type Severity = 'strong' | 'medium' | 'hint';

export type SorryFunction =
  | 'OWN'
  | 'BARE'
  | 'EMPATHY'
  | 'CONDITIONAL'
  | 'DECLINE'
  | 'SOCIAL'
  | 'REPORTED'
  | 'HYPOTHETICAL';

export type SorryUse = { readonly span: Span; readonly function: SorryFunction };

/** Words to put in place of a whole clause, or advice where only the writer can find the words. */
export type Rewrite =
  | {
      readonly kind: 'edit';
      readonly edit: Edit;
      /** Which of the words come from the customer's message. */
      readonly theirs?: readonly string[];
    }
  | { readonly kind: 'advice'; readonly text: string };

/** What one rule says of some words, and what it would have instead. */
export type Found = {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly quote: string;
  readonly rewrites: readonly Rewrite[];
};

/** What is underlined: the strongest on its spot. */
export type Finding = Found & {
  /** Rules that lost this span to `rule`. */
  readonly also: readonly string[];
  /** What those have to say, in the same order. */
  readonly others: readonly Found[];
};

/** What a card says of a rule: what is weak, in two or three words, and why it matters, in one sentence. */
export type RuleWords = {
  readonly title: string;
  readonly says: string;
  /** Judges the draft or the conversation as a whole, not the words that it points at. */
  readonly wide: boolean;
};

export type PartReading = {
  readonly id: string;
  readonly present: boolean;
  readonly spans: readonly Span[];
};

export type ThreadMessage = {
  readonly from: 'customer' | 'us';
  readonly text: string;
  /** ISO 8601. */
  readonly at?: string;
};

export type Draft = {
  readonly text: string;
  /** What the page says is not the author's: quoted mail, signature. */
  readonly excluded?: readonly Span[];
  /** What of it is quoted mail. Where it is told, `excluded` is all there is, and the text is not asked again. */
  readonly quoted?: readonly Span[];
  readonly thread?: readonly ThreadMessage[];
  readonly subject?: string;
};

export type OwnPhrase = { readonly phrase: string; readonly rewrites: readonly string[] };

export type Limits = { readonly mayAdmitFault?: boolean; readonly mayGrant?: readonly string[] };

export type Options = {
  readonly rules?: Readonly<Record<string, 'off' | Severity>>;
  readonly phrases?: readonly OwnPhrase[];
  readonly ignored?: readonly string[];
  readonly limits?: Limits;
  /** When an answer may be proposed, by the working hours: "tomorrow 12:00". */
  readonly proposedTime?: string;
  readonly notOurFault?: boolean;
  readonly channel?: 'mail' | 'chat';
  /** The page is a helpdesk. */
  readonly desk?: boolean;
  /** By a setting it speaks in every draft. */
  readonly always?: boolean;
  /** The writer has asked for the coach in this draft: opened it, used one of its keys, put a letter in. */
  readonly asked?: boolean;
};

export type PromiseMade = { readonly span: Span; readonly what: string; readonly due?: string };

export type Report = {
  readonly findings: readonly Finding[];
  readonly parts: readonly PartReading[];
  readonly sorry: readonly SorryUse[];
  /** Whether the coach says anything of this draft unasked. The findings are there all the same. */
  readonly speaks: boolean;
  /** Why it speaks, or does not: one sentence. */
  readonly speaksBecause: string;
  readonly apologyDue: boolean;
  /** Why an apology is due, or is not: one sentence. */
  readonly why: string;
  readonly language: 'en' | 'other';
  readonly promises: readonly PromiseMade[];
  /** What the customer wrote, where the page or the quoted mail shows it. */
  readonly complaint?: Heard;
  readonly thread: { readonly apologisedBefore: boolean; readonly waitedMs?: number };
};
