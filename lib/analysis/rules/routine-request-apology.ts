import { presses, requestsOnly } from '../customer';
import { failing } from '../deeds';
import { ROUTINE } from '../due';
import type { Doc, Facts, Rule } from '../model';
import { counted } from '../nearby';
import { re } from '../pattern';
import { has } from '../scan';

/** What an apology can name, as a noun or a quality. */
const FAULTY = re`\b(?:late|wrong(?:ly)?|broken|missing|twice|waited|waiting|wait|overdue|mistakes?|failed|(?:is|was|were|went|are|been) down|crash\w*|outages?|delay\w*|damaged|expired|locked out|took (?:us )?(?:\w+ )?(?:days|hours|weeks|requests)|glitch\w*|again)\b`;
const NO_HARM = re`\b(?:if you|any|for the need|may have|may be)\b`;
/** The customer has met with something that does not work, or with nobody who answers. */
const TROUBLE = re`\b(?:late|wrong|broke\w*|lost|missing|twice|waited|waiting|overdue|mistakes?|errors?|fail\w*|crash\w*|outages?|delay\w*|damaged|hack\w*|phish\w*|scam\w*|problems?|issues?|trouble|complain\w*|disappoint\w*|tired|useless|still|again|can't|cant|cannot|unable|(?:is|was|were|has|have|had|did|does|wo|are)(?:n't| not))\b`;
/** What the customer lost or forgot was not lost by us. */
const THEIR_OWN = re`\bi(?:'ve| have)? (?:lost|forgot(?:ten)?|broke) (?:the|my)\b`;
const CLOSING_AGAIN = re`\b(?:once|sorry|apologi[sz]e) again\b`;

/** The draft tells of nothing that we did wrong. */
const blameless = ({ low, clauses }: Facts): boolean =>
  !has(low.replace(NO_HARM, '').replace(CLOSING_AGAIN, ''), FAULTY) &&
  !clauses.some((c) => c.subject.kind === 'us' && failing(c));

/** A bare topic ("double charge") may be a complaint as well. */
const ASKS = re`\?|\b(?:i|i'd|help|please|how|what|where|when|which|can|could|would|do|does|is|are|any|need|want|looking|like|show|find|book|tell|give)\b`;

/** The customer's message asks, and nothing in it or in the draft went wrong. What is not known proves nothing. */
function calm(doc: Doc): boolean {
  if (doc.customer === '' || doc.complains) return false;
  const asked = doc.customer.replace(THEIR_OWN, '');
  if (
    has(asked, TROUBLE) ||
    presses(asked) ||
    !(has(asked, ROUTINE) || (has(asked, ASKS) && requestsOnly(asked)))
  )
    return false;
  if (['ownership', 'restitution'].some((part) => doc.part(part).length > 0)) return false;
  return doc.sentences.every((s) => blameless(s.facts));
}

/** The draft above the mail that it answers. */
const asked = (question: string, answer: string) =>
  `${answer}\n\nOn Mon, 3 May 2027 at 10:02, Ana <ana@mail.example> wrote:\n> ${question}`;

export const routineRequestApology: Rule = {
  id: 'routine-request-apology',
  title: 'Nothing to be sorry for',
  severity: 'medium',
  scope: 'document',
  says: 'Nothing went wrong here; an apology makes the customer look for a failure that is not there.',
  test: (doc) => {
    const first = doc.uses.find((use) => counted(use) || use.function === 'CONDITIONAL');
    return first && calm(doc) ? [first.span] : [];
  },
  rewrites: [
    { advice: 'Leave the apology out: "Happy to help. Here\'s your reset link, valid for an hour."' },
  ],
  flags: [
    asked('Please send me a reset link.', "I'm sorry for the trouble. Here's your password reset link."),
    asked(
      'Could you give Tom access to the drive?',
      "Sorry about that! I've given Tom access to the shared drive.",
    ),
    asked(
      'How do I get a new password?',
      'I apologise for the bother of a forgotten password. Click Forgot password.',
    ),
    asked(
      'I need a copy of the April invoice, please.',
      'Sorry for the hassle; the invoice copy is attached.',
    ),
    asked('How do I export a CSV?', 'My apologies. To export a CSV, open Reports and choose Export.'),
  ],
  passes: [
    "I'm sorry the reset link we sent you had expired. Here's a new one.",
    "Sorry you've been locked out since Monday. I reset your password just now.",
    "Here's your password reset link.",
    "I'm sorry it took three requests to get your address changed.",
    // What was asked is not known.
    "I'm sorry for the trouble. Here's your password reset link.",
    asked(
      'I asked for access on Monday. Where is it?',
      "Sorry about that! I've given you access to the shared drive.",
    ),
  ],
};
