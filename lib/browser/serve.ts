import { safeParse } from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { noteFault } from './diagnostics';
import { type Fault, handlerOf, isEnvelope, replyWith } from './messages';
import type { Asker, FromContent, FromPages, Handlers } from './protocol';
import { isOurs } from './scripts';
import { SHAPES } from './shapes';

export type ContentHandlers = Required<Handlers<Exclude<keyof FromContent, 'draftJudged'>>>;
export type PageHandlers = Required<Handlers<keyof FromPages>>;

const NO_TAB = -1;
const TOP_FRAME = 0;

/**
 * Answers in the background, by two tables: what a script of ours in a page of the web may ask, and what our own
 * pages may ask beside that. Who asks is what the browser says of it, never what the message says. Data that is not
 * of the message's shape is refused before anything looks into it.
 */
export function serve(fromContent: ContentHandlers, fromPages: PageHandlers): void {
  const forPages = { ...fromContent, ...fromPages };
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Browser.runtime.MessageSender, reply: (value: unknown) => void) => {
      if (!isEnvelope(message) || sender.id !== browser.runtime.id) return;
      const name = message.amends;
      const handler = handlerOf(isOurs(sender.url) ? forPages : fromContent, name);
      if (!handler) {
        // What neither table names may be meant for one of our open pages.
        if (!handlerOf(forPages, name)) return;
        reply({ amendsFault: `refused: ${name}` } satisfies Fault);
        return;
      }
      const { success, output } = safeParse(SHAPES[name as keyof typeof SHAPES], message.data);
      if (!success) {
        reply({ amendsFault: `not its shape: ${name}` } satisfies Fault);
        return;
      }
      replyWith(name, () => handler(output, askerOf(sender)), reply, noteFault);
      return true;
    },
  );
}

const askerOf = ({ tab, frameId = TOP_FRAME, url, origin }: Browser.runtime.MessageSender): Asker => ({
  tabId: tab?.id ?? NO_TAB,
  frameId,
  // A window that its opener wrote has no address of its own, and is of the opener's origin.
  address: isBlank(tab?.url) && tab ? (webAddress(url) ?? webAddress(origin)) : tab?.url,
  host: hostOf(url) || hostOf(origin),
});

const isBlank = (address = 'about:blank'): boolean => address === 'about:blank';

const webAddress = (address: string | undefined): string | undefined =>
  hostOf(address) ? URL.parse(address ?? '')?.href : undefined;

/** With its port, which parts one server's pages from another's; a frame without an address of its own has none. */
const hostOf = (address: string | undefined): string => {
  const url = URL.parse(address ?? '');
  return url && /^https?:$/.test(url.protocol) ? url.host : '';
};
