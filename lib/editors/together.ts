import { allIn, isEditable, matches, parentElementOf } from '../page/dom';
import { textMap } from './text-map';

/** Block editors give each block a field of its own; the blocks stand so near each other. */
const LEVELS = 4;
const BOUNDARY = 'body, main, form, dialog, [role="dialog"], [role="main"]';
const HOSTS = '[contenteditable=""], [contenteditable="true"], [contenteditable="plaintext-only"]';

export type Together = {
  /** The text of all that is edited together with the field, each part on lines of its own. */
  text(): string;
  /** Where the field's own text begins in it. */
  start(): number;
};

/** What is edited together with a field, as its writer sees it: mostly the field alone. */
export function editedWith(field: HTMLElement, own: () => string): Together {
  let around: HTMLElement = field;
  for (let level = 0; level < LEVELS; level++) {
    const outer: HTMLElement | null = parentElementOf(around);
    if (!outer || matches(around, BOUNDARY) || matches(outer, BOUNDARY)) break;
    around = outer;
  }
  const hosts = () =>
    (allIn(around, HOSTS) as HTMLElement[]).filter((one) => {
      const parent = parentElementOf(one);
      return !parent || !isEditable(parent);
    });
  const textOf = (host: HTMLElement) => (host === field ? own() : textMap(host).text);
  return {
    text() {
      const all = around === field ? [] : hosts();
      return all.length > 1 || (all.length === 1 && all[0] !== field) ? all.map(textOf).join('\n') : own();
    },
    start() {
      const all = around === field ? [] : hosts();
      const before = all.slice(0, Math.max(0, all.indexOf(field)));
      return before.reduce((sum, host) => sum + textOf(host).length + 1, 0);
    },
  };
}
