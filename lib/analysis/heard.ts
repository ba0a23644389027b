import { readComplaint } from '../complaint';
import type { Draft, Heard } from '../types';
import { language } from './language';
import { remembering } from './remember';

/** A conversation stands while its answer is typed; a few are open at once. */
const MESSAGES = 8;
const reading = remembering(MESSAGES, (text): Heard | null =>
  language(text) === 'en' ? { text, ...readComplaint(text) } : null,
);

/** Only so much of a message is read: what people write to a company ends long before. */
const MOST = 12_000;

/** What the customer wrote since our last answer, and before that, the newest first. */
function messages({ thread = [] }: Draft): { readonly open: string; readonly earlier: readonly string[] } {
  const answered = thread.findLastIndex((m) => m.from === 'us');
  const theirs = (m: { from: string; text: string }) => m.from === 'customer' && m.text.trim() !== '';
  const open = thread.slice(answered + 1).filter(theirs);
  const before = thread
    .slice(0, answered + 1)
    .filter(theirs)
    .reverse();
  return { open: open.map((m) => m.text).join('\n'), earlier: before.map((m) => m.text) };
}

/**
 * The customer's message as it is read: what they wrote since our last answer; where that complains of nothing
 * ("Any news?"), what they wrote before; without a thread the quoted mail. Null where there is none, or no English.
 */
export function heard(draft: Draft, quoted: string): Heard | null {
  const { open, earlier } = messages(draft);
  const said = [open, ...earlier, quoted].map((text) => text.trim().slice(0, MOST));
  let first: Heard | null = null;
  for (const text of said) {
    const read = text === '' ? null : reading(text);
    if (read?.fault === 'ours') return read;
    first ??= read;
  }
  return first;
}
