import { shift } from '../../text';
import type { Span } from '../../types';
import { FAILURE } from '../due';
import type { Doc, Rule } from '../model';
import { re } from '../pattern';
import { has } from '../scan';
import { FAILED } from '../words/failing';

const GRACE = String.raw`(?:patience|understanding|cooperation|co-operation|flexibility|forbearance|bearing with (?:us|me)|(?:hanging|holding) (?:in there|on|tight)|sticking with (?:us|me)|being (?:so |very )?(?:patient|understanding|flexible)|waiting|continued \w+)`;
const THANKED = String.raw`(?:thanks?(?: you)?|cheers|ta|(?:we|i)(?: \w+ly)? appreciate|(?:and|to) (?:\w+ly )?appreciate|thx|grateful)`;
const THANKS = re`(?<hit>\b${THANKED}(?: (?:so|very) much)?(?: in advance)? (?:for )?(?:(?:all )?(?:your|the) )?(?:\w+ )?${GRACE}\b(?: and (?:your )?${GRACE})?)`;
/** "while I look up the size chart": a moment on the line is not a failure. */
const MOMENT = re`^ (?:while|as) (?:i|we) (?:look|check|find|get|pull|bring|search)\b`;
const WENT_WRONG = re`\b(?:late|wrong|broken|missing|twice|outage|delay\w*|error|mistake|failed|down|damaged|lost|fix(?:ing)?|crash\w*|issues?|problems?|rescheduled|postponed|(?:been|was|were) (?:out|off|offline|unavailable|closed)(?! of\b)|${FAILED})\b`;

/** "We regret any concern" says no sorry. */
const isRegret = ({ text }: Doc, { start }: Span): boolean => /^regret/i.test(text.slice(start));

export const thanksInsteadOfSorry: Rule = {
  id: 'thanks-instead-of-sorry',
  title: 'Thanks, no sorry',
  severity: 'strong',
  scope: 'document',
  says: 'Thanks for patience are welcome beside an apology; here there is none. Add a sorry.',
  test: (doc) => {
    if (doc.part('apology').length > 0 || doc.uses.some((use) => use.function === 'EMPATHY')) return [];
    const failed = doc.sentences.some((s) => s.facts.shows(WENT_WRONG)) || has(doc.customer, FAILURE);
    if (!failed || doc.routine) return [];
    // Behind a sorry, however weak, thanks stand beside it; how weak it is, other rules tell.
    const weak = doc.uses.find(({ function: does, span }) => does === 'CONDITIONAL' && !isRegret(doc, span));
    return doc.sentences
      .flatMap((s) =>
        s.facts
          .spots(THANKS)
          .filter((hit) => !has(s.facts.low.slice(hit.end), MOMENT))
          .map((hit) => shift(hit, s.start)),
      )
      .filter(({ start }) => !weak || start < weak.span.start)
      .slice(0, 1);
  },
  rewrites: [
    {
      advice: 'Put a sorry before it: "I\'m sorry your order is a week late. Thank you for waiting for it."',
    },
  ],
  flags: [
    'Thank you for your patience with the delay. We regret any concern.',
    'Thank you for your patience. Your late order has now shipped.',
    'We appreciate your understanding while we fix the outage.',
    'Thanks for bearing with us during the delay!',
    'Your parcel went missing. Thank you for your understanding.',
    'We regret the outage and appreciate your patience.',
    'Thank you for being so patient. The outage is over.',
    'Cheers for your patience while the site was down.',
  ],
  passes: [
    'Thank you for your patience while I look up the size chart.',
    'We apologise if the parcel was late. Thank you for your patience.',
    'Thanks for sending the photos.',
    "You've been very patient, and I'm sorry we tested that.",
    'Patience, the card game, is in the Games folder.',
  ],
};
