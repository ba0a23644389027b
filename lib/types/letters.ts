import type { AdvisedPart } from './checklist';
import type { Span } from './text';

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

/** A blank as one asks about it: what it wants, what stands before it in its sentence, and what may be chosen. */
export type AskedBlank = Pick<Blank, 'id' | 'label' | 'choices'> & { readonly before: string };

/** What a customer's message may fill, by the blank's id: words from our side, the best first. */
export type Proposals = Readonly<Record<string, readonly string[]>>;

/** What the conversation's page may tell, for blanks that fill themselves. */
export type PageFact = 'customer' | 'subject' | 'reference' | 'agent' | 'company' | 'today';

export type PageFacts = Readonly<Partial<Record<PageFact, string | undefined>>>;

/** What differs in a text from customer to customer. */
export type Gap = { readonly span: Span; readonly label: string };

/** The author's own text as it is now, and what its page tells. */
export type DraftFacts = {
  readonly text: string;
  /** What stands below it by itself; '' where nothing does. */
  readonly signature?: string;
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
  /** What else an agent would look for it by. */
  readonly tags?: readonly string[];
  readonly blanks: readonly Blank[];
  readonly passages: readonly Passage[];
};

/** A passage that a letter puts into a draft: the parts that it plays, and its own words between its blanks, in order. */
export type Carried = { readonly parts: readonly AdvisedPart[]; readonly words: readonly string[] };

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
