import { span } from '../../text';
import type { Span } from '../../types';
import { tellsFailing } from '../claims/failing';
import { sorryAbout, sorryAtLeast, sorryBlank, sorryForOwn, sorryForTheirs } from '../made/sorry';
import type { Facts, Rule } from '../model';
import { owns } from '../nearby';
import { re } from '../pattern';
import { once } from '../remember';
import { has, scan } from '../scan';
import type { Sorry } from '../sorry';
import { LEAD } from '../words/apology';
import { EMPTY_EVENT, HANGS_ON, VAGUE, VOCATIVE } from '../words/empty';
import { FAILED } from '../words/failing';
import { PROBLEM } from '../words/trouble';

const EMPTY = re`^[,:]? ?(?:(?:for|about|bout|over|that|as) )?(?:all (?:of )?)?(?:${EMPTY_EVENT}|this|that|it|these|everything|things|what(?:ever)? (?:has )?(?:happened|occurred|took place)|(?:this|that|it) (?:has )?happened|(?:the|this|that|your|all the|any|all) (?:\w+ )?${VAGUE})?(?: ${HANGS_ON})*(?:,? ${VOCATIVE})?(?=[\s.!,;?–—:-]|$)(?! with| of | getting| in getting)`;
const DETAIL = re`^(?: (?!you|that|this|we|with us|i\b|with that|caused|here|again|today|at|from our)\w+){6,}| (?:with|regarding|(?<!all )of|around|over|on) (?:your|the|our) (?!end|side|part)| getting | being | where | when `;
const NAMES = re`\b(?:${FAILED}|wrong|twice|late|outage|failed|never arrived|crash\w*|broken|instead of|glitch|wait times?|cannot|can't|unavailable|(?:did|was|were|has|have)(?:n't| not))\b`;

const tells = (low: string) => !low.endsWith('?') && !/^(?:if|please|try|let)\b/.test(low) && has(low, NAMES);
const telling = once(
  ({ low, clauses }: Facts) => tells(low) || (!low.endsWith('?') && clauses.some(tellsFailing)),
);
const beside = (low: string, { start, end }: Span) => `${low.slice(0, start)}${low.slice(end)}`;
function objectOf(low: string, use: { start: number; end: number }) {
  const lead = scan(low.slice(0, use.start), [re`(?<hit>${LEAD})$`])[0]?.start ?? use.start;
  const object = scan(low.slice(use.end), [EMPTY])[0]?.end ?? 0;
  return span(lead, use.end + object);
}

/** "Sorry this was your stay with us": it points at what happened, and that is all. */
const isHollow = ({ points }: Pick<Sorry, 'points'>): boolean => points === 'was' || points === 'through';

/** Without any object, "I'm sorry" is the customer's hand held; "Apologies!" is the word alone. */
const NOUN = re`^apolog(?:y|ies)|^apols`;

export const vagueObject: Rule = {
  id: 'vague-object',
  title: 'Sorry for what?',
  severity: 'medium',
  scope: 'phrase',
  says: 'The apology does not say for what, so the reader cannot tell whether you know.',
  find: ({ low, sorry }) =>
    sorry
      .filter((use) => (use.function === 'BARE' && !has(low.slice(use.span.end), DETAIL)) || isHollow(use))
      .filter(
        (use) =>
          !has(low.slice(use.span.end), re`^[^.!?]*\b(?:inconvenien\w+|any ${PROBLEM})`) &&
          !has(low.slice(use.span.start, use.span.end), re`^(?:regret|my bad|our bad|oops|whoops)`),
      )
      .map((use) => ({ use, span: objectOf(low, use.span) }))
      .filter(
        ({ use, span }) =>
          isHollow(use) ||
          /\w/.test(low.slice(use.span.end, span.end)) ||
          has(low.slice(use.span.start, use.span.end), NOUN),
      )
      .map(({ span }) => span),
  except: ({ low }, hit) =>
    has(low.slice(0, hit.end), re`\b(?:again|once more)\b`) || tells(beside(low, hit)),
  /** Ownership anywhere in the draft says for what. */
  unless: ({ doc, index }) => {
    const owned = doc.uses.some((use) => use.function === 'OWN' && use.sentence < index);
    const told = [-1, 1].map((by) => doc.sentences[index + by]).some((s) => s && telling(s.facts));
    return owned || owns(doc) || told;
  },
  rewrites: [
    { make: sorryForTheirs },
    { make: sorryAbout },
    { make: sorryForOwn },
    { make: sorryBlank("I'm sorry [what went wrong]") },
    { make: sorryAtLeast },
  ],
  flags: [
    'Sorry for that!',
    "I'm really sorry for everything.",
    'We are sorry for what happened.',
    'We apologise for what occurred.',
    'I apologise for the experience you had with us.',
    'Sorry about all the trouble.',
    'Sorry about that whole thing.',
    "I'm sorry about what you've been through.",
    'I apologise for how this went.',
    "Sorry that things didn't go as planned.",
    'sorry about this, folks',
    'Sorry for how your visit turned out.',
    "I'm sorry about everything that happened.",
  ],
  passes: [
    "First of all, I want to apologize for the experience you've had getting your account set up.",
    "Again, I'm really sorry this happened.",
    'Sorry, I meant Tuesday.',
    "Sorry, that train doesn't run on Sundays.",
    "I'm sorry about the issue with the left hinge coming loose.",
    'Sorry for how late the taxi was.',
    "We gave your table away. You had booked it in May. I hadn't looked. I am sorry for the trouble it made.",
  ],
};
