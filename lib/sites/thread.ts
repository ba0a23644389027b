import type { Customer, ThreadMessage } from '../types';
import { proseOf, timeOf, wordsOf } from './page';

/** Where a site keeps its messages, each selector inside of the one before. */
export type Messages = {
  readonly item: string;
  readonly sender: string;
  readonly body?: string;
  readonly time?: string;
  /** In a note among colleagues, which the customer never sees. */
  readonly internal?: string;
  /** Whether the page says that one of us wrote it. */
  isOurs(item: Element, sender: Element): boolean;
};

/**
 * The messages between the customer and us, oldest first. Somebody in copy is neither, and is left out; where
 * the page does not say who the customer is, nobody can be told apart, and nothing is said.
 */
export function messagesIn(scope: Element, marks: Messages, customer: Customer | null): ThreadMessage[] {
  if (!customer) return [];
  return [...scope.querySelectorAll(marks.item)].flatMap((item) => {
    const sender = item.querySelector(marks.sender);
    const text = proseOf((marks.body && item.querySelector(marks.body)) || item);
    if (!sender || text === '' || (marks.internal && item.querySelector(marks.internal))) return [];
    const from = isBy(sender, customer) ? 'customer' : marks.isOurs(item, sender) ? 'us' : null;
    if (!from) return [];
    const at = timeOf(marks.time ? item.querySelector(marks.time) : null);
    return [at ? { from, text, at } : { from, text }];
  });
}

function isBy(sender: Element, { name, address }: Customer): boolean {
  const shown = [wordsOf(sender), sender.getAttribute('email')].map((word) => word?.toLowerCase());
  return [name, address].some((word) => word !== null && shown.includes(word.toLowerCase()));
}
