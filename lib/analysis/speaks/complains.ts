import type { Heard } from '../../types';
import { type Said, saidIn } from '../customer';
import type { Clause } from '../grammar/model';
import { re } from '../pattern';
import { remembering } from '../remember';
import { has } from '../scan';
import { COMPLAINT } from '../words/complaint';
import { BARE, PRESSING, VERDICT } from './said-badly';
import { contrasts, PERSON, tells } from './tells';

/** "No more errors", "no complaints" praise. */
const PRAISED =
  /\b(?:no|without|zero)(?: more| further| other)? (?:\w+ ){0,2}?(?:errors?|complaints?|issues?|problems?|bugs?|crash(?:es)?|delays?)\b/g;
/** What might be is no complaint. */
const SUPPOSED = /^(?:\w+[,.]? )?(?:if|in case|suppose|when(?:ever)?(?! (?:will|do|does|can|is|are)\b))\b/;

/** A subject line, a topic without a verb: "parcel late", "wrong card charged". */
const TOPIC_WORDS = 8;
const ASKS = /\?|^(?:how|what|which|who|can|could|may|is|are|do|does|will|any|if)\b/;
const FAILURE = re`\b${COMPLAINT}\b`;
const byCustomer = ({ subject }: Clause) => PERSON.has(subject.head);
const topic = (low: string, clauses: Said['clauses']): boolean =>
  low.split(/\s+/).length <= TOPIC_WORDS && !ASKS.test(low) && has(low, FAILURE) && !clauses.some(byCustomer);

const ASKED = /\?["'”’)]*$/;
/** What is guessed or wished for did not happen. */
const GUESSED =
  /\b(?:i guess|seems? (?:that|like|to)|maybe|perhaps|in case|would be (?:\w+ )?(?:helpful|great|nice|good|better) if|otherwise)\b/;

function complaint({ low, clauses }: Said): boolean {
  if (SUPPOSED.test(low)) return false;
  const said = low.replace(PRAISED, '');
  if (has(said, VERDICT) || has(said, PRESSING)) return true;
  if (GUESSED.test(low)) return false;
  return (
    has(said, BARE) ||
    (said === low && !ASKED.test(low) && (topic(low, clauses) || clauses.some(tells) || contrasts(clauses)))
  );
}

/** Opinions, and what others are told to do. */
const OPINION =
  /\b(?:i (?:think|don't think|believe|feel)|may|might|would|should|could be|whether|you (?:do not|don't) (?:need|have) to|which \w+|in principle)\b/;

/** Whether what was read of the message tells of a failure of ours as of a fact. */
function told({ text, problems, fault }: Heard): boolean {
  if (fault !== 'ours') return false;
  const all = saidIn(text.toLowerCase().replace(/[‘’]/g, "'")).map(({ low }) => low);
  return problems.some(({ start, end }) => {
    const problem = text.slice(start, end).toLowerCase().replace(/[‘’]/g, "'").trim();
    const sentence = all.find((low) => low.includes(problem)) ?? problem;
    return (
      !ASKED.test(sentence) &&
      !GUESSED.test(sentence) &&
      !OPINION.test(sentence) &&
      sentence.replace(PRAISED, '') === sentence &&
      !SUPPOSED.test(sentence)
    );
  });
}

/** A conversation stands while its answer is typed. */
const CONVERSATIONS = 8;

const complainsAsSaid = remembering(CONVERSATIONS, (customer): boolean => saidIn(customer).some(complaint));

/** Whether the customer's message (lower case; and as it was read) tells that something of ours failed, or presses. */
export const complains = (customer: string, heard: Heard | null): boolean =>
  customer.trim() !== '' && (complainsAsSaid(customer) || (heard !== null && told(heard)));
