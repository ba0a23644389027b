import { type NounPhrase, phraseFrom } from '../../analysis/grammar/noun-phrase';
import { termsOf } from '../../analysis/grammar/terms';
import type { Term } from '../../analysis/grammar/word';
import { participleOf, pastOf, presentOf } from './verbs';

/** What is asked about is so: "can you explain why my bill has doubled" says that it has. */
const EMBEDDED =
  /^(?:(?:can|could|would|will) (?:you|someone|anyone|somebody|anybody) (?:please |kindly )?|please )(?:explain|tell me|say|let me know)(?: to me)? (?:why|how come) /i;
const EXCLAIMED =
  /^(?:how come|why is it that|how is it(?: possible)? that|how can it be that|is it (?:normal|right|fair|ok|okay) that|(?:do|did) you (?:even )?(?:know|realise|realize) that) /i;
const WHERE = /^(?:so )?where(?: is| are|'s|'re) (?:the |my |our )/i;
const WHY = /^(?:(?:so|and|but) )?(?:why|how come|how) /i;
const WHEN = /^(?:(?:so|and|but) )?when /i;
const ANY: Readonly<Record<string, string>> = { anyone: 'nobody', anybody: 'nobody', anything: 'nothing' };
const AUX: ReadonlySet<string> = new Set(['be', 'have', 'do', 'modal']);
/** That it has to be asked at all is the complaint: "am I really expected to wait". */
const OWN: ReadonlySet<string> = new Set(['i', 'we']);

type Parts = {
  readonly aux: Term;
  readonly not: boolean;
  readonly subject: string;
  readonly head: Term;
  readonly rest: string;
};

/** "is my bill so high": the adjective behind the noun is what is said of it. */
function upToNoun(terms: readonly Term[], from: number): NounPhrase | null {
  const noun = terms.findIndex((t, at) => at >= from && t.kind === 'noun');
  return noun < 0 ? null : phraseFrom(terms, from, noun + 1);
}

/** "hasn't anyone called me" in its pieces; null where no subject stands behind the auxiliary. */
function partsOf(text: string): Parts | null {
  const terms = termsOf(text);
  const [aux] = terms;
  if (!aux || !AUX.has(aux.kind)) return null;
  const inside = terms.filter((t, i) => i > 0 && t.end <= aux.end);
  const from = 1 + inside.length;
  const phrase = phraseFrom(terms, from, terms.length) ?? upToNoun(terms, from);
  if (!phrase) return null;
  const start = terms[phrase.start]?.start ?? 0;
  const end = terms[phrase.end - 1]?.end ?? 0;
  const not = inside.some((t) => t.kind === 'not');
  return { aux, not, subject: text.slice(start, end), head: phrase.head, rest: text.slice(end).trim() };
}

const plural = ({ norm, tags }: Term): boolean =>
  ['i', 'we', 'you', 'they', 'these', 'those'].includes(norm) || tags.has('Plural');
const third = (head: Term): boolean => !plural(head);

/** "did charge me" becomes "charged me". */
function withoutDo(aux: string, head: Term, rest: string): string | null {
  const [verb = '', ...others] = rest.split(' ');
  const adverb = /^(?:still|always|even|only|just|really|keep)$/.test(verb) && verb !== 'keep' ? verb : '';
  const main = adverb ? (others.shift() ?? '') : verb;
  if (!/^[a-z]+$/i.test(main)) return null;
  const form = aux === 'did' ? pastOf(main) : third(head) ? presentOf(main) : main;
  return [adverb, form, ...others].filter((word) => word !== '').join(' ');
}

const EVEN = /^even /;
/** "Aren't you supposed to warn me" says that we are. */
const DUE = /^(?:supposed|meant|obliged|required) to /;
const pastOfNone = (none: string, rest: string): string | null => {
  const [main = '', ...others] = rest.replace(EVEN, '').split(' ');
  return /^[a-z]+$/i.test(main) ? [none, 'even', pastOf(main), ...others].join(' ') : null;
};

function stated(text: string): string | null {
  const parts = partsOf(text);
  if (!parts) return null;
  const { aux, not, subject, head, rest } = parts;
  // "Did anybody even look?" and "hasn't anybody called?" both say that nobody did.
  const none = not || EVEN.test(rest) ? ANY[head.norm] : undefined;
  if (none && aux.kind === 'do') return aux.norm === 'did' && !not ? pastOfNone(none, rest) : null;
  if (none) return `${none} ${aux.norm} ${rest}`;
  const verb = rest.replace(/^(?:really|actually) /, '');
  if (not && DUE.test(verb)) return `${subject} ${aux.norm} ${verb}`;
  if (not)
    return `${subject} ${aux.norm === 'will' ? "won't" : aux.norm === 'can' ? "can't" : `${aux.norm}n't`} ${verb}`;
  if (aux.kind !== 'do') return `${subject} ${aux.norm} ${verb}`;
  const plain = withoutDo(aux.norm, head, rest);
  return plain && `${subject} ${plain}`;
}

/** "when will my boiler be fixed" says that it has not been. */
function notYet(text: string): string | null {
  const parts = partsOf(text);
  if (!parts || !/^(?:will|is|are|am)$/.test(parts.aux.norm)) return null;
  const verb = /^(?:(?:going|planning|intending) to )?(?:finally |ever |actually )?(be )?(\w+)(.*)$/i.exec(
    parts.rest,
  );
  if (!verb || (parts.aux.norm !== 'will' && !/^(?:going|planning|intending) to /.test(parts.rest)))
    return null;
  const [, be, main = '', rest = ''] = verb;
  const has = third(parts.head) ? "hasn't" : "haven't";
  return `${parts.subject} ${has} ${be ? `been ${main}` : participleOf(main)}${rest} yet`;
}

function whereIs(text: string): string {
  const noun = text.replace(/^(?:so )?where(?: is| are|'s|'re) /i, '');
  const head = termsOf(noun).findLast((t) => t.kind === 'noun');
  return `${noun} ${head && plural(head) ? "haven't" : "hasn't"} arrived`;
}

/** What a question says to be so; null where it only asks. */
export function statementOf(text: string, asks: boolean): string | null {
  const embedded = text.replace(EMBEDDED, '');
  if (embedded !== text) return embedded;
  const exclaimed = text.replace(EXCLAIMED, '');
  if (exclaimed !== text) return exclaimed;
  if (WHERE.test(text)) return whereIs(text);
  if (WHEN.test(text) && asks) return notYet(text.replace(WHEN, ''));
  if (WHY.test(text)) return stated(text.replace(WHY, '')) ?? (asks ? null : text);
  const parts = partsOf(text);
  const tells =
    parts && (parts.not || OWN.has(parts.head.norm) || (parts.head.norm in ANY && EVEN.test(parts.rest)));
  if (parts && (asks || tells)) return tells ? stated(text) : null;
  return asks && /^(?:what|which|who|how)\b/i.test(text) ? null : text;
}
