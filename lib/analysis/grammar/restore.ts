import { blanksIn } from '../../text';

/** Text that a tagger can read, and where each of its characters stood in the writer's own text. */
export type Restored = { readonly text: string; origin(at: number): number };

type Draft = { readonly text: string; readonly origins: readonly number[] };
type Found = { readonly 0: string; readonly index: number };
type Repair = readonly [
  RegExp | ((text: string) => readonly Found[]),
  (found: string, before: string) => string,
];

const STATE = String.raw`(?=\s+(?:so |very |really |truly |deeply |not |just |now |still |also )*(?:sorry|sry|aware|working|looking|trying|going|happy|glad|unable|able|here|afraid|checking|having|experiencing|currently|getting)\b)`;

/** A blank stands for a verb behind its subject ("we [what we did]"), for a thing elsewhere. */
const filling = (_: string, before: string): string =>
  /\b(?:i|we|you|he|she|they|that|which|who)\s*$/i.test(before) ? 'did' : 'something';

const blanks = (text: string): readonly Found[] =>
  blanksIn(text).map(({ start, end }) => ({ 0: text.slice(start, end), index: start }));

/** Lost apostrophes and chat spellings. What follows tells "were" from "we're" and "its" from "it's". */
const REPAIRS: readonly Repair[] = [
  [blanks, filling],
  [/[‘’ʼ`´′＇]/g, () => "'"],
  [/\b(?:should|could|would|must|might|shouldn't|couldn't|wouldn't) of\b/gi, (w) => `${w.slice(0, -2)}have`],
  [/\bim\b/gi, () => "I'm"],
  [/\bive\b/gi, () => "I've"],
  [/\b(?:we|you|they)ve\b/gi, (w) => `${w.slice(0, -2)}'ve`],
  [/\b(?:you|they)re\b/gi, (w) => `${w.slice(0, -2)}'re`],
  [/\bwe(?:re)?(?=\s+(?:so |very |really |truly )*(?:sorry|sry)\b)/gi, () => "we're"],
  [new RegExp(String.raw`(?<=^\s*|[,;]\s|\b(?:and|but|so|because) )were${STATE}`, 'gi'), () => "we're"],
  [
    /\bill(?=\s+(?:be|get|have|send|call|sort|check|fix|look|make|let|ask|email|reply|do|see|try)\b)/gi,
    () => "I'll",
  ],
  [
    /\bits(?=\s+(?:a|an|the|not|our|your|my|been|just|against|too|out|now|still|only|sorted|all|always|never|nothing|very|really|going|down|back|working|broken|late|(?:store|shop|hotel|company|airline|house|bank|office) (?:policy|rules?))\b)/gi,
    () => "it's",
  ],
  [/\b(?:that|there|what)s\b/gi, (w) => `${w.slice(0, -1)}'s`],
  [
    /\b(?:do|does|did|is|was|are|were|has|have|had|could|would|should|wo|ca)nt\b/gi,
    (w) => `${w.slice(0, -2)}n't`,
  ],
  [/\bcannot\b/gi, () => "can't"],
  [/\bu\b(?!\.)/gi, () => 'you'],
  [/\bur\b/gi, () => 'your'],
  [/\bpls\b/gi, () => 'please'],
  [/\b(?:sry|soz)\b/gi, () => 'sorry'],
];

function repaired(draft: Draft, [pattern, words]: Repair): Draft {
  let text = '';
  let at = 0;
  const origins: number[] = [];
  const keep = (to: number) => {
    text += draft.text.slice(at, to);
    for (; at < to; at++) origins.push(draft.origins[at] ?? at);
  };
  for (const found of pattern instanceof RegExp ? draft.text.matchAll(pattern) : pattern(draft.text)) {
    keep(found.index);
    const insert = words(found[0], text);
    const last = found[0].length - 1;
    for (let i = 0; i < insert.length; i++) {
      const old = found.index + (i === insert.length - 1 ? last : Math.min(i, last));
      origins.push(draft.origins[old] ?? old);
    }
    text += insert;
    at = found.index + found[0].length;
  }
  if (at === 0) return draft;
  keep(draft.text.length);
  origins.push(draft.origins[at] ?? at);
  return { text, origins };
}

/** Puts back lost apostrophes and fills blanks, so that the grammar is what the writer meant. */
export function restore(text: string): Restored {
  const { text: whole, origins } = REPAIRS.reduce(repaired, { text, origins: [] });
  return { text: whole, origin: (at) => origins[at] ?? (at >= whole.length ? text.length : at) };
}
