import type { ThreadMessage } from './analysis';

/** Who is being answered, as far as the page tells; null for what it does not tell. */
export type Customer = {
  readonly firstName: string | null;
  readonly name: string | null;
  readonly address: string | null;
};

/** Where colleagues write to each other in the field: told by marks of the page. */
export type Note = {
  /** What the field stands in together with whatever switches between a note and a reply. */
  readonly scope: string | ((field: HTMLElement) => Element | null);
  is(field: HTMLElement): boolean;
};

/** What a page says of the conversation that `field` belongs to. Where it does not say, the answer is null or empty. */
export type Site = {
  readonly id: string;
  /** As its users call it. */
  readonly name: string;
  /** Matches of the host, as in `match-patterns`. */
  readonly hosts: readonly string[];
  /** A helpdesk, where customers are answered all day: the coach listens more closely there. Some sites are one in part. */
  readonly desk?: true | ((field: HTMLElement) => boolean);
  /** Tells a site that stands on hosts of its owners' by what its page holds. */
  isHere?(doc: Document): boolean;
  /** Where the site has notes among colleagues: nothing of ours is shown there, and nothing counted. */
  readonly note?: Note;
  /** Elements inside the field that are not the author's text. */
  excluded(field: HTMLElement): Element[];
  subject(field: HTMLElement): string | null;
  /** Not where the page has no mark of it: then the draft itself may tell. */
  customer?(field: HTMLElement): Customer | null;
  /** The number of the ticket, order or case. */
  reference?(field: HTMLElement): string | null;
  /** The name of the one who writes. */
  agent?(field: HTMLElement): string | null;
  company?(field: HTMLElement): string | null;
  /** The conversation so far, oldest first. */
  thread?(field: HTMLElement): ThreadMessage[];
  readonly sends?: Sends;
};

/** What sends a reply. */
export type Sends = {
  /** Its button, and the entries of its menu that send too. */
  readonly button: string;
  /** What field and button share, where several conversations are open. */
  readonly scope?: string;
  /** A chat, where Enter alone sends. */
  readonly plainEnter?: boolean;
  /** What calls a reply back that has just left. */
  readonly undo?: string;
};

/** What came of an event: whether the page says that it dealt with it, and, where it ran elsewhere, whether the text changed. */
export type Pasted = { readonly handled: boolean; readonly changed?: boolean };

/** What a synthetic paste brings. `expected` is the text of the selection that it replaces. */
export type PasteRequest = {
  readonly html: string;
  readonly text: string;
  readonly expected: string;
  /** Of the field's `textContent`: another one says that the writer went on meanwhile. */
  readonly length: number;
  /** Slate and Trix take pasted content only from a `beforeinput` of type `insertFromPaste`. */
  readonly event: 'paste' | 'beforeinput';
};

/** A range of an editor's model gives way to a text. Lines are counted from the first that is drawn. */
export type ModelWrite = {
  readonly from: { readonly line: number; readonly ch: number };
  readonly to: { readonly line: number; readonly ch: number };
  readonly expected: string;
  readonly text: string;
};
