import { sliceOf } from '../../text';
import type { Heard, Options } from '../../types';
import type { Sentence } from '../model';
import { remembering } from '../remember';
import { complains } from './complains';
import { type Told, toldBy } from './draft';
import type { Evidence } from './speaks';
import { technical } from './technical';

/** A sentence that is closed, or that others follow. */
const BEGUN = /[.!?…]["'”’)]*\s*$/;

/** As our letters and rewrites write a blank; an internal note is nobody's draft, and comes in without its words. */
const OUR_BLANK = /^\[\p{Ll}[\p{Ll} ,’'-]*\]$/u;
const blankIn = ({ facts }: Sentence): boolean =>
  facts.hits.some(({ id, span }) => id === 'unfilled-blank' && OUR_BLANK.test(sliceOf(facts.text, span)));

/** Among makers a failure is the subject of talk; in an answer it is told to whom it befell. */
const tells = (told: Told, answers: boolean, makers: boolean): boolean => {
  if (told === 'grievance') return !makers;
  if (told === 'defence') return answers && !makers;
  if (told === 'lapse' || told === 'assurance') return answers;
  return true;
};

/** A conversation stands while its answer is typed. */
const CONVERSATIONS = 8;
const amongMakers = remembering(CONVERSATIONS, technical);

/** What the draft, the customer's message (lower case, and as it was read) and the place tell. */
export function evidenceIn(
  sentences: readonly Sentence[],
  customer: string,
  complaint: Heard | null,
  options: Options,
): Evidence {
  const heard = customer !== '';
  const makers = amongMakers(customer);
  const told = sentences
    .flatMap(({ facts }) => toldBy(facts).told ?? [])
    .filter((one) => tells(one, heard, makers));
  return {
    asked: options.asked === true,
    always: options.always === true,
    desk: options.desk === true,
    heard,
    complains: !makers && complains(customer, complaint),
    told: new Set(told),
    blank: sentences.some(blankIn),
    begun: sentences.length > 1 || sentences.some(({ facts }) => BEGUN.test(facts.text)),
  };
}
