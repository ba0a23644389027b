import { authorshipOf } from '../authorship';
import { parentElementOf } from '../page/dom';
import type { Reading, Span } from '../types';
import type { TextMap } from './text-map';

/** They quote mail, or set the writer's own words apart: the text around them tells. */
const MAY_QUOTE = 'blockquote, [style*="border-left"]';
/** A browser's own way to indent. */
const INDENTS = '[style*="border: none"], [style*="border:none"]';
/** In an element's id, class or Gmail's own mark. */
const SIGNATURE = /(?:^|[^a-z])sig(?:$|nature|[^a-z])/i;

const known = new WeakMap<TextMap, Reading>();

/** A rich editor's text, and what of it is not the writer's. `marked`: elements that the site says are not. */
export function richReading(field: HTMLElement, map: TextMap, marked: () => readonly Element[]): Reading {
  const found = known.get(map) ?? read(field, map, marked());
  known.set(map, found);
  return found;
}

function read(field: HTMLElement, map: TextMap, marked: readonly Element[]): Reading {
  const maybe = [...field.querySelectorAll(MAY_QUOTE)].filter((one) => !one.matches(INDENTS));
  const { quoted, others } = authorshipOf(map.text, {
    quotes: spansOf(
      marked.filter((one) => !signs(one)),
      map,
    ),
    others: spansOf(marked.filter(signs), map),
    maybe: spansOf(maybe, map),
    elementFrom: (start) => elementFrom(field, map, start),
  });
  return { text: map.text, excluded: others, quoted, struck: map.struck };
}

const signs = (element: Element): boolean =>
  SIGNATURE.test(`${element.id} ${element.getAttribute('class')} ${element.getAttribute('data-smartmail')}`);

function spansOf(elements: readonly Element[], map: TextMap): Span[] {
  return elements.flatMap((element) => map.spanOf(element) ?? []);
}

/** The outermost element, the field aside, whose text begins there. */
function elementFrom(field: HTMLElement, map: TextMap, start: number): Span | null {
  const node = map.toRange({ start, end: start + 1 })?.startContainer ?? null;
  let found: Span | null = null;
  for (let at = node && parentElementOf(node); at && at !== field; at = parentElementOf(at)) {
    const span = map.spanOf(at);
    if (span?.start !== start) break;
    found = span;
  }
  return found;
}

/** The same of a field of plain text. */
export function plainReading(): (text: string) => Reading {
  let last: Reading | null = null;
  return (text) => {
    if (last?.text === text) return last;
    const { quoted, others } = authorshipOf(text);
    last = { text, excluded: others, quoted };
    return last;
  };
}
