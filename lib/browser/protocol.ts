import type {
  ApologyFacts,
  ApologyRecord,
  AskedBlank,
  Carried,
  Content,
  Draft,
  DraftFacts,
  DraftReview,
  DraftStep,
  Earlier,
  FollowUp,
  Gap,
  KeyAction,
  Letter,
  ModelWrite,
  Options,
  PageChoices,
  Pasted,
  PasteRequest,
  Point,
  PromiseMade,
  PromiseOffer,
  Proposals,
  Quiet,
  Recorded,
  Report,
  RuleSetting,
  RuleWords,
  Snooze,
  Tone,
} from '../types';

/**
 * Where a session lives, and what the agent would call it: “Re: Invoice 4411, Gmail”. `off`: it was ended, for the
 * agent wants none of us in that field.
 */
export type Target = { readonly session: string; readonly label: string; readonly off?: true };

/** What goes in, and whether it stands in place of the author's draft. */
export type Insertion = {
  readonly content: Content;
  readonly replace?: boolean;
  /** The letter that it comes from. */
  readonly letter?: { readonly id: string; readonly tone: Tone };
};

/** A record as the draft tells it, for its writer to look over. */
export type Proposal = { readonly session: string; readonly record: ApologyRecord; readonly kept: boolean };

/** A letter among others; `fits`: what the customer wrote. */
export type LetterOffer = Pick<Letter, 'id' | 'title' | 'when'> & { readonly fits?: true };

/**
 * The letter for a complaint. `general`: none says more of it than the sample. `declined`: it was waved away too often
 * to be offered unasked.
 */
export type Fitting = Pick<Letter, 'id' | 'title'> & {
  readonly general: boolean;
  readonly declined: boolean;
};

/** What of the options a page may choose: the rest is the agent's, and the background has it. */
export type DraftOptions = Pick<Options, 'notOurFault' | 'channel' | 'desk' | 'asked'>;

/**
 * What our scripts in a page of the web may ask the background, always for their own tab and frame. A page that
 * broke out of its sandbox can ask all of this, so none of it may tell of another page, or act on one.
 * By name: what goes in, what comes back.
 */
export type FromContent = {
  /** The watch script met an editor in this frame: load the coach here. */
  wakeCoach: [undefined, undefined];
  /** The first card is about to open in this frame: load React and the card. Gives the words of each rule. */
  loadCard: [undefined, Readonly<Record<string, RuleWords>>];
  /** What a page needs of the settings; asked again after each change. */
  askChoices: [undefined, PageChoices];
  /** Never flags a phrase, or switches a rule off. Gives the setting of the rule before. */
  quiet: [Quiet, RuleSetting | null];
  /** Takes that back. */
  unquiet: [{ quiet: Quiet; before: RuleSetting | null }, undefined];
  /** Where the agent dragged the badge to on this host; null where it was never dragged. */
  askBadgeSpot: [undefined, Point | null];
  keepBadgeSpot: [Point, undefined];
  /** Opens the letters, at one of them if it is named; false where the browser lets us open nothing. */
  openLetters: [{ session: string; letter?: string }, boolean];
  /** Opens five whys for that draft; false as above. */
  openWhys: [{ session: string }, boolean];
  /** Opens the record in a tab, at one entry of it. */
  openRecord: [{ id: string }, undefined];
  analyse: [{ draft: Draft; options?: DraftOptions }, Report];
  /** This session was the last one written in; null when it ended. */
  lastWritten: [{ session: string; label: string | null; off?: true }, undefined];
  /** How many strong findings the draft with the focus has; 0 as well when no draft has it. */
  strongFindings: [{ count: number }, undefined];
  /** Firefox reads a paste only from the page's own world (a DataTransfer of ours arrives empty). */
  pasteInPage: [PasteRequest, Pasted];
  /** Only the page's own world reaches the model of its editor. */
  replaceInCodeMirror: [ModelWrite, Pasted];
  /** The promises of a draft that can be kept. */
  askPromises: [{ text: string; promises: readonly PromiseMade[] }, readonly PromiseOffer[]];
  keepPromise: [{ what: string; due: string; session: string }, FollowUp];
  /** Only one that was made on the asker's own page. */
  unkeepPromise: [{ id: string }, true];
  /** The draft has been judged anew; our open pages may want to know. */
  draftJudged: [{ session: string }, undefined];
  /**
   * The letters that a few letters of a name may mean, the likeliest first; without a name the one that fits what the
   * customer wrote, then as the finder has them. None where the agent wants no `//`.
   */
  findLetters: [{ name: string; heard: string }, readonly LetterOffer[]];
  /** The letter for what a customer wrote; null where they complain of nothing. */
  fittingLetter: [{ heard: string }, Fitting | null];
  /** It was offered in an empty reply, and waved away. */
  declineLetter: [{ id: string }, undefined];
  /** That letter with what the page tells filled in; null where there is none any more. */
  letterFor: [
    { id: string; draft: Pick<DraftFacts, 'text' | 'facts' | 'signature'> },
    { readonly content: Content; readonly carried: readonly Carried[] } | null,
  ];
  /** Keeps the apology of a draft, or brings what is kept of it up to date; null where it could not be kept. */
  /** Whether nobody has recorded by hand yet on a page whose Send is not known; from then on false. */
  firstByHand: [undefined, boolean];
  recordApology: [{ session: string; facts: ApologyFacts }, Recorded | null];
  takeBackRecord: [{ session: string }, undefined];
  /** What this customer had before the apology of this draft. */
  askEarlier: [{ session: string; facts: ApologyFacts }, Earlier];
  /** The reply of a session was sent. Gives what was recorded of it by itself; null for nothing. */
  replySent: [{ session: string; facts: ApologyFacts }, Recorded | null];
  /** What that counted and recorded is taken back; false where nothing was. */
  sendUndone: [{ session: string }, boolean];
};

/** What our own pages may ask beside that: of any tab, since they stand beside one. */
export type FromPages = {
  /** The words of each rule. */
  ruleWords: [undefined, Readonly<Record<string, RuleWords>>];
  /** The names, numbers and days of a text. */
  findGaps: [{ text: string }, readonly Gap[]];
  /** What a customer's message tells for the blanks of a letter, by their ids, in words from our side. */
  tellBlanks: [{ heard: string; blanks: readonly AskedBlank[] }, Proposals];
  /** Off for the field last written in on that tab, or on again. */
  turnFieldOf: [{ tabId: number; on: boolean }, undefined];
  /** Answers before the letter is in: the page can have the focus only after the popup has closed. */
  insertLetter: [{ tabId: number } & Insertion, 'sent' | 'no-editor'];
  /** What is written in the editor last written in on that tab; null where there is none. */
  askDraft: [{ tabId: number }, DraftFacts | null];
  /** What the coach says of the editor last written in on that tab; null before it was judged. */
  askReview: [{ tabId: number }, DraftReview | null];
  /** Leads to a place in that draft. Answers before we are there; `gone`: its words have changed. */
  leadInDraft: [{ tabId: number; step: DraftStep }, 'sent' | 'gone' | 'no-editor'];
  proposeRecord: [{ tabId: number }, Proposal | null];
  /** As `askPromises` and `keepPromise`, for the editor last written in on that tab. */
  askPromisesBeside: [
    { text: string; promises: readonly PromiseMade[]; tabId: number },
    readonly PromiseOffer[],
  ];
  keepPromiseBeside: [{ what: string; due: string; tabId: number }, FollowUp];
  restoreFollowUp: [FollowUp, FollowUp];
  /** Null where it is gone. */
  completeFollowUp: [{ id: string; done: boolean }, FollowUp | null];
  snoozeFollowUp: [{ id: string; by: Snooze }, FollowUp | null];
  dropFollowUp: [{ id: string }, true];
  /** One's own letters have changed: those pinned stand in the menu of each field. */
  lettersChanged: [undefined, undefined];
};

/** What the background asks the coach of a frame. */
export type ToFrame = {
  /** `carried`: what the letter's passages carry, where it is one. */
  insertInto: [
    { session: string; carried?: readonly Carried[] } & Omit<Insertion, 'letter'>,
    'sent' | 'no-editor',
  ];
  turnField: [{ session: string; on: boolean }, undefined];
  /** A key of the browser was pressed: what it means is done in the page. */
  perform: [{ session: string; action: KeyAction }, undefined];
  reviewDraft: [{ session: string }, DraftReview | null];
  leadTo: [{ session: string; step: DraftStep }, 'sent' | 'gone' | 'no-editor'];
  aboutDraft: [{ session: string }, DraftFacts | null];
  aboutApology: [{ session: string }, ApologyFacts | null];
  /** The settings have changed. Answers whether a coach is at work there. */
  settingsChanged: [{ on: boolean }, boolean];
};

export type Protocol = FromContent & FromPages & ToFrame;
export type Asked<N extends keyof Protocol> = Protocol[N][0];
export type Answered<N extends keyof Protocol> = Protocol[N][1];

/** A frame of a tab. */
export type Sender = { readonly tabId: number; readonly frameId: number };

/** Who asked, as the browser says it. */
export type Asker = Sender & {
  /** Of the tab, whichever of its frames asked. */
  readonly address: string | undefined;
  /** Of the frame itself; '' where it has none. */
  readonly host: string;
};

export type Handlers<Names extends keyof Protocol = keyof Protocol> = {
  [N in Names]?: (
    data: Asked<N>,
    asker: Asker,
  ) => Promise<Answered<N> extends undefined ? void : Answered<N>>;
};
