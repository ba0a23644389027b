import { span } from '../../text';
import { timesAhead } from '../commitments';
import { classOf } from '../lexicon/verbs';
import { proposed } from './deed';
import type { Maker } from './model';

const WE =
  /^(?:(?:we|i)(?:['’](?:ll|re|m)| will| are| am)|let me)(?: (?:\w+ly|now|still|also|just|already|definitely|be))* /i;

/** "We'll look into it" keeps its deed, and says when the customer will hear what came of it. */
export const lookAndWrite: Maker = (ask) => {
  const { facts, hit } = ask;
  const { text, low } = facts;
  const end = text.replace(/[\s.!?…]+$/, '').length;
  const c = facts.clauses.find(
    ({ verb, subject }) =>
      verb.span.end > hit.start && verb.span.start < hit.end && /^(?:i|we)?(?:['’]\w+)?$/i.test(subject.text),
  );
  const who = WE.exec(text.slice(hit.start));
  if (!c || !who || classOf(c.verb.lemma) !== 'look' || c.verb.negative || c.verb.perfect) return null;
  // A bare sentence of looking: where more is said, its own words need their own end.
  if (end - hit.end > 0 || /[,;:(]/.test(low.slice(hit.start, end)) || timesAhead(low).length > 0)
    return null;
  const deed = text.slice(hit.start + who[0].length, end);
  const progressive = /(?:re|m| are| am)(?: |$)/.test(who[0].replace(/\s+$/, ' ')) && /^\w+ing\b/.test(deed);
  const words = progressive
    ? `I'm ${deed}, and I'll write to you by ${proposed(ask)} with what I find`
    : `I'll ${deed} and write to you by ${proposed(ask)} with what I find`;
  return /^\w+ing\b/.test(deed) && !progressive ? null : { span: span(hit.start, end), words };
};
