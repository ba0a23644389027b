import { BadInput, isBody, isName, placeOf, type Reply, type Sourced } from './reply';

/** Where we are: an object with the field that its next value belongs to, or an array. */
type Level = { array: boolean; field: string; name: string };

const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;

/** The replies of a JSON file, wherever in it they stand: every text that is not a name or a setting. */
export function jsonReplies(source: string): Reply[] {
  validate(source);
  const found: Reply[] = [];
  const levels: Level[] = [{ array: true, field: '', name: '' }];
  const tokens = [...source.matchAll(TOKEN)];
  for (const [i, token] of tokens.entries()) {
    const level = levels.at(-1);
    if (!level) break;
    if (token[0] === '{' || token[0] === '[') levels.push({ ...level, array: token[0] === '[' });
    else if (token[0] === '}' || token[0] === ']') levels.pop();
    else if (token[0].startsWith('"')) {
      const value = unescaped(token[0], token.index);
      if (tokens[i + 1]?.[0] === ':') level.field = value.text;
      else if (isName(level.field)) level.name = value.text;
      else if (isBody(level.field, value.text))
        found.push({ name: level.name || `Reply ${found.length + 1}`, ...value });
    }
  }
  return found;
}

function validate(source: string): void {
  try {
    JSON.parse(source);
  } catch (error) {
    const { message } = error as Error;
    const offset = /position (\d+)/.exec(message)?.[1];
    const { line, column } = placeOf(source, offset === undefined ? source.length : Number(offset));
    throw new BadInput(`This is not valid JSON: see line ${line}, column ${column}.`);
  }
}

/** A JSON string without its quotes and escapes. */
function unescaped(token: string, start: number): Sourced {
  const at: number[] = [];
  let text = '';
  for (const m of token.slice(1, -1).matchAll(/\\u[\da-fA-F]{4}|\\.|[\s\S]/g)) {
    text += m[0].startsWith('\\') ? JSON.parse(`"${m[0]}"`) : m[0];
    at.push(start + 1 + m.index);
  }
  return { text, at };
}
