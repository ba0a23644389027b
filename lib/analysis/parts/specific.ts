import { shift, span } from '../../text';
import type { Span } from '../../types';
import { tellsFailing } from '../claims/failing';
import type { Doc, Facts, Part } from '../model';
import { counted, neighbour, sentenceSpan } from '../nearby';
import { re } from '../pattern';
import { once } from '../remember';

/** What a failure is called without a clause: "two days late", "£40 short". */
const EVENT = re`\b(?:twice|outage|never arrived|error on our|instead of|delays? (?:in|of|with|on)|longer (?:than|wait)|\d+ (?:\w+ )?(?:late|short)|no \w+ (?:rung|called|sent|given))\b`;
const UNREAL = /\?$|^(?:please|try)\b|\bif\b/;

/** "Sorry for sending the wrong size": it stands behind the word, or before it in the sentence. */
const ownTold = once(({ text, sorry }: Facts): Span[] =>
  sorry.filter((use) => counted(use) && use.names).map((use) => span(use.span.start, text.length)),
);
const tells = once(
  (facts: Facts) => !facts.shows(UNREAL) && (facts.shows(EVENT) || facts.clauses.some(tellsFailing)),
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
