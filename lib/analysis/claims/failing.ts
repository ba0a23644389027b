import type { Clause } from '../grammar/model';
import { rolesOf } from '../grammar/roles';
import { among } from '../lexicon/classes';
import { FAULT } from '../lexicon/nouns';
import { fails, NEUTRAL } from '../lexicon/verbs';

const WRONG =
  /\b(?:wrong(?:ly)?|twice|late|without|instead|by mistake|in error|badly|too (?:few|many|much|little|late|long|soon|early|small|big)|nothing|incorrect\w*|behind|nowhere)\b/;
/** Not to have done it is no fault. */
const IDLE =
  /^(?:find|see|receive|want|mean|intend|know|be|change|think|realise|realize|like|need|believe|expect)$/;

/** "it shouldn't have happened", "the trouble caused", "it was never our intention": nothing is told by it. */
const POINTS = /^(?:it|this|that|things?|these)$/;
function hollow({ subject, verb, rest }: Clause): boolean {
  if (verb.lemma === 'cause' && !verb.passive) return true;
  if (/\b(?:intention|intended|fault|way we|how we|what we)\b/.test(rest) && verb.lemma === 'be') return true;
  return (
    POINTS.test(subject.head) &&
    /^(?:happen|occur|go|be)$/.test(verb.lemma) &&
    !/\b(?:to|into|on|in|at|with)\b/.test(rest)
  );
}

/** A failing in the past of us, our people or our things, or of nobody where somebody should have. */
export function failsIn(c: Clause): boolean {
  const { agent, deed, when, negative } = rolesOf(c);
  if (when === 'if' || when === 'may' || when === 'will' || hollow(c)) return false;
  if (when === 'ought') return agent !== 'you' && agent !== 'outsider';
  if (c.verb.tense !== 'past') return false;
  const us = agent === 'us' || agent === 'ours' || agent === 'colleague' || agent === 'someone';
  if (negative && (us || agent === 'nobody')) return !IDLE.test(c.verb.lemma);
  if (agent === 'nobody' && c.verb.passive) return fails(c.verb.lemma);
  if (!us && agent !== 'thing') return false;
  if (fails(c.verb.lemma)) return !/^your\b/i.test(c.subject.text) || c.verb.passive;
  return (
    us &&
    agent !== 'someone' &&
    c.subject.text !== '' &&
    when === 'did' &&
    ((deed === 'deed' && !NEUTRAL.has(c.verb.lemma)) || WRONG.test(c.rest))
  );
}

const OUT =
  /^ (?:\w+ly |still |just |all |now )?(?:down|late|broken|wrong|missing|empty|cold|dirty|faulty|damaged|out of (?:order|date)|short|closed|stuck|offline|slow|expired|smashed|incomplete|overdue|\w+ (?:hours?|minutes?|days?|weeks?|mins) late)\b/;
const WENT =
  /^(?:crash|fail|break|leak|stop|freeze|jam|disappear|vanish|arrive|drop|stick|hang|die|expire|slip|fall)$/;

/** Something went wrong, whoever did it: what an apology is for. */
export function tellsFailing(c: Clause): boolean {
  if (failsIn(c)) return true;
  const { agent, when, negative } = rolesOf(c);
  if (when === 'if' || when === 'may' || when === 'will' || when === 'should' || hollow(c)) return false;
  const { verb, rest, subject } = c;
  if (agent === 'you') return negative && verb.tense === 'past' && /^(?:receive|get|hear)$/.test(verb.lemma);
  if (subject.kind === 'you') return verb.passive && verb.tense === 'past' && fails(verb.lemma);
  if (verb.passive) return verb.tense === 'past' && (negative || fails(verb.lemma) || WRONG.test(rest));
  if (subject.head === 'there') return c.object !== null && among(FAULT, c.object.head) && !negative;
  if (negative) return verb.tense === 'past' && !IDLE.test(verb.lemma);
  if (verb.lemma === 'be') return OUT.test(rest);
  if (verb.tense === 'past')
    return (
      fails(verb.lemma) ||
      (WENT.test(verb.lemma) && (verb.lemma !== 'arrive' || WRONG.test(rest))) ||
      (agent !== 'outsider' && WRONG.test(rest) && agent !== 'someone')
    );
  return fails(verb.lemma) && agent === 'thing' && when === 'is';
}
