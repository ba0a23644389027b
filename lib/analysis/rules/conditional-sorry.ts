import { clauseAround } from '../clause';
import { sorryAbout, sorryAtLeast, sorryBlank, sorryForOwn, sorryForTheirs } from '../made/sorry';
import type { Rule } from '../model';

export const conditionalSorry: Rule = {
  id: 'conditional-sorry',
  title: 'Sorry, if',
  severity: 'strong',
  scope: 'clause',
  says: 'An "if" or "may" makes the apology depend on whether anything happened at all.',
  find: (s) =>
    s.sorry.filter((use) => use.function === 'CONDITIONAL').map((use) => clauseAround(s, use.span)),
  rewrites: [
    { mood: 'certain' },
    { make: sorryForTheirs },
    { make: sorryAbout },
    { make: sorryForOwn },
    { make: sorryBlank("I'm sorry [what went wrong]") },
    { make: sorryAtLeast },
  ],
  flags: [
    "I'm sorry if I offended you.",
    'We apologise if you were kept waiting.',
    'I apologize to anyone who was affected.',
    'Should this have caused offence, please accept our apologies.',
    'im sorry if u felt ignored',
    'To anyone who was woken by the drill, we apologise.',
  ],
  passes: [
    'If you took a day off for it, I am sorry that we wasted it.',
    "I'm sorry we overcharged you. If you'd like a refund instead of credit, just say so.",
    "Sorry for the hassle! If you haven't already, please restart the app.",
    "I'm sorry, and if it happens again call me directly.",
    "I'm sorry I asked if you'd paid when I could see the receipt.",
  ],
};
