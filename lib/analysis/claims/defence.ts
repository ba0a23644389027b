import { repairing } from '../deeds';
import { oughtTo } from '../grammar/ask';
import type { Clause } from '../grammar/model';
import { DUTY, fails } from '../lexicon/verbs';
import { re } from '../pattern';
import { has } from '../scan';
import { TIME } from '../words/time';

/** How good news is told of a thing. */
const GOOD = re`\b(?:fixed|ready|sorted|back|resolved|solved|free|done|(?:on|in) (?:its|the|their|your|tonight's) (?:way|van|truck|post|account)|on us|here now|yours|(?:is|are|'s) (?:now )?working|good news|right now|all set|up and running)\b`;
/** A state of ours that asks for pity. */
const PLIGHT = re`\b(?:busy|swamped|overwhelmed|short-staffed|understaffed|short of|small|full|closed|very|only (?:human|me|one|two|three|four|\d+)|nobody|no one|experiencing|not responsible|dealing|told)\b`;
/** How things are, which nobody did. */
const STATE: ReadonlySet<string> = new Set('be have need want cost'.split(' '));
const still = ({ lemma, passive, tense }: Clause['verb']): boolean =>
  STATE.has(lemma) || (passive && tense === 'past');
const CLOCK = re`\b${TIME}`;
/** What happens to everybody. */
const COMMONPLACE = /^(?:these things|everyone|everybody|other customers|no one|nobody|many|most)\b/;

/** Where we were instead. */
const ABSENT = re`^be (?:\w+ )?(?:on (?:holiday|vacation|leave|a (?:break|course|trip)|the road|another call)|off\b|away|abroad|ill\b|sick|unwell|asleep|travelling|out of (?:the )?(?:office|town)|in (?:a meeting|meetings|hospital|training)|stuck (?:in|at|on))`;
export const wasAbsent = ({ verb, rest }: Clause): boolean => has(`${verb.lemma}${rest}`, ABSENT);

/** We were busy, were not told, or cannot: no step of ours. */
const pleads = (c: Clause): boolean =>
  c.verb.lemma === 'be' || c.verb.lemma === 'have' || c.verb.progressive
    ? has(`${c.verb.lemma}${c.rest}`, PLIGHT) || has(c.rest, PLIGHT) || wasAbsent(c)
    : c.verb.negative && c.verb.tense !== 'past' && !DUTY.has(c.verb.lemma);

/** "But we did put a notice up", "but we told you so": all was done as it should be. */
const WARNS: ReadonlySet<string> = new Set(
  'warn tell inform notify advise mention explain announce state'.split(' '),
);
const forewarned = ({ verb }: Clause, low: string): boolean =>
  verb.tense === 'past' &&
  !verb.negative &&
  (WARNS.has(verb.lemma) || /^did (?:\w+ )*\w/.test(low.slice(verb.span.start, verb.span.end)));
/** "It does say so on the form." */
const INSISTED = /^(?:(?:does|did|do) (?:\w+ly )?(?:say|state|tell|show|warn|mention|ask)|says?|states?)\b/;
/** "The new one is already with the courier." */
const REPLACING = /\b(?:new|replacement|another|second|right|correct)\b/;

/** What stands behind the "but" takes the apology back: it blames, excuses, or says that it had to be so. */
export function defends(c: Clause, low: string): boolean {
  const { subject, verb } = c;
  const words = low.slice(c.span.start);
  if (c.mood !== 'statement' || has(words, GOOD)) return false;
  if (subject.kind === 'us' && forewarned(c, low)) return true;
  if (subject.kind !== 'you' && repairing(c)) return false;
  if (subject.kind === 'us' && /^do (?:our|my) (?:very )?best\b/.test(`${verb.lemma}${c.rest}`)) return true;
  if (verb.modal === 'must' && subject.kind !== 'us') return true;
  if (COMMONPLACE.test(subject.text.toLowerCase())) return true;
  if (subject.kind === 'you')
    return verb.tense === 'present'
      ? verb.modal === 'must' || oughtTo(c) || verb.to !== null || verb.lemma === 'know'
      : oughtTo(c) || (verb.tense === 'past' && !verb.passive);
  if (subject.kind === 'us')
    return (
      pleads(c) ||
      /^can only\b/.test(low.slice(verb.span.start)) ||
      (subject.head !== 'we' && subject.head !== 'i' && still(verb))
    );
  if (subject.kind === 'thing' && INSISTED.test(low.slice(verb.span.start))) return true;
  if (subject.head === 'there' && has(words, PLIGHT)) return true;
  const there = verb.tense === 'present' && !verb.negative && REPLACING.test(subject.text.toLowerCase());
  if (there || (subject.head !== 'it' && verb.tense === 'present' && has(low.slice(verb.span.end), CLOCK)))
    return false;
  if (verb.tense === 'future' || (verb.progressive && verb.tense === 'present')) return false;
  return still(verb) || verb.negative || verb.tense === 'past' || fails(verb.lemma);
}
