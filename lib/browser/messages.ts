import { type Browser, browser } from 'wxt/browser';
import { whileAlive } from './alive';
import type {
  Answered,
  Asked,
  FromContent,
  FromPages,
  Handlers,
  Protocol,
  Sender,
  ToFrame,
} from './protocol';

export type { Handlers, Insertion, Proposal, Sender, Target } from './protocol';

type Name = keyof Protocol;
type Envelope = { readonly amends: Name; readonly data: unknown };
/** What came in place of an answer: the one who was asked refused it, or failed. */
export type Fault = { readonly amendsFault: string };

/** The one who was asked refused, or failed; the message says which, never why: that is logged where it happened. */
class NotAnswered extends Error {}

/** Asks the background. Rejects where it refuses or fails, and where nobody answers: we were updated under a page. */
export async function ask<N extends keyof (FromContent & FromPages)>(
  name: N,
  ...[data]: Asked<N> extends undefined ? [] : [Asked<N>]
): Promise<Answered<N>> {
  return answerIn(await browser.runtime.sendMessage({ amends: name, data } satisfies Envelope));
}

/** Asks the content scripts of one frame. */
export async function askFrame<N extends keyof ToFrame>(
  { tabId, frameId }: Sender,
  name: N,
  data: Asked<N>,
): Promise<Answered<N>> {
  const message = { amends: name, data } satisfies Envelope;
  return answerIn(await browser.tabs.sendMessage(tabId, message, { frameId }));
}

/** Asks the content scripts of all frames of a tab; null where none of them answers. */
export async function askTab<N extends keyof ToFrame>(
  tabId: number,
  name: N,
  data: Asked<N>,
): Promise<Answered<N> | null> {
  const message = { amends: name, data } satisfies Envelope;
  return (await browser.tabs.sendMessage(tabId, message).then(answerIn, () => null)) ?? null;
}

/**
 * What stands in for an answer that does not come: the other side is gone, or it failed and has noted that itself
 * (`replyWith`), so that there is nothing more to be told here.
 */
export const unanswered =
  <T>(instead: T) =>
  (): T =>
    instead;

function answerIn<T>(answer: T | Fault): T {
  if (isFault(answer)) throw new NotAnswered(answer.amendsFault);
  return answer;
}

const isFault = (answer: unknown): answer is Fault =>
  typeof answer === 'object' && answer !== null && Object.hasOwn(answer, 'amendsFault');

/**
 * Answers what the background asks a frame, and what is told to all of us, until the signal aborts; messages that
 * it does not name are left to others. The background itself answers by `serve`, which asks who asks.
 */
export function answer(handlers: Handlers<keyof ToFrame | 'draftJudged'>, signal?: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    reply: (value: unknown) => void,
  ) => {
    if (!isEnvelope(message) || sender.id !== browser.runtime.id) return;
    const handler = handlerOf(handlers, message.amends);
    if (!handler) return;
    replyWith(message.amends, () => handler(message.data, NOBODY), reply);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () =>
    whileAlive(() => browser.runtime.onMessage.removeListener(listener)),
  );
}

/** The background stands in no tab. */
const NOBODY = { tabId: -1, frameId: 0, address: undefined, host: '' };

type AnyHandler = (data: unknown, asker: object) => Promise<unknown>;

/** Only what the table itself names: `constructor` is no message. */
export const handlerOf = (handlers: object, name: string): AnyHandler | null =>
  Object.hasOwn(handlers, name) ? ((handlers as Record<string, AnyHandler>)[name] ?? null) : null;

/** A handler that fails answers so, and says once which message it was. */
export function replyWith(
  name: string,
  perform: () => Promise<unknown>,
  reply: (value: unknown) => void,
  noteFault?: (name: string, error: unknown) => void,
): void {
  Promise.resolve()
    .then(perform)
    .then(reply, (error) => {
      console.error(`Amends could not answer “${name}”:`, error);
      noteFault?.(name, error);
      reply({ amendsFault: `failed: ${name}` } satisfies Fault);
    });
}

export function isEnvelope(message: unknown): message is { amends: string; data: unknown } {
  return (
    typeof message === 'object' &&
    message !== null &&
    Object.hasOwn(message, 'amends') &&
    typeof (message as Envelope).amends === 'string'
  );
}
