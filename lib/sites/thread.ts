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
export function messagesIn(scope: Element, { item, body, time, internal, from }: Messages): ThreadMessage[] {
  return [...scope.querySelectorAll(item)].flatMap((one) => {
    const text = proseOf((body && one.querySelector(body)) || one);
    const writer = text === '' || (internal && one.querySelector(internal)) ? null : from(one);
    if (!writer) return [];
    const at = timeOf(time ? one.querySelector(time) : null);
    return [at ? { from: writer, text, at } : { from: writer, text }];
  });
}

type Senders = {
  readonly sender: string;
  /** Null where the page does not say who that is: then nobody can be told apart. */
  readonly customer: Customer | null;
  /** Whether the page says that one of us wrote it. */
  isOurs(item: Element, sender: Element): boolean;
};

/** By the name or the address that a message shows of its sender. */
export const bySender =
  ({ sender, customer, isOurs }: Senders) =>
  (item: Element): From | null => {
    const shown = item.querySelector(sender);
    if (!shown || !customer) return null;
    return isBy(shown, customer) ? 'customer' : isOurs(item, shown) ? 'us' : null;
  };

function isBy(sender: Element, { name, address }: Customer): boolean {
  const shown = [wordsOf(sender), sender.getAttribute('email')].map((word) => word?.toLowerCase());
  return [name, address].some((word) => word !== null && shown.includes(word.toLowerCase()));
}
