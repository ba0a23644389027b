/**
 * The shared vocabulary. Imports nothing, so that every room may import it.
 * All offsets are UTF-16 code units; all spans are half-open.
 */

export type Span = { readonly start: number; readonly end: number };

/** Replace `span`, which must still read `expected`, by `insert`. */
export type Edit = { readonly span: Span; readonly expected: string; readonly insert: string };

/* ── analysis ─────────────────────────────────────────────────────────── */

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
  | { readonly kind: 'edit'; readonly edit: Edit }
  | { readonly kind: 'advice'; readonly text: string };

export type Finding = {
  readonly rule: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly quote: string;
  /** Rules that lost this span to `rule`. */
  readonly also: readonly string[];
  readonly rewrites: readonly Rewrite[];
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
  readonly notOurFault?: boolean;
  readonly channel?: 'mail' | 'chat';
};

export type PromiseMade = { readonly span: Span; readonly what: string; readonly due?: string };

export type Report = {
  readonly findings: readonly Finding[];
  readonly parts: readonly PartReading[];
  readonly sorry: readonly SorryUse[];
  readonly apologyDue: boolean;
  /** Why an apology is due, or is not: one sentence. */
  readonly why: string;
  readonly language: 'en' | 'other';
  readonly promises: readonly PromiseMade[];
  readonly thread: { readonly apologisedBefore: boolean; readonly waitedMs?: number };
};

/* ── checklist ────────────────────────────────────────────────────────── */

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

/** `started`: its starter sentence stands in the draft, with blanks to fill. */
export type CheckedPart = {
  readonly id: AdvisedPart;
  readonly state: 'present' | 'started' | 'missing';
  /** Where it stands; null where it is missing. */
  readonly span: Span | null;
  readonly quote: string;
};

/** What the coach says of a draft. */
export type Checklist = {
  /** In the order of the letter; empty where no apology is needed. */
  readonly parts: readonly CheckedPart[];
  /** The part that would help most next; null where none is missing, or too little is written to say so. */
  readonly next: AdvisedPart | null;
  /** 0 to 100: for orientation, not a grade. */
  readonly score: number;
  readonly findings: readonly Finding[];
  readonly apologyDue: boolean;
  readonly why: string;
  readonly notOurFault: boolean;
  readonly waitedMs: number | null;
};

/** What the coach says of a draft, for our pages beside it. */
export type DraftReview = { readonly checklist: Checklist; readonly isEmpty: boolean };

/** A way into the draft from beside the page, by what is meant: its place is looked up when the step is taken. */
export type DraftStep =
  | { readonly kind: 'part'; readonly part: AdvisedPart }
  | { readonly kind: 'add'; readonly part: AdvisedPart }
  | { readonly kind: 'finding'; readonly rule: string; readonly quote: string; readonly near: number }
  | { readonly kind: 'not-our-fault'; readonly on: boolean };

/* ── letters ──────────────────────────────────────────────────────────── */

/** A stretch of text in one style. */
export type Run = { readonly text: string; readonly bold?: boolean; readonly href?: string };

export type Block =
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] };

/** What goes into an editor: each adapter writes it as its editor likes it. */
export type Content = readonly Block[];

export type BlankKind = 'text' | 'long' | 'name' | 'date' | 'time' | 'duration' | 'amount' | 'choice';

export type Blank = {
  readonly id: string;
  readonly label: string;
  readonly kind: BlankKind;
  readonly example: string;
  readonly required: boolean;
  /** Of a day: whether it has been or is to come. A bare “4 May” is read by this. */
  readonly tense?: 'past' | 'future';
  /** What stands there when an optional blank stays empty. */
  readonly fallback?: string;
  readonly choices?: readonly string[];
  /** What the page may know that belongs here. */
  readonly from?: PageFact;
};

/** What the conversation's page may tell, for blanks that fill themselves. */
export type PageFact = 'customer' | 'subject' | 'reference' | 'agent' | 'company' | 'today';

export type PageFacts = Readonly<Partial<Record<PageFact, string | undefined>>>;

/** What differs in a text from customer to customer. */
export type Gap = { readonly span: Span; readonly label: string };

/** The author's own text as it is now, and what its page tells. */
export type DraftFacts = {
  readonly text: string;
  readonly facts: PageFacts;
  /** What the customer wrote, as far as the page shows it; '' where it does not. */
  readonly heard: string;
};

export type Tone = 'warm' | 'plain' | 'brief';

export type Annotation = { readonly lead: string; readonly text: string };

export type Passage = {
  readonly id: string;
  /** The part of an apology that it plays (`lib/analysis/parts`), or greeting or sign-off. */
  readonly part: string;
  /** Text with `{{blank-id}}` where a blank stands, `**bold**`, and `- ` at the start of a list line. */
  readonly text: string;
  /** The same said in another tone; `text` is the warm one, and stands where a tone has no words of its own. */
  readonly plain?: string;
  readonly brief?: string;
  readonly annotation: Annotation;
  readonly optional?: boolean;
};

export type Letter = {
  readonly id: string;
  readonly title: string;
  /** When to use it: one line. */
  readonly when: string;
  readonly blanks: readonly Blank[];
  readonly passages: readonly Passage[];
};

/** Values typed, by blank id. */
export type Values = Readonly<Record<string, string>>;

/** A letter of the user's own, or of the team (then it came with the house style and is read only). */
export type OwnLetter = Letter & {
  readonly tags: readonly string[];
  readonly pinned: boolean;
  readonly team?: boolean;
  /** ISO 8601. */
  readonly changed: string;
};

/** A letter as a house style writes it, with what a file of letters may leave out; its name there is its id. */
export type TeamLetter = {
  readonly title: string;
  readonly passages: readonly (Pick<Passage, 'text'> & Partial<Passage>)[];
} & Partial<Pick<OwnLetter, 'when' | 'blanks' | 'tags' | 'pinned'>>;

/* ── record ───────────────────────────────────────────────────────────── */

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
export type ReplyCount = { readonly day: string; readonly site: string; readonly replies: number };

/* ── editors ──────────────────────────────────────────────────────────── */

export type Reading = {
  readonly text: string;
  /** Quoted mail and signature, by their DOM. */
  readonly excluded: readonly Span[];
};

/**
 * How a write ended. `moved`: the text under the span was no longer the expected one, nothing was written.
 * `refused`: the editor did not take it; what was there stands. `needs-click`: the page lacks the focus.
 * `too-long`: the field may not hold so much.
 */
export type WriteOutcome = 'done' | 'moved' | 'refused' | 'needs-click' | 'too-long';

/** `AbstractRange` as the highlights take it: a `StaticRange`, a `Range` or the textarea's `OpaqueRange`. */
export type Editor = {
  readonly field: HTMLElement;
  readonly adapter: string;
  /** Whether it holds formatting. */
  readonly rich: boolean;
  read(): Reading;
  /** A live range over the span of the text as it is now; null where the browser has none for this field. */
  range(span: Span): AbstractRange | null;
  /** Where the span stands on the screen, in client coordinates of the top document of the editor's origin. */
  rects(span: Span): DOMRect[];
  /** The selection as a span of `read().text`; null when it is elsewhere. */
  selection(): Span | null;
  /** Places the caret or selects a span (of the text as it is now) and gives the editor the focus. */
  select(span: Span): Promise<void>;
  apply(edit: Edit): Promise<WriteOutcome>;
  /** Puts content in place of a span of `read().text`, in one step to undo (null: before the signature and the quote). */
  insert(content: Content, place: Span | null): Promise<WriteOutcome>;
  /** Calls `listener` after each change of the text, until the signal that opened the editor aborts. */
  onChange(listener: () => void): void;
};

export type EditorAdapter = {
  readonly name: string;
  claim(field: HTMLElement): boolean;
  /** `excluded` finds the elements in the field that are not the author's text (from the site). */
  open(field: HTMLElement, signal: AbortSignal, excluded: (field: HTMLElement) => Element[]): Editor;
};

/* ── sites ────────────────────────────────────────────────────────────── */

/** Who is being answered, as far as the page tells; null for what it does not tell. */
export type Customer = {
  readonly firstName: string | null;
  readonly name: string | null;
  readonly address: string | null;
};

/** What a page says of the conversation that `field` belongs to. Where it does not say, the answer is null or empty. */
export type Site = {
  readonly id: string;
  /** As its users call it. */
  readonly name: string;
  /** Matches of the host, as in `match-patterns`. */
  readonly hosts: readonly string[];
  /** Elements inside the field that are not the author's text. */
  excluded(field: HTMLElement): Element[];
  subject(field: HTMLElement): string | null;
  customer(field: HTMLElement): Customer | null;
  /** The number of the ticket, order or case. */
  reference?(field: HTMLElement): string | null;
  /** The name of the one who writes. */
  agent?(field: HTMLElement): string | null;
  company?(field: HTMLElement): string | null;
  /** The conversation so far, oldest first. */
  thread?(field: HTMLElement): ThreadMessage[];
  /** Calls after the reply in `field` was sent. Listens only: nothing is clicked, stopped or delayed. */
  onSend?(field: HTMLElement, sent: () => void, signal: AbortSignal): void;
};

/** What a synthetic paste brings. `expected` is the text of the selection that it replaces. */
export type PasteRequest = {
  readonly html: string;
  readonly text: string;
  readonly expected: string;
  /** Slate and Trix take pasted content only from a `beforeinput` of type `insertFromPaste`. */
  readonly event: 'paste' | 'beforeinput';
};

/* ── settings ─────────────────────────────────────────────────────────── */

export type RuleSetting = 'off' | Severity;

export type Weekday = 'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday';

/** What the in-page keys do; each can be put on another chord. */
export type KeyAction =
  | 'openCard'
  | 'nextFinding'
  | 'previousFinding'
  | 'applyFirst'
  | 'applySecond'
  | 'applyThird'
  | 'dismiss'
  | 'openCoach'
  | 'insertLetter'
  | 'nextBlank';

/** A key that the browser holds for us: the agent changes it there. `keys`: '' where none is set. */
export type BrowserKey = { readonly name: string; readonly does: string; readonly keys: string };

/**
 * What the agent, the team or the administrator has chosen. Flat on purpose: a field is one value, a set of
 * texts, or a map by name, and each member is stored by itself (`lib/stores/settings/fields.ts`).
 */
export type Settings = {
  /** Off everywhere, with one switch. */
  readonly on: boolean;
  readonly where: 'everywhere' | 'listed';
  /** Hosts where it runs when only listed ones are meant; a host means its subdomains too. */
  readonly sites: readonly string[];
  readonly offHosts: readonly string[];
  /** Addresses without query and fragment. */
  readonly offPages: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Quotes that are never flagged again. */
  readonly ignored: readonly string[];
  /** Phrases of one's own that are flagged, each with what to say instead. */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  readonly mayAdmitFault: boolean;
  readonly mayGrant: readonly string[];
  /** The team's letters, by name: read only. */
  readonly letters: Readonly<Record<string, TeamLetter>>;
  /** Chords as `Alt+Shift+Period`: modifiers in this order, then the key's `code`. */
  readonly keys: Readonly<Partial<Record<KeyAction, string>>>;
  readonly appearance: 'system' | 'light' | 'dark';
  /** The coach's badge at the editor's corner. */
  readonly badge: boolean;
  /** `//` in an editor opens the letters. */
  readonly slashLetters: boolean;
  readonly autoRecord: boolean;
  /** The record keeps an apology so long; 0 is for good. */
  readonly keepMonths: number;
  /** On which days the team works, where that differs from Monday to Friday. */
  readonly workDays: Readonly<Partial<Record<Weekday, boolean>>>;
  /** As `09:00`. */
  readonly workFrom: string;
  readonly workTo: string;
  /** An IANA name; `system` is the machine's. */
  readonly timeZone: string;
  /** The record holds the customer's name beside the hash. */
  readonly recordNames: boolean;
  /** What the team apologises for, by its own names; where there are none, ours stand. */
  readonly reasons: readonly string[];
};

/** A change of some settings: members by name, null for what goes back to its default. */
export type SettingsPatch = {
  readonly [F in keyof Settings]?: Settings[F] extends readonly string[]
    ? Readonly<Record<string, true | null>>
    : Settings[F] extends Readonly<Record<string, unknown>>
      ? Readonly<Record<string, TeamLetter | readonly string[] | string | boolean | null>>
      : Settings[F] | null;
};
