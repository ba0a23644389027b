import { shift } from '../../text';
import { clauseAround } from '../clause';
import { notOurDoing } from '../customer';
import { FAILURE } from '../due';
import { sorryForTheirs } from '../made/sorry';
import type { Doc, Facts, Rule } from '../model';
import { apologises, owns } from '../nearby';
import { re } from '../pattern';
import { has } from '../scan';
import { SORROWS } from '../words/sorrows';

const ABROAD = re`\b${SORROWS}\b`;

/** Who asks how to claim asks for help; who says that they must has been failed. */
const TO_CLAIM = re`\bneed\w* to (?:lodge|file|make|submit)\b`;
const ASKS_HOW = re`\b(?:how|know what)\b`;

const abroad = ({ shows }: Facts, customer: string): boolean =>
  shows(ABROAD) ||
  (shows(TO_CLAIM) && (customer === '' || has(customer, ASKS_HOW))) ||
  notOurDoing(customer, FAILURE);

/** "I'm sorry this happened" is enough where the draft says what was wrong and what is done. */
export const stands = (doc: Doc): boolean =>
  ['ownership', 'standard-gap', 'repair', 'restitution', 'prevention'].some(
    (part) => doc.part(part).length > 0,
  );

export const empathyOnly: Rule = {
  id: 'empathy-only',
  title: 'Sympathy only',
  severity: 'strong',
  scope: 'document',
  says: 'It feels with the customer but takes no responsibility; add what your side did.',
  test: (doc) => {
    const first = doc.uses.find((use) => use.function === 'EMPATHY' && use.points !== 'was');
    const s = doc.sentences[first?.sentence ?? -1];
    if (!first || !s || owns(doc) || doc.uses.some(apologises)) return [];
    if (first.points && stands(doc)) return [];
    if (abroad(s.facts, doc.customer)) return [];
    return [shift(clauseAround(s.facts, shift(first.span, -s.start)), s.start)];
  },
  rewrites: [
    { make: sorryForTheirs },
    {
      advice:
        'Keep the sympathy and add your part: "I\'m sorry your cot arrived broken. We packed it badly, and I\'m sending a new one today."',
    },
  ],
  flags: [
    "I'm sorry to hear about your missing order. Please check with your neighbours.",
    'Sorry to see you had a bad night at our hotel. We hope to welcome you again.',
    "I'm sorry you're having trouble logging in. Try another browser.",
    'Sorry to hear this! DM us your details.',
    "I'm sorry you had to deal with that.",
  ],
  passes: [
    "I'm so sorry for your loss. I've closed the account for you.",
    "I'm sorry to hear you want to leave us. Your cancellation is done.",
    "I'm sorry I dropped the ball on that.",
    "I'm so sorry that happened. I realize I should have handled it differently and I'm sorry.",
    "I'm sorry to hear you hurt your back. The class is moved to May.",
  ],
};
