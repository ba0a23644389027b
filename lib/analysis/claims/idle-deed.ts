import type { Clause } from '../grammar/model';
import { isOurs, rolesOf } from '../grammar/roles';
import { among, words } from '../lexicon/classes';
import { COLLEAGUE, CREW } from '../lexicon/nouns';

/** Looking that is no answer yet: only with "into" or "at" of the widest ones. */
const LOOKS = words('investigate enquire inquire explore monitor probe');

const SEES = /^ (?:what|if|whether) (?:can|could|we|i|they|there|it|anything)\b/;
const HANDS_ON = words('pass flag escalate raise mention highlight relay forward feed');
const EMPTY_THING =
  /^ ?(?:this|that|it|these|your (?:\w+ )?(?:feedback|comments?|concerns?|points?|thoughts|suggestions?|experience|complaint|message|case|issue))\b/;
const TALKS = /^ (?:an? |a quiet |some )?(?:\w+ )?(?:words?|chat|talk|conversation|discussion) with\b/;
/** "looked at", "taken care of", "somebody to take a look". */
const LOOKED_AT =
  /^ (?:this|that|it|them|someone|somebody|one of \w+|the \w+) (?:looked (?:at|into)|investigated|checked out|seen to|to (?:take a|have a) (?:\w+ )?look|to look)\b/;
const KEEPS_ON = /^ (?:on )?(?:working|looking|trying|pushing|chasing|monitoring)\b/;
/** "I've let the cleaning crew know." */
const LET_KNOW = /^ (?:the|our|my) (?:[\w-]+ ){0,3}(?<who>[\w-]+) know\b/;

/** Ours, done, being done or to come, and nothing the customer could wait for. */
export function idles(c: Clause): boolean {
  const { agent, when, negative, deed } = rolesOf(c);
  const { verb, rest, subject, mood } = c;
  if (negative || mood !== 'statement') return false;
  if (verb.passive)
    return (
      agent === 'nobody' &&
      (when === 'doing' || when === 'done' || when === 'will') &&
      ((verb.lemma === 'make' && /^(?:\w+ )?(?:enquir|inquir|effort|progress)/i.test(subject.text)) ||
        (verb.lemma === 'take' && /^(?:\w+ )?(?:steps?|measures?|action)\b/i.test(subject.text)) ||
        handedOn(c))
    );
  const open = when === 'will' || when === 'doing' || when === 'done';
  if (!isOurs(agent) || agent === 'ours' || !open) return false;
  if (verb.lemma === 'let') return among(CREW, LET_KNOW.exec(rest)?.groups?.who ?? '');
  if (verb.lemma === 'have') return TALKS.test(rest);
  if (/^(?:bear|keep|hold)$/.test(verb.lemma) && /\bin mind\b/.test(rest)) return true;
  if (verb.lemma === 'get') return LOOKED_AT.test(rest);
  if (/^(?:keep|continue|carry)$/.test(verb.lemma)) return KEEPS_ON.test(rest);
  if (
    when !== 'done' &&
    /^(?:ask|look|check|dig)$/.test(verb.lemma) &&
    /^ (?:around|about|into)\b/.test(rest)
  )
    return true;
  if (when !== 'done' && verb.lemma === 'see') return SEES.test(rest);
  if (LOOKS.has(verb.lemma))
    return when !== 'done' && verb.lemma !== 'investigate' && !INTO_RESULT.test(rest);
  if (HANDS_ON.has(verb.lemma))
    return (
      EMPTY_THING.test(rest.trim()) && (deed === 'pass' || / (?:to|with) (?:the|our|my) [\w ]+$/.test(rest))
    );
  return false;
}
/** "The matter has been handed to the right people": somebody has it, and that is all. */
const handedOn = ({ verb, subject, rest }: Clause): boolean =>
  /^(?:hand|send|give|refer|forward|pass|escalate)$/.test(verb.lemma) &&
  /^(?:it|this|that|the matter|your (?:\w+ )?(?:complaint|case|message|feedback|comments?|concerns?))$/i.test(
    subject.text,
  ) &&
  TO_SOME.test(rest);
const TO_SOME =
  /^ (?:on )?(?:over )?to (?:the|our) (?:[\w-]+ )*(?:people|team|department|colleagues?|desk|office|manager)\b/;
const INTO_RESULT = /\b(?:found|because|so)\b/;
/** "I've mentioned it to the cooks": whom of ours it was told. */
export const toldOurs = (c: Clause): boolean =>
  rolesOf(c).agent === 'us' &&
  rolesOf(c).when === 'done' &&
  /^(?:mention|report|tell|speak|talk)$/.test(c.verb.lemma) &&
  / (?:to|with) (?:the|our|my) (?:[\w-]+ )*(?<who>[\w-]+)$/.test(c.rest.replace(/[.,!;].*$/, '').trimEnd()) &&
  (among(
    COLLEAGUE,
    c.rest
      .replace(/[.,!;].*$/, '')
      .trimEnd()
      .split(' ')
      .at(-1) ?? '',
  ) ||
    /^ (?:this|it|that)\b/.test(c.rest));
