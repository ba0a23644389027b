import { type Node as JsonNode, type ParseError, parseTree } from 'jsonc-parser';
import { type Fault, FileFault, withinReach } from './fault';
import { linesOf } from './lines';
import type { Node } from './tree';

export type JsonFile = { readonly roots: readonly Node[]; readonly faults: readonly Fault[] };

/** One value, or one a line (JSON lines), of which a bad line is named and the rest read. Throws a `FileFault`. */
export const readJson = (text: string): JsonFile => withinReach(() => read(text));

function read(text: string): JsonFile {
  const errors: ParseError[] = [];
  const root = parse(text, errors);
  const [first] = errors;
  if (root && !first) return { roots: [toNode(root, text)], faults: [] };
  const lines = isLines(text) ? byLine(text) : null;
  if (lines && lines.roots.length > 0) return lines;
  // Where something is missing at the end, the place is the last thing that is there.
  const end = text.trimEnd().length;
  throw new FileFault('json', linesOf(text)(Math.min(first?.offset ?? end, Math.max(end - 1, 0))));
}

/** Files that people keep by hand have comments, and commas behind their last value. */
const parse = (text: string, errors: ParseError[]) => parseTree(text, errors, { allowTrailingComma: true });

/** Each line begins a value of its own. */
function isLines(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  return (
    lines.length > 1 && lines.every((line) => /^\s*[{["]/.test(line)) && /[}\]"]\s*$/.test(lines[0] ?? '')
  );
}

function byLine(text: string): JsonFile {
  const placeOf = linesOf(text);
  const roots: Node[] = [];
  const faults: Fault[] = [];
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    if (line.trim() === '') continue;
    const errors: ParseError[] = [];
    const root = parse(line, errors);
    if (root && errors.length === 0) roots.push(toNode(root, line, index));
    else faults.push({ code: 'json', place: placeOf(index + (errors[0]?.offset ?? 0)), what: '' });
  }
  return { roots, faults };
}

function toNode(node: JsonNode, text: string, shift = 0): Node {
  const start = node.offset + shift;
  if (node.type === 'string')
    return { kind: 'text', text: node.value, start: start + 1, end: start + node.length - 1, codec: 'json' };
  if (node.type === 'array')
    return { kind: 'list', items: (node.children ?? []).map((one) => toNode(one, text, shift)), start };
  if (node.type !== 'object') return { kind: 'other', value: node.value, start };
  const members = (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
    key && value ? [{ key: String(key.value), value: toNode(value, text, shift) }] : [],
  );
  return { kind: 'object', members, start };
}
