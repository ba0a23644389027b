import { blanksIn } from '../../text';
import type { Blank } from '../../types';
import { blankCalled } from '../known-blanks';
import { idOf } from '../own';
import { meaningOf, pathOf } from './meanings';

/** A text with `{{label}}` for each placeholder, the blanks that these are, and what was not understood. */
export type Mapped = {
  readonly text: string;
  readonly blanks: readonly Blank[];
  readonly unclear: readonly string[];
};

/** What a placeholder becomes: a blank, or nothing at all. */
type Become = { readonly label: string; readonly over?: Partial<Blank>; readonly unclear?: boolean } | null;

/** The placeholders of other tools as blanks. docs/letter-files.md says whose are known. */
export function mapPlaceholders(body: string): Mapped {
  const blanks = new Map<string, Blank>();
  const unclear: string[] = [];
  let text = '';
  let at = 0;
  for (const { start, end } of blanksIn(body)) {
    const token = body.slice(start, end);
    const become = becomes(token);
    const sign = become && /[@#$]$/.test(body.slice(at, start)) && token.startsWith('{{') ? 1 : 0;
    text += body.slice(at, start - sign);
    at = end;
    if (become?.unclear) unclear.push(token);
    if (!become) continue;
    const blank = { ...blankCalled(become.label, idOf(become.label)), ...become.over };
    blanks.set(blank.id, blanks.get(blank.id) ?? blank);
    text += `{{${become.label}}}`;
  }
  return { text: text + body.slice(at), blanks: [...blanks.values()], unclear };
}

/** Where a text expander leaves the caret, and what it says to its writer alone. */
const GONE =
  /^(?:\{(?:cursor|note|endnote|key|click|wait|site)\b.*\}|%\||\$\|\$|%(?:key|cursor)\b.*%|\{\{?\/.*|\{%\s*end\w*\s*%\}|\{end\w+\})$/i;
const CONTROL =
  /^\{(?:\{?[#^]|%\s*(?:if|unless|for|else|elsif|case|assign)|(?:if|elseif|else|repeat|import|run)\b|=)/i;

function becomes(token: string): Become {
  if (GONE.test(token)) return null;
  const inner = token.replace(/^(?:&lt;|[{[<«%$#@*|_(!?~])+|(?:&gt;|[}\]>»%$#@*|_)?~])+$/g, '').trim();
  if (CONTROL.test(token)) return { label: cleaned(inner.replace(/^[#^=]\s*/, '')), unclear: true };
  return field(token, inner) ?? mapped(token, inner);
}

/** A form's field: `{formmenu: late; lost; name=reason}`, `%filltext:name=order:default=x%`. */
function field(token: string, inner: string): Become {
  const [, command = '', rest = ''] = /^(form\w+|fill\w+)\s*:?\s*([\s\S]*)$/i.exec(inner) ?? [];
  if (command === '' || !/^[{%]/.test(token)) return null;
  const parts = rest.split(token.startsWith('%') ? ':' : ';').map((part) => part.trim());
  const said = (name: string) => parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);
  const options = parts.filter((part) => part !== '' && !part.includes('='));
  const label = cleaned(said('name') ?? options[0] ?? command.replace(/^(?:form|fill)/i, ''));
  const fallback = said('default');
  const choices = /menu|popup/i.test(command) && options.length > 1 ? options : null;
  return {
    label,
    over: {
      ...(choices && { kind: 'choice', choices }),
      ...(fallback && { required: false, fallback }),
    },
  };
}

function mapped(token: string, inner: string): Become {
  if (/^\{?time\b|^%(?:date|time)\b/i.test(inner) || /^\{time\b/i.test(token)) return { label: 'date' };
  const { words: said, fallback } = pathOf(inner);
  const words = said.replace(/^(?:insert|enter|your|add) (?=.)/, '').replace(/ here$/, '');
  // Help Scout's, Zammad's and Salesforce's user is who writes.
  const isOurs = /^(?:\{%|#\{|\{!)\s*\$?user\b/i.test(token);
  const label = isOurs && /name/.test(words) ? 'my name' : meaningOf(words);
  const over = fallback === null ? {} : { over: { required: false, fallback } };
  if (label) return { label, ...over };
  // What our own letters and people write in brackets says itself what is meant.
  const named = cleaned(words);
  return { label: named, ...over, unclear: !/^[[<(]/.test(token) && !/\p{L}{3}/u.test(named) };
}

const LONGEST_LABEL = 60;
const cleaned = (label: string): string =>
  label
    .replace(/[{}[\]\n]+/g, ' ')
    .trim()
    .slice(0, LONGEST_LABEL) || 'to fill in';
