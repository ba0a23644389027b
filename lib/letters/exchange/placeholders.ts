import { blanksIn } from '../../text';
import type { Blank } from '../../types';
import { blankCalled } from '../known-blanks';
import { idOf } from '../own';
import { meaningOf, speaksOfThem } from './meanings';
import { pathOf } from './path';

/** A text with `{{label}}` for each placeholder, the blanks that these are, and what was not understood. */
export type Mapped = {
  readonly text: string;
  readonly blanks: readonly Blank[];
  readonly unclear: readonly string[];
};

/** What a placeholder becomes: a blank, or nothing at all. */
type Become = { readonly label: string; readonly over?: Partial<Blank>; readonly unclear?: boolean } | null;

/** What is said to whoever edits the reply, and to nobody else. */
const NOTES =
  /\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}|\{\{!--[\s\S]*?--\}\}|\{note\b[^{}]*\}[\s\S]*?\{endnote\}/gi;

/** The placeholders of other tools as blanks. docs/letter-files.md says whose are known. */
export function mapPlaceholders(written: string): Mapped {
  const body = written.replace(NOTES, '');
  const found = blanksIn(body);
  const tokens = found.map(({ start, end }) => body.slice(start, end));
  // Where a tool says “contact” or “ticket” of the customer's, its “user” is who writes.
  const isUserOurs = tokens.some((token) => speaksOfThem(pathOf(insideOf(token)).words));
  const blanks = new Map<string, Blank>();
  const unclear: string[] = [];
  let text = '';
  let at = 0;
  for (const [index, { start, end }] of found.entries()) {
    const token = tokens[index] ?? '';
    const become = becomes(token, { isUserOurs, before: body.slice(0, start) });
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
  /^(?:\{\{?(?:cursor|note|endnote|key|click|wait|site)\b.*\}|%\||\$\|\$|%(?:key|cursor)\b.*%|\{\{?\/.*|\{\{!\s.*|\{#.*#\}|\{%-?\s*end\w*\s*-?%\}|\{end\w+\})$/i;
const CONTROL =
  /^\{(?:\{?[#^]|\{?\s*else\b|%-?\s*(?:if|unless|for|else|elsif|case|assign)|(?:if|elseif|else|repeat|import|run)\b|=)/i;

const insideOf = (token: string): string =>
  token.replace(/^(?:&lt;|[{[<«%$#@*|_(!?~])+|(?:&gt;|[}\]>»%$#@*|_)?~/])+$/g, '').trim();

type Around = { readonly isUserOurs: boolean; readonly before: string };

function becomes(token: string, around: Around): Become {
  if (GONE.test(token)) return null;
  const inner = insideOf(token);
  if (CONTROL.test(token)) return { label: cleaned(inner.replace(/^[#^=-]\s*|\s*-$/g, '')), unclear: true };
  return field(token, inner) ?? mapped(token, inner, around);
}

/** A form's field: `{formmenu: late; lost; name=reason}`, `%filltext:name=order:default=x%`. */
function field(token: string, inner: string): Become {
  const [, command = '', rest = ''] = /^(form\w+|fill\w+)\s*:?\s*([\s\S]*)$/i.exec(inner) ?? [];
  if (command === '' || !/^[{%]/.test(token)) return null;
  const parts = rest.split(token.startsWith('%') ? ':' : ';').map((part) => part.trim());
  const said = (name: string) => parts.find((part) => part.startsWith(`${name}=`))?.slice(name.length + 1);
  const options = parts.filter((part) => part !== '' && !part.includes('='));
  const isDate = /date/i.test(command);
  const label = cleaned(
    said('name') ?? (isDate ? 'date' : options[0]) ?? command.replace(/^(?:form|fill)/i, ''),
  );
  const fallback = said('default');
  const choices = /menu|popup/i.test(command) && options.length > 1 ? options : null;
  return {
    label,
    over: {
      ...(isDate && { kind: 'date' }),
      ...(choices && { kind: 'choice', choices }),
      ...(fallback && { required: false, fallback }),
    },
  };
}

const DATE = /^\{time:|^%(?:date|time)\b|^%[A-Za-z][-/., :]{1,2}%|^(?:DD|MM|XX+)[/.-]/;
/** What a program puts in its place. */
const PRINTED = /^%(?:\d\$)?s$/;
const GREETED = /(?:^|[\n.!?]\s*|\*\*)(?:hi|hello|hey|dear)\s*$/i;

function mapped(token: string, inner: string, { isUserOurs, before }: Around): Become {
  if (DATE.test(token)) return { label: 'date' };
  if (PRINTED.test(token)) return { label: 'to fill in', unclear: true };
  const { words: said, fallback } = pathOf(inner);
  const over = fallback === null ? {} : { over: { required: false, fallback } };
  const asked = said.replace(/^(?:insert|enter|add) (?=.)/, '').replace(/ here$/, '');
  // “Best, [your name]” is signed by who writes; behind a greeting it is the other's.
  const words = asked.replace(/^your /, GREETED.test(before) ? '' : 'my ');
  // Zammad's, Help Scout's, Salesforce's user is who writes.
  const isOurs = /^(?:user\b|current user\b)/.test(words) && (isUserOurs || /^(?:\{%|#\{|\{!)/.test(token));
  const label =
    isOurs && /name|mail/.test(words) ? meaningOf(words.replace(/^user/, 'agent')) : meaningOf(words);
  const named = companyOf(token, words) ?? label;
  if (named) return { label: named, ...over };
  // What our own letters and people write in brackets says itself what is meant.
  const own = cleaned(words);
  return { label: own, ...over, unclear: !/^[[<(]/.test(token) && !/\p{L}{3}/u.test(own) };
}

/** osTicket's company is its own, and nobody knows whose “[Company Name]” is: it never fills itself. */
function companyOf(token: string, words: string): string | null {
  if (!/^company(?: name)?$/.test(words)) return null;
  if (token.startsWith('%{')) return 'our company';
  return token.includes('.') ? null : 'company name';
}

const LONGEST_LABEL = 60;
const cleaned = (label: string): string =>
  label
    .replace(/[{}[\]\s]+/g, ' ')
    .trim()
    .slice(0, LONGEST_LABEL) || 'to fill in';
