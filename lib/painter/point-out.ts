import { parentElementOf } from '../page/dom';
import { highlightName } from './names';
import { registerOf } from './registry';
import { paperOf } from './style';

/** Long enough to find it with the eyes, short enough to be gone when they come back. */
const SHOWN_MS = 4000;

/** Brings words of the page into view and marks them for a moment. The page's elements, selection and focus stay. */
export function pointOut(range: Range, signal: AbortSignal): void {
  const holder = parentElementOf(range.startContainer);
  if (!holder) return;
  holder.scrollIntoView({ block: 'center', inline: 'nearest' });
  const register = registerOf(holder);
  const name = highlightName('blank', paperOf(holder));
  register.add(name, range);
  const remove = () => {
    clearTimeout(timer);
    register.remove(name, range);
  };
  const timer = setTimeout(remove, SHOWN_MS);
  signal.addEventListener('abort', remove, { once: true });
}
