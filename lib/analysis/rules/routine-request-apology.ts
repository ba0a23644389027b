import type { Doc, Rule } from '../model';
import { counted } from '../nearby';
import { has } from '../scan';
import { FAILS, re } from '../words';

const DRAFT_FAILURE = re`\b(?:late|wrong(?:ly)?|broken|missing|twice|waited|waiting|overdue|mistakes?|failed|down|crash\w*|outages?|delay\w*|damaged|expired|locked out|took (?:us )?(?:\w+ )?(?:days|hours|weeks|requests)|we (?:should have|didn't|${FAILS})|not (?:working|arrived|received)|hasn't|haven't|again)\b`;
const NO_HARM = re`\b(?:if you|any|for the need|may have|may be)\b`;
const CUSTOMER_FAILURE = re`\b(?:late|wrong|broke\w*|lost|missing|twice|waited|waiting|overdue|mistakes?|errors?|fail\w*|crash\w*|outages?|delay\w*|damaged|hasn't|haven't|not (?:\w+ )?(?:working|received|arrived)|didn't|problems?|issues?|trouble|complain\w*|disappoint\w*|still|again|can't|cant|cannot|unable|isn't|doesn't)\b`;

/** A question or a wish, told without a complaint. */
const ASKS = re`\b(?:how (?:do|can|much|to|long)|what (?:would|do (?:i|we)|does|is|are)|where(?: can| do|to)|do you (?:have|offer|sell|ship|accept)|(?:i|we)(?:'d like| would like| want| need) to \w+|(?:don't|do not) know (?:what|how|where))\b`;
/** What the customer lost or forgot was not lost by us. */
const THEIR_OWN = re`\bi(?:'ve| have)? (?:lost|forgot(?:ten)?|broke) (?:the|my)\b`;
const CLOSING_AGAIN = re`\b(?:once|sorry|apologi[sz]e) again\b`;

/** Nothing in it tells of a failure of ours. */
function calm(doc: Doc): boolean {
  const asked = doc.customer.replace(THEIR_OWN, '');
  if (!(doc.routine || has(asked, ASKS)) || has(asked, CUSTOMER_FAILURE)) return false;
  return doc.sentences.every(
    (s) => !has(s.facts.low.replace(NO_HARM, '').replace(CLOSING_AGAIN, ''), DRAFT_FAILURE),
  );
}

export const routineRequestApology: Rule = {
  id: 'routine-request-apology',
  title: 'Nothing to be sorry for',
  severity: 'medium',
  scope: 'document',
  says: 'Nothing went wrong here; an apology makes the customer look for a failure that is not there.',
  test: (doc) => {
    if (!calm(doc)) return [];
    const uses = doc.uses.filter((use) => counted(use) || use.function === 'CONDITIONAL');
    const first = uses[0];
    return first ? [first.span] : [];
  },
  rewrites: [
    { advice: 'Leave the apology out: "Happy to help. Here\'s your reset link, valid for an hour."' },
  ],
  flags: [
    "I'm sorry for the trouble. Here's your password reset link.",
    "Sorry about that! I've given Tom access to the shared drive.",
    'I apologise for the bother of a forgotten password. Click Forgot password to start.',
    'Sorry for the hassle; the invoice copy is attached.',
    'My apologies. To export a CSV, open Reports and choose Export.',
  ],
  passes: [
    "I'm sorry the reset link we sent you had expired. Here's a new one.",
    "Sorry you've been locked out since Monday. I reset your password just now.",
    "Here's your password reset link.",
    "I'm sorry it took three requests to get your address changed.",
  ],
};
