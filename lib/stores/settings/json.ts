/** A fault in a JSON text; `line` counts from 1. */
export class JsonFault extends Error {
  constructor(readonly line: number) {
    super(`Not JSON, in line ${line}`);
  }
}

/** `at`: the line of each member, by its path: `rules/sorry-but`, `sites/0`. */
export type Located = { readonly value: unknown; readonly at: ReadonlyMap<string, number> };

const TOKEN = /\s*(?:("(?:[^"\\\n]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)|([{}[\],:])|$)/y;

/** Reads JSON and keeps the lines, which browsers tell each in their own words, or not at all. */
export function readJson(text: string): Located {
  const at = new Map<string, number>();
  let place = 0;
  let token = '';

  const line = () => text.slice(0, place - token.length).split('\n').length;
  const next = () => {
    TOKEN.lastIndex = place;
    const found = TOKEN.exec(text);
    if (!found) {
      place += (/^\s*/.exec(text.slice(place))?.[0].length ?? 0) + token.length;
      throw new JsonFault(line());
    }
    token = found[1] ?? found[2] ?? '';
    place = TOKEN.lastIndex;
  };
  const take = (wanted: string) => {
    if (token !== wanted) throw new JsonFault(line());
    next();
  };

  function value(path: string): unknown {
    if (token === '{')
      return members('}', (entries: [string, unknown][]) => Object.fromEntries(entries), path);
    if (token === '[') return members(']', (entries) => entries.map(([, one]) => one), path);
    const read = literal();
    next();
    return read;
  }

  function literal(): unknown {
    try {
      return JSON.parse(token);
    } catch {
      throw new JsonFault(line());
    }
  }

  function members<T>(end: '}' | ']', make: (entries: [string, unknown][]) => T, path: string): T {
    const entries: [string, unknown][] = [];
    next();
    while (token !== end) {
      const start = line();
      const name = end === '}' ? key() : String(entries.length);
      const inner = path === '' ? name : `${path}/${name}`;
      at.set(inner, start);
      entries.push([name, value(inner)]);
      if (token !== end) take(',');
    }
    next();
    return make(entries);
  }

  function key(): string {
    if (!token.startsWith('"')) throw new JsonFault(line());
    const name = literal() as string;
    next();
    take(':');
    return name;
  }

  next();
  const read = value('');
  if (token !== '') throw new JsonFault(line());
  return { value: read, at };
}
