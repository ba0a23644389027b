import type { Customer, ThreadMessage } from '../types';
import { proseOf, timeOf, wordsOf } from './page';

type From = ThreadMessage['from'];

/** Where a site keeps its messages, each selector inside of the first. */
export type Messages = {
  readonly item: string;
  readonly body?: string;
  readonly time?: string;
  /** In a note among colleagues, which the customer never sees. */
  readonly internal?: string;
  /** Who wrote it; null where the page does not say, or says that it was somebody else. */
  from(item: Element): From | null;
};

/** The messages between the customer and us, oldest first. Somebody in copy is neither, and is left out. */
export function messagesIn(
  scope: Element | null,
  { item, body, time, internal, from }: Messages,
): ThreadMessage[] {
  return [...(scope?.querySelectorAll(item) ?? [])].flatMap((one) => {
    const text = proseOf(inside((body && one.querySelector(body)) || one));
    const writer = text === '' || (internal && one.querySelector(internal)) ? null : from(one);
    if (!writer) return [];
    const at = timeOf(time ? one.querySelector(time) : null);
    return [at ? { from: writer, text, at } : { from: writer, text }];
  });
}

/** What a message shows: some sites put it into a frame of their own. */
const inside = (body: Element): Element => (body as Partial<HTMLIFrameElement>).contentDocument?.body ?? body;

type Senders = {
  /** Inside of the message, or found from there. */
  readonly sender: string | ((item: Element) => Element | null);
  /** Null where the page does not say who that is: then nobody can be told apart. */
  readonly customer: Customer | null;
  /** Whether the page says that one of us wrote it; not where it never says so. */
  isOurs?(item: Element, sender: Element): boolean;
};

/** By the name or the address that a message shows of its sender. */
export const bySender =
  ({ sender, customer, isOurs }: Senders) =>
  (item: Element): From | null => {
    const shown = typeof sender === 'string' ? item.querySelector(sender) : sender(item);
    if (!shown || !customer) return null;
    return isBy(shown, customer) ? 'customer' : isOurs?.(item, shown) ? 'us' : null;
  };

function isBy(sender: Element, { name, address }: Customer): boolean {
  const shown = [nameOf(sender), addressOf(sender)];
  return [name, address].some((known) => known !== null && shown.includes(known.toLowerCase()));
}

const ADDRESS = /[^\s<>(),;:"]+@[^\s<>(),;:"]+/;

/** “Ana Lopes”, also of “Ana Lopes <ana@mail.example>”. */
function nameOf(sender: Element): string | undefined {
  const shown = wordsOf(sender)?.toLowerCase();
  return shown
    ?.replace(ADDRESS, '')
    .replace(/[<>()]/g, '')
    .trim();
}

/** The address that an element shows, or names for itself. */
export function addressOf(element: Element | null): string | null {
  const told = ['email', 'data-email', 'title'].map((name) => element?.getAttribute(name));
  const shown = [...told, wordsOf(element)].find((text) => text?.includes('@'));
  return ADDRESS.exec(shown ?? '')?.[0].toLowerCase() ?? null;
}

/** Anybody may have an address there: the same host makes no colleagues. */
const OPEN_TO_ALL =
  /@(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|gmx|proton|protonmail|pm|fastmail)\./;

/** Whether an address is the agent's own, or that of a colleague by its host. Both in lower case. */
export function isColleague(address: string | null, own: string | null): boolean {
  if (!address || !own) return false;
  const host = (mail: string) => mail.split('@')[1];
  return address === own || (!OPEN_TO_ALL.test(own) && host(address) === host(own));
}
