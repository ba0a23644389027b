import type { Customer, ThreadMessage } from '../types';
import { proseOf, timeOf, wordsOf } from './page';

/** Where a site keeps its messages, each selector inside of the one before. */
export type Messages = {
  readonly item: string;
  readonly sender: string;
  readonly body?: string;
  readonly time?: string;
};

/**
 * The messages of a conversation, oldest first. Who is not the customer is one of us; where the page does not
 * say who the customer is, nobody can be told apart, and nothing is said.
 */
export function messagesIn(scope: Element, marks: Messages, customer: Customer | null): ThreadMessage[] {
  if (!customer) return [];
  return [...scope.querySelectorAll(marks.item)].flatMap((item) => {
    const sender = item.querySelector(marks.sender);
    const text = proseOf((marks.body && item.querySelector(marks.body)) || item);
    if (!sender || text === '') return [];
    const at = timeOf(marks.time ? item.querySelector(marks.time) : null);
    const message = { from: isBy(sender, customer) ? ('customer' as const) : ('us' as const), text };
    return [at ? { ...message, at } : message];
  });
}

function isBy(sender: Element, { name, address }: Customer): boolean {
  const shown = [wordsOf(sender), sender.getAttribute('email')].map((word) => word?.toLowerCase());
  return [name, address].some((word) => word !== null && shown.includes(word.toLowerCase()));
}
