import { bodyOf, documentOf, matches, nodeTypeOf } from './dom';

/** A page with more text is no conversation. */
const MOST = 2_000_000;
const UNSEEN = 'script, style, noscript, template, textarea, select, [hidden], [aria-hidden="true"]';
/** A character of the page: where it stands. */
type At = { readonly node: Text; readonly offset: number };

/** The words' letters alone: the page breaks lines and blocks where the words had a space, or none. */
const letters = (text: string): string => text.replace(/\s+/g, '');

/**
 * Where the page shows these words outside of `except`, the last time that it does; null where it does not, or not to
 * be seen. Looks into frames of the same origin, too. Changes nothing.
 */
export function findWords(words: string, doc: Document, except: Node): Range | null {
  const sought = letters(words);
  if (sought === '') return null;
  const { text, at } = lettersOf(doc, except);
  for (let from = text.lastIndexOf(sought); from >= 0; from = text.lastIndexOf(sought, from - 1)) {
    const first = at[from];
    const last = at[from + sought.length - 1];
    const range = first && last && rangeFrom(first, last);
    if (range && range.getClientRects().length > 0) return range;
    if (from === 0) break;
  }
  return null;
}

function rangeFrom(first: At, last: At): Range | null {
  if (documentOf(first.node) !== documentOf(last.node)) return null;
  const range = documentOf(first.node).createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

function lettersOf(doc: Document, except: Node): { readonly text: string; readonly at: readonly At[] } {
  const at: At[] = [];
  let text = '';
  for (const one of [doc, ...framesOf(doc)])
    for (const node of textsOf(one, except)) {
      for (let offset = 0; offset < node.data.length && text.length < MOST; offset++) {
        const letter = node.data.charAt(offset);
        if (/\s/.test(letter)) continue;
        text += letter;
        at.push({ node, offset });
      }
    }
  return { text, at };
}

function* textsOf(doc: Document, except: Node): Generator<Text> {
  const body = bodyOf(doc);
  if (!body) return;
  const accept = (node: Node): number => {
    if (node === except) return NodeFilter.FILTER_REJECT;
    if (nodeTypeOf(node) === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    return matches(node as Element, UNSEEN) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  };
  const walk = doc.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, accept);
  while (walk.nextNode()) yield walk.currentNode as Text;
}

/** Frames whose pages may be read: some sites put each message into one. */
const framesOf = (doc: Document): Document[] =>
  [...doc.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []);
