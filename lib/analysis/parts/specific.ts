import { shift, span } from '../../text';
import type { Span } from '../../types';
import { failing, real } from '../deeds';
import type { Clause } from '../grammar/model';
import type { Doc, Facts, Part } from '../model';
import { counted, neighbour, sentenceSpan } from '../nearby';
import { re } from '../pattern';
import { once } from '../remember';
import { has } from '../scan';
import { INTENSE } from '../words/apology';
import { EMPTY_EVENT, HANGS_ON, VAGUE } from '../words/empty';
import { FAILED } from '../words/failing';

const EVENT = re`\b(?:was|were|got|been|get|gets) (?:\w+ )?(?:${FAILED})\b|\b(?:wrong|late|twice|outage|double|never arrived|error on our|instead of|delays? (?:in|of|with|on)|(?:we|i) [^.!?]{3,60} (?:when|although|but) you(?:'d| had)? (?:ordered|asked|chose|paid|picked|booked|told|said|wanted|requested|needed)|longer (?:than|wait)|(?:was|were|is|are) down)\b`;
/** "The trouble with your order" names nothing yet. */
const HAZY = re`^,? (?:for|about|over) (?:(?:the|this|that|any|my|our|your|all|a|an|earlier|additional|extra|possible|great|slight|${INTENSE}) )*(?:oversights?|mistakes?|errors?|confusion|costs?|frustration|inconvenience|misunderstanding|${VAGUE})\b(?! (?:in|of|made) )|^,? (?:for|about) any\b`;

/** "Things haven't gone smoothly" names nothing either. */
const EMPTY = re`^ (?:(?:for|about|over|that) )?${EMPTY_EVENT}(?: ${HANGS_ON})*[.!, ]*$`;

const UNREAL = /\?$|^(?:please|try)\b|\bif\b/;
const failed = (c: Clause) =>
  (failing(c) && c.subject.kind !== 'you') ||
  (c.subject.kind === 'thing' && real(c) && c.verb.passive && c.verb.negative);
/** "Sorry for sending the wrong size": it stands behind the word. */
const ownTold = once(({ text, low, sorry }: Facts): Span[] =>
  sorry
    .filter(
      (use) => use.function === 'OWN' && ![HAZY, EMPTY].some((vague) => has(low.slice(use.span.end), vague)),
    )
    .map((use) => span(use.span.start, text.length)),
);
const tells = once(
  (facts: Facts) => !facts.shows(UNREAL) && (facts.shows(EVENT) || facts.clauses.some(failed)),
);
/** The failure may be named a little before or after the word "sorry". */
const NEAR = [0, -1, 1];
const WIDER = [0, -1, 1, -2, 2, -3, 3];

function named(doc: Doc, index: number): Span[] {
  const event = NEAR.map((by) => index + by).find((i) => {
    const facts = doc.sentences[i]?.facts;
    return facts && tells(facts);
  });
  const told =
    event ??
    WIDER.map((by) => index + by).find(
      (i) => neighbour(doc, i, 'ownership') || neighbour(doc, i, 'explanation'),
    );
  return told === undefined ? [] : [sentenceSpan(doc, told)];
}

export const specific: Part = {
  id: 'specific',
  name: 'Names what went wrong',
  core: true,
  test: (doc) => {
    const sorry = new Set(doc.uses.filter(counted).map((use) => use.sentence));
    return [...sorry].flatMap((index) => {
      const s = doc.sentences[index];
      const told = s ? ownTold(s.facts).map((words) => shift(words, s.start)) : [];
      return told.length > 0 ? told : named(doc, index);
    });
  },
  present: [
    "I'm sorry the March invoice went to your old address.",
    'I apologise for charging your card $49.99 twice on 3 May.',
    "I'm sorry. We shipped a size 8 when you ordered a 6.",
    'Sorry it took us six days to answer your refund request.',
    'I apologize that your export failed three times last night.',
  ],
  absent: [
    'We apologise for the inconvenience caused.',
    "I'm really sorry about this.",
    'Sorry for any issues you may have run into.',
    'Your order 88213 shipped on Tuesday. We apologise for the inconvenience.',
  ],
};
