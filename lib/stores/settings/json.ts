import { FileFault, linesOf } from '../../files';
import { readJson as readTree } from '../../files/json';
import type { Node } from '../../files/tree';

/** A fault in a JSON text; `line` counts from 1. */
export class JsonFault extends Error {
  constructor(readonly line: number) {
    super(`Not JSON, in line ${line}`);
  }
}

/** `at`: the line of each member, by its path: `rules/sorry-but`, `sites/0`. */
export type Located = { readonly value: unknown; readonly at: ReadonlyMap<string, number> };

/** Reads JSON and keeps the lines. Throws a `JsonFault`. */
export function readJson(text: string): Located {
  try {
    const { roots } = readTree(text);
    const [root, ...more] = roots;
    if (!root || more.length > 0) throw new JsonFault(1);
    const at = new Map<string, number>();
    const placeOf = linesOf(text);
    return { value: plainValue(root, '', (path, offset) => at.set(path, placeOf(offset).line)), at };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    throw new JsonFault(error.place && 'line' in error.place ? error.place.line : 1);
  }
}

/** The value as `JSON.parse` would have it; a name such as `__proto__` is a name like any other. */
function plainValue(node: Node, path: string, tell: (path: string, offset: number) => void): unknown {
  const inner = (name: string) => (path === '' ? name : `${path}/${name}`);
  const read = (name: string, value: Node): unknown => {
    tell(inner(name), value.start);
    return plainValue(value, inner(name), tell);
  };
  if (node.kind === 'text') return node.text;
  if (node.kind === 'other') return node.value;
  if (node.kind === 'list') return node.items.map((item, index) => read(String(index), item));
  return Object.fromEntries(node.members.map(({ key, value }) => [key, read(key, value)]));
}
