import type { Clause } from '../grammar/model';
import { isOurs, rolesOf } from '../grammar/roles';
import type { VerbClass } from '../lexicon/verbs';

/** No longer to be had. */
const GONE =
  /^ (?:\w+ly |all |now |already |both |just )*(?:taken|gone|booked|full|fully|expired|closed|over|ended|finished|sold|used up|discontinued|reserved|out of|unavailable|not available|only|for \w+ \w+ only|against)\b/;
/** "There is no excuse for that", "there's no one else to point at": that owns, and refuses nothing. */
const CANDID =
  /^ (?:no|n't|not) (?:\w+ )?(?:excuse|defence|defense|reason|point|question|doubt|denying|hiding|justification|(?:one|body) (?:else )?to)\b|^ (?:nobody|nothing) (?:else )?(?:to|for)\b/;
const ABLE = /^ (?:\w+ly )?(?:unable|not able|no longer able|not in a position)\b/;
/** Of these, the ones that a firm does for its customers. */
const GIVES = /^(?:accept|speak|see|get)$/;
/** Not to know or to have seen it is no refusal. */
const IN_MIND = new Set<VerbClass>(['think', 'perceive', 'be', 'become', 'tell']);
/** "We stopped baking it", "we no longer do". */
const ENDED = /^(?:stop|cease|quit|discontinue|drop|finish)$/;

/** The clause says no: we cannot, do not or will not, there is none, it is no longer to be had. */
export function refuses(c: Clause): boolean {
  const { agent, when, negative, deed } = rolesOf(c);
  const { verb, rest, subject } = c;
  const none = verb.negative || /^ (?:no|none|nothing|zero)\b/.test(rest);
  if (c.mood === 'question' || when === 'ought' || when === 'done') return false;
  if (subject.head === 'there')
    return (
      !CANDID.test(rest) && verb.tense === 'present' && (none || / (?:no|none|any)\b/.test(rest.slice(0, 20)))
    );
  if (agent === 'us' || agent === 'colleague') {
    if (verb.lemma === 'do' && none && rest.trim() === '') return true;
    if (verb.lemma === 'be' && ABLE.test(rest)) return true;
    if (verb.modal === 'can' || verb.modal === 'could' || (verb.modal === 'will' && verb.lemma === 'be'))
      return none || /\bonly\b/.test(c.rest.slice(0, 12));
    if (ENDED.test(verb.lemma) && when === 'did') return / (?:\w+ing|the|it|them|those)\b/.test(rest);
    if (when === 'if' || when === 'did' || when === 'doing') return false;
    if (when === 'will') return none && !/^(?:let|rest|forget|do|happen|repeat|make)$/.test(verb.lemma);
    if (verb.lemma === 'be') return (none && ABLE.test(rest.replace(' able', ' unable'))) || GONE.test(rest);
    return (
      none && verb.tense === 'present' && rest.trim() !== '' && (!IN_MIND.has(deed) || GIVES.test(verb.lemma))
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

const NEED = /^(?:think|want|like|hope|need|have|know|see|mean|feel)$/;
/** "Dogs stay outside", "the kitchen shuts at nine", "it has to be the same card": how it is, said to a wish. */
export function laysDown(c: Clause): boolean {
  const { agent, when, deed, negative } = rolesOf(c);
  const { verb, rest, subject } = c;
  if (c.mood !== 'statement' || negative || verb.tense !== 'present' || subject.kind === 'you') return false;
  const must = (verb.lemma === 'have' && verb.to !== null) || verb.modal === 'must';
  if (must) return subject.kind === 'thing' || (isOurs(agent) && agent !== 'us');
  if (verb.lemma === 'be' && when === 'is') return / only\b/.test(rest);
  if (when !== 'is' || deed !== 'deed' || NEED.test(verb.lemma)) return false;
  return isOurs(agent) && !/^ (?:(?:him|her|them|you|it|that|this)\b|for you)/.test(rest);
}
