import { byItself, exists } from '../claims/by-itself';
import { stated } from '../grammar/ask';
import { FAULT } from '../lexicon/nouns';
import { oursToMend } from '../made/blame';
import type { Rule } from '../model';
import { ownedNearby } from '../nearby';
import { re } from '../pattern';
import { has } from '../scan';

const OURS = re`\b(?:our (?:own )?(?:end|side|part|\w+ error|mistake)|on us|we made|i made)\b`;
const APPARENTLY = re`\b(?:it (?:seems|looks like|appears)(?: that| like)?|apparently),? (?<hit>(?:your|the) (?:\w+ ){1,3}(?:got lost|went missing|disappeared|fell through))\b`;
const CROSSED = re`(?<hit>\b(?:wires|lines|signals|messages) (?:got|get|were|have been|must have (?:got|been)) (?:crossed|mixed up)\b)`;
const HAD_ONE = re`(?<hit>\b(?:our|the) (?:\w+ )?system (?:had|experienced|suffered) an? (?:\w+ )?(?:hiccup|glitch|error|failure|problem)\b)`;

/** A word that makes reading the clauses worth while. */
const TRIGGER = re`\b(?:glitch\w*|crash\w*|failed|frozen|malfunction\w*|misfired|ended up|there|theres|something|went|gone|seems?|appears?|disappeared|vanished|dropped|slip|slipped|fell|fallen|${[...FAULT].join('|')})`;

export const itHappened: Rule = {
  id: 'it-happened',
  title: 'It just happened',
  severity: 'medium',
  scope: 'clause',
  says: 'The failure seems to happen by itself; the customer wonders who will see to it.',
  match: [APPARENTLY, HAD_ONE, CROSSED],
  find: (s) =>
    !has(s.low, TRIGGER)
      ? []
      : s.clauses
          .filter((c) => stated(c) && byItself(c, s))
          .map((c) => ({
            start: c.subject.span.start,
            end: exists(c) ? (c.object?.span.end ?? c.span.end) : c.span.end,
          })),
  except: ({ low }) => low.endsWith('?') || has(low, OURS),
  unless: ({ doc, index }) => ownedNearby(doc, index),
  rewrites: [
    { voice: 'active' },
    { make: oursToMend },
    { clause: 'We made [the mistake]' },
    { advice: 'Say who: "We made an error with your payment: the amount was typed twice."' },
  ],
  flags: [
    'We had a problem with our printers last night.',
    'A mistake was found in your file.',
    'Our wires must have got crossed.',
    'A bug in the form sent you the wrong code.',
    'The error locked you out for two days.',
    'There was a mix-up in the warehouse.',
    'Something went wrong during your upgrade.',
    'There seems to have been a miscommunication.',
    'A small oversight happened in the billing run.',
    'It looks like an issue arose with your seat.',
    'There were some delays at the depot.',
    'Unfortunately a technical fault has occurred with your line.',
    'Your ticket slipped through the cracks.',
    'A fault crept into the invoice.',
    'Something broke on the server.',
    'A software bug meant your alarm never rang.',
    'The booking page went wrong halfway through.',
    'Your booking went pear-shaped on Friday.',
    'Your letter seems to have gone astray.',
    'Your booking dropped off the list.',
    'Your coat ended up at the wrong branch.',
    'Your form seems to have been mislaid.',
    'There was an issue on our web page.',
    'The system must have crashed.',
  ],
  passes: [
    'We have had no errors since the change.',
    'If we have a problem with the printer, we call Sam.',
    'The error showed us where to look.',
    'The mix-up cost you a whole evening.',
    'It went wrong because we mixed up two routes.',
    'We made an error with your payment.',
    'What error did you see when it happened?',
    'The message on your screen says "Something went wrong".',
    'There was a free seat, so I moved you.',
    'If an error occurs, restart the app.',
    'There was no problem with your card.',
    'The evening ended up with a dance.',
    'You wrote that the app froze.',
    'If the system fails, a lamp turns red.',
  ],
};
