import type { Draft, Heard, Options, Severity, Span } from '../types';
import type { Asked } from './asked';
import type { Clause } from './grammar/model';
import type { Maker } from './made/model';
import type { Promised } from './promises';
import type { Sorry } from './sorry';

/** A rule's or a part's hit in one sentence; offsets are the sentence's own. */
export type Hit = { readonly id: string; readonly span: Span };

/** All that can be known of a sentence alone. Cached by the sentence's text. */
export type Facts = {
  readonly text: string;
  /** Same length as `text`: lower case, straight quotes, placeholders as one word of z. */
  readonly low: string;
  readonly sorry: readonly Sorry[];
  /** Read when first asked for: a sentence is parsed only where a rule needs its grammar. */
  readonly clauses: readonly Clause[];
  readonly hits: readonly Hit[];
  readonly marks: readonly Hit[];
  readonly promises: readonly Promised[];
  /** The patterns asked of every sentence that are found in `low`. */
  readonly shown: readonly Asked[];
  /** Whether a pattern is found in `low`. The answer is kept, so a rule of the draft may ask each sentence each time. */
  readonly shows: (pattern: RegExp) => boolean;
  /** Where a pattern is found in `low`, as `scan` finds it; kept, too. */
  readonly spots: (pattern: RegExp) => readonly Span[];
};

/** What a finder may look at: the sentence, its sorrys and its clauses. */
export type Bare = Pick<Facts, 'text' | 'low' | 'sorry' | 'clauses'>;

export type Sentence = { readonly start: number; readonly facts: Facts };

/** A "sorry" in offsets of the draft, and the index of its sentence. */
export type Use = Sorry & { readonly sentence: number };

/** The whole draft, for rules that need neighbours, parts or the thread. */
export type Doc = {
  readonly text: string;
  readonly draft: Draft;
  readonly options: Options;
  readonly sentences: readonly Sentence[];
  readonly uses: readonly Use[];
  readonly words: number;
  readonly apologyDue: boolean;
  readonly ourFailure: boolean;
  /** The customer's message tells that something of ours failed, or presses. */
  readonly complains: boolean;
  readonly routine: boolean;
  /** The customer's message as it was read. */
  readonly complaint: Heard | null;
  /** What the customer wrote: the passed thread and the quoted mail. */
  readonly customer: string;
  /** What we wrote to them before. */
  readonly before: string;
  /** The indices of the sentences that a pattern is found in. */
  showing(pattern: Asked): readonly number[];
  /** Spans in the draft of a part; empty if it is missing. */
  part(id: string): readonly Span[];
};

export type Place = { readonly doc: Doc; readonly index: number; readonly hit: Span };

/** `clause`, `sentence` and `phrase` say what the words replace; advice replaces nothing. */
export type Suggestion =
  | { readonly clause: string }
  | { readonly sentence: string }
  | { readonly phrase: string }
  /** Words that tell when: behind the verb, wherever the weak ones stood. */
  | { readonly adverb: string }
  /** Turns a passive or a "there was" round, in the writer's own words: "we lost your form". Dropped where it cannot. */
  | { readonly voice: 'active' }
  /** Takes the "if" out where it hangs on what we did: "I'm sorry we kept you waiting". Dropped where it cannot. */
  | { readonly mood: 'certain' }
  /** Made of what is known: the writer's own words, the customer's message, the settings. Dropped where it cannot. */
  | { readonly make: Maker }
  | { readonly advice: string };

export type Rule = {
  readonly id: string;
  /** Two or three words for the head of the card. */
  readonly title: string;
  readonly severity: Severity;
  readonly scope: 'phrase' | 'clause' | 'sentence' | 'document' | 'thread';
  /** One sentence: why these words weaken an apology. */
  readonly says: string;
  /** Patterns over `Facts.low`; a group named `hit` narrows the span. */
  readonly match?: readonly RegExp[];
  /** Where patterns are not enough. */
  readonly find?: (s: Bare) => readonly Span[];
  /** Whether its own sentence lets a hit pass: asked once of each sentence. */
  readonly except?: (s: Bare, hit: Span) => boolean;
  /** Whether what stands around that sentence lets a hit pass; a severity softens it. Asked at each pause of typing. */
  readonly unless?: (place: Place) => boolean | Severity;
  /** Rules of the document and the thread: spans in the draft. */
  readonly test?: (doc: Doc) => readonly Span[];
  readonly rewrites: readonly Suggestion[];
  readonly flags: readonly string[];
  readonly passes: readonly string[];
};

export type Part = {
  readonly id: string;
  /** As the checklist shows it. */
  readonly name: string;
  readonly core: boolean;
  readonly match?: readonly RegExp[];
  readonly find?: (s: Bare) => readonly Span[];
  /** Parts that need neighbours: spans in the draft, given the spans found sentence by sentence. */
  readonly test?: (doc: Doc, found: readonly Span[]) => readonly Span[];
  readonly present: readonly string[];
  readonly absent: readonly string[];
};
