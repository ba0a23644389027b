import { type Browser, browser } from 'wxt/browser';
import type {
  ApologyFacts,
  ApologyRecord,
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
  Options,
  PasteRequest,
  PromiseMade,
  PromiseOffer,
  Recorded,
  Report,
  RuleWords,
  Snooze,
} from '../types';

/**
 * Where a session lives, and what the agent would call it: “Re: Invoice 4411, Gmail”. `off`: it was ended, for the
 * agent wants none of us in that field.
 */
export type Target = { readonly session: string; readonly label: string; readonly off?: true };

/** What goes in, and whether it stands in place of the author's draft. */
export type Insertion = { readonly content: Content; readonly replace?: boolean };

/** A record as the draft tells it, for its writer to look over. */
export type Proposal = { readonly session: string; readonly record: ApologyRecord; readonly kept: boolean };

/** Everything that is ever said between the extension's places, by name: what goes in, what comes back. */
type Protocol = {
  /** The watch script met an editor in this frame: load the coach here. */
  wakeCoach: [undefined, unknown];
  /** The first card is about to open in this frame: load React and the card. Gives the words of each rule. */
  loadCard: [undefined, Readonly<Record<string, RuleWords>>];
  /** The words of each rule, for our own pages. */
  ruleWords: [undefined, Readonly<Record<string, RuleWords>>];
  /** The names, numbers and days of a text. */
  findGaps: [{ text: string }, readonly Gap[]];
  /** Opens the letters, at one of them if it is named; false where the browser lets us open nothing. */
  openLetters: [{ session: string; letter?: string }, boolean];
  /** Opens five whys for that draft; false as above. */
  openWhys: [{ session: string }, boolean];
  analyse: [{ draft: Draft; options?: Options }, Report];
  /** This session was the last one written in; null when it ended. */
  lastWritten: [{ session: string; label: string | null; off?: true }, unknown];
  /** How many strong findings the draft with the focus has; 0 as well when no draft has it. */
  strongFindings: [{ count: number }, unknown];
  /** Firefox reads a paste only from the page's own world (a DataTransfer of ours arrives empty). */
  pasteInPage: [PasteRequest, boolean];
  /** Off for the field last written in on that tab, or on again. */
  turnFieldOf: [{ tabId: number; on: boolean }, unknown];
  /** Answers before the letter is in: the page can have the focus only after the popup has closed. */
  insertLetter: [{ tabId: number } & Insertion, 'sent' | 'no-editor'];
  /** What is written in the editor last written in on that tab; null where there is none. */
  askDraft: [{ tabId: number }, DraftFacts | null];
  /** The promises of a draft that can be kept; our own pages name the tab that they stand beside. */
  askPromises: [{ text: string; promises: readonly PromiseMade[]; tabId?: number }, readonly PromiseOffer[]];
  /** A page of the site names its session; ours mean the editor last written in on their tab. */
  keepPromise: [{ what: string; due: string; tabId?: number; session?: string }, FollowUp];
  restoreFollowUp: [FollowUp, FollowUp];
  /** Null where it is gone. */
  completeFollowUp: [{ id: string; done: boolean }, FollowUp | null];
  snoozeFollowUp: [{ id: string; by: Snooze }, FollowUp | null];
  dropFollowUp: [{ id: string }, true];
  /** What the coach says of the editor last written in on that tab; null before it was judged. */
  askReview: [{ tabId: number }, DraftReview | null];
  /** Leads to a place in that draft. Answers before we are there; `gone`: its words have changed. */
  leadInDraft: [{ tabId: number; step: DraftStep }, 'sent' | 'gone' | 'no-editor'];
  /** The draft has been judged anew; our open pages may want to know. */
  draftJudged: [{ session: string }, unknown];
  /** One's own letters have changed: those pinned stand in the menu of each field. */
  lettersChanged: [undefined, unknown];
  /** The letters that a few letters of a name may mean, the likeliest first. */
  findLetters: [{ name: string }, readonly Pick<Letter, 'id' | 'title' | 'when'>[]];
  /** That letter with what the page tells filled in; null where there is none any more. */
  letterFor: [{ id: string; draft: Pick<DraftFacts, 'text' | 'facts'> }, Content | null];
  /** From the background to the frame that holds the session. */
  insertInto: [{ session: string } & Insertion, 'sent' | 'no-editor'];
  turnField: [{ session: string; on: boolean }, unknown];
  /** A key of the browser was pressed: what it means is done in the page. */
  perform: [{ session: string; action: KeyAction }, unknown];
  reviewDraft: [{ session: string }, DraftReview | null];
  leadTo: [{ session: string; step: DraftStep }, 'sent' | 'gone' | 'no-editor'];
  aboutDraft: [{ session: string }, DraftFacts | null];
  aboutApology: [{ session: string }, ApologyFacts | null];
  /** Keeps the apology of a draft, or brings what is kept of it up to date; null where it could not be kept. */
  recordApology: [{ session: string; facts: ApologyFacts }, Recorded | null];
  takeBackRecord: [{ session: string }, unknown];
  proposeRecord: [{ tabId: number }, Proposal | null];
  /** What this customer had before the apology of this draft. */
  askEarlier: [{ session: string; facts: ApologyFacts }, Earlier];
  /** The reply of a session was sent. Gives what was recorded of it by itself; null for nothing. */
  replySent: [{ session: string; facts: ApologyFacts }, Recorded | null];
  /** Opens the record in a tab, at one entry of it. */
  openRecord: [{ id: string }, unknown];
  /** From the background to a tab: the settings have changed. Answers whether a coach is at work there. */
  settingsChanged: [{ on: boolean }, boolean];
};

type Name = keyof Protocol;
type Asked<N extends Name> = Protocol[N][0];
type Answered<N extends Name> = Protocol[N][1];
type Envelope = { readonly amends: Name; readonly data: unknown };

export type Sender = { readonly tabId: number; readonly frameId: number };
/** Who asked; `address` is the tab's, whichever of its frames asked. */
type Asker = Sender & { readonly address: string | undefined };
export type Handlers = { [N in Name]?: (data: Asked<N>, asker: Asker) => Promise<Answered<N>> };

/** Asks the background. Rejects where nobody answers: the extension was updated under a running page. */
export function ask<N extends Name>(
  name: N,
  ...[data]: Asked<N> extends undefined ? [] : [Asked<N>]
): Promise<Answered<N>> {
  return browser.runtime.sendMessage({ amends: name, data } satisfies Envelope);
}

/** Asks the content scripts of one frame. */
export function askFrame<N extends Name>(to: Sender, name: N, data: Asked<N>): Promise<Answered<N>> {
  return browser.tabs.sendMessage(to.tabId, { amends: name, data } satisfies Envelope, {
    frameId: to.frameId,
  });
}

/** Asks the content scripts of all frames of a tab; null where none of them answers. */
export async function askTab<N extends Name>(
  tabId: number,
  name: N,
  data: Asked<N>,
): Promise<Answered<N> | null> {
  const message = { amends: name, data } satisfies Envelope;
  return (await browser.tabs.sendMessage(tabId, message).catch(() => null)) ?? null;
}

/** Answers the named messages until the signal aborts; messages that it does not name are left to others. */
export function answer(handlers: Handlers, signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (value: unknown) => void,
  ) => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id) return;
    const handler = handlers[message.amends] as
      | ((data: unknown, asker: Asker) => Promise<unknown>)
      | undefined;
    if (!handler) return;
    const { tab, frameId = TOP_FRAME } = sender;
    handler(message.data, { tabId: tab?.id ?? NO_TAB, frameId, address: tab?.url }).then(reply, () =>
      reply(undefined),
    );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener));
}

/** Messages from extension pages (the popup) come from no tab. */
const NO_TAB = -1;
const TOP_FRAME = 0;

function isEnvelope(message: unknown): message is Envelope {
  return typeof message === 'object' && message !== null && 'amends' in message;
}
