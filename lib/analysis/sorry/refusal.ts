import type { Clause } from '../grammar/model';
import { rolesOf } from '../grammar/roles';

/** No longer to be had. */
const GONE =
  /^ (?:\w+ly |all |now |already |both |just )*(?:taken|gone|booked|full|fully|expired|closed|over|ended|finished|sold|used up|discontinued|reserved|out of|unavailable|not available|only|for \w+ \w+ only|against)\b/;
const ABLE = /^ (?:\w+ly )?(?:unable|not able|no longer able|not in a position)\b/;
const NOT_OURS = /^(?:know|understand|mean|get|catch|hear|follow|see|like|want|think|believe|expect)$/;
const IS_WHAT = new Set([
  'offer',
  'do',
  'sell',
  'ship',
  'stock',
  'carry',
  'accept',
  'take',
  'have',
  'support',
  'allow',
  'deliver',
  'hold',
  'keep',
  'make',
  'open',
  'give',
  'refund',
  'provide',
  'serve',
  'issue',
  'book',
  'let',
  'run',
  'speak',
]);

/** The clause says no: we cannot, do not or will not, there is none, it is no longer to be had. */
export function refuses(c: Clause): boolean {
  const { agent, when, negative } = rolesOf(c);
  const { verb, rest, subject, object } = c;
  const none = verb.negative || /^ (?:no|none|nothing|zero)\b/.test(rest);
  if (c.mood === 'question' || when === 'ought' || when === 'done') return false;
  if (subject.head === 'there')
    return verb.tense === 'present' && (none || / (?:no|none|any)\b/.test(rest.slice(0, 20)));
  if (agent === 'us' || agent === 'colleague') {
    if (verb.lemma === 'do' && none && rest.trim() === '') return true;
    if (verb.lemma === 'be' && ABLE.test(rest)) return true;
    if (verb.modal === 'can' || verb.modal === 'could' || (verb.modal === 'will' && verb.lemma === 'be'))
      return none || /\bonly\b/.test(c.rest.slice(0, 12));
    if (when === 'if' || when === 'did' || when === 'doing') return false;
    if (when === 'will') return none && !/^(?:let|rest|forget|do|happen|repeat|make)$/.test(verb.lemma);
    if (verb.lemma === 'be') return (none && ABLE.test(rest.replace(' able', ' unable'))) || GONE.test(rest);
    return (
      none &&
      verb.tense === 'present' &&
      (IS_WHAT.has(verb.lemma) || (!NOT_OURS.test(verb.lemma) && object !== null))
    );
  }
  if (agent === 'you') return verb.modal === 'can' && none;
  if (subject.negative && verb.lemma === 'leave') return true;
  if (subject.kind !== 'thing' && agent !== 'nobody') return false;
  if (when === 'did' || when === 'will' || when === 'doing' || when === 'if')
    return when === 'will' && none && verb.lemma === 'be';
  if (verb.tense === 'past' && !GONE.test(rest)) return false;
  if (negative && verb.tense === 'present')
    return (
      !/\b(?:work\w*|your|good enough|the welcome|what we|how we|right)\b/.test(`${verb.lemma}${rest}`) &&
      !/^(?:this|it)$/.test(subject.head)
    );
  if (verb.lemma === 'be' && verb.tense === 'present' && none) return true;
  return (verb.lemma === 'be' && GONE.test(rest)) || (verb.passive && GONE.test(` ${verb.lemma}${rest}`));
}
