import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis';
import { exclude } from '../../lib/analysis/exclude';
import { mask } from '../../lib/text';

const OTHERS = 'Sorry for any inconvenience.';
const own = (text: string) => mask(text, exclude(text));

/** Each says "I fixed it.", and something that its author did not. */
const NOT_OURS: readonly (readonly [string, string])[] = [
  [
    'outlook headers',
    `I fixed it.\n\nFrom: Sam Reed <s@x.example>\nSent: Monday, 3 May 2026 10:02\nTo: Support\nSubject: Help\n\n${OTHERS}`,
  ],
  ['de headers', `I fixed it.\n\nVon: Sam\nGesendet: Montag\nAn: Support\nBetreff: Hilfe\n\n${OTHERS}`],
  ['fr', `I fixed it.\n\nLe lun. 3 mai 2026 à 10:02, Sam <s@x.example> a écrit :\n> ${OTHERS}`],
  ['fr headers', `I fixed it.\n\nDe : Sam\nEnvoyé : lundi\nÀ : Support\nObjet : Aide\n\n${OTHERS}`],
  ['de', `I fixed it.\n\nAm Mo., 3. Mai 2026 um 10:02 Uhr schrieb Sam <s@x.example>:\n\n${OTHERS}`],
  ['es', `I fixed it.\n\nEl lun, 3 may 2026 a las 10:02, Sam (<s@x.example>) escribió:\n${OTHERS}`],
  ['it', `I fixed it.\n\nIl giorno lun 3 mag 2026 alle ore 10:02 Sam <s@x.example> ha scritto:\n${OTHERS}`],
  ['pt', `I fixed it.\n\nEm seg., 3 de mai. de 2026 às 10:02, Sam <s@x.example> escreveu:\n${OTHERS}`],
  ['nl', `I fixed it.\n\nOp ma 3 mei 2026 om 10:02 schreef Sam <s@x.example>:\n${OTHERS}`],
  ['sv', `I fixed it.\n\nDen mån 3 maj 2026 kl 10:02 skrev Sam <s@x.example>:\n${OTHERS}`],
  ['da', `I fixed it.\n\nDen man. 3. maj 2026 kl. 10.02 skrev Sam <s@x.example>:\n${OTHERS}`],
  ['pl', `I fixed it.\n\nW dniu 3.05.2026 o 10:02, Sam pisze:\n${OTHERS}`],
  ['pl2', `I fixed it.\n\npon., 3 maj 2026 o 10:02 Sam <s@x.example> napisał(a):\n${OTHERS}`],
  ['zh', `I fixed it.\n\n在 2026年5月3日,10:02,Sam <s@x.example> 写道:\n${OTHERS}`],
  ['ja', `I fixed it.\n\n2026年5月3日(日) 10:02 Sam <s@x.example>:\n${OTHERS}`],
  ['iso', `I fixed it.\n\n2026-05-03 10:02 GMT+02:00 Sam <s@x.example>:\n${OTHERS}`],
  ['wrap2', `I fixed it.\n\nOn Mon, May 3, 2026 at 10:02 AM Sam Reed\n<s@x.example> wrote:\n\n${OTHERS}`],
  ['original', `I fixed it.\n\n-----Original Message-----\nFrom: Sam\n\n${OTHERS}`],
  ['fwd', `I fixed it.\n\n---------- Forwarded message ---------\nFrom: Sam\n\n${OTHERS}`],
  ['apple fwd', `I fixed it.\n\nBegin forwarded message:\n\nFrom: Sam\n\n${OTHERS}`],
  ['zd', `I fixed it.\n\n##- Please type your reply above this line -##\n${OTHERS}`],
  ['underscore', `I fixed it.\n\n________________________________\nFrom: Sam\n${OTHERS}`],
  ['sig', `I fixed it.\n-- \nSam\n${OTHERS}`],
  ['regards', `I fixed it.\n\nKind regards,\nSam\nSorry Team\n+44 20 7946 0000`],
  [
    'footer',
    `I fixed it.\n\nKind regards,\nSam\n\nThis e-mail is confidential and intended for the recipient only. We apologise for any inconvenience if you received it in error.`,
  ],
  ['unsub', `I fixed it.\n\nTo unsubscribe click here. ${OTHERS}`],
  ['inline code', 'I fixed it: `Sorry for any inconvenience`.'],
  ['fenced', 'I fixed it:\n```\nSorry for any inconvenience.\n```'],
  ['url', 'I fixed it: https://x.example/sorry?q=sorry-for-any-inconvenience'],
  ['mail', 'I fixed it: sorry@x.example'],
  ['quoted speech', `I fixed it. You wrote “${OTHERS}”`],
  ['single', `I fixed it. You wrote ‘${OTHERS}’`],
  ['sent from', `I fixed it.\n\nSent from my iPhone sorry`],
  ['error', 'I fixed it. The page said: "Sorry, something went wrong."'],
];

describe("what is not the author's text", () => {
  it.each(NOT_OURS)('%s', (_, draft) => {
    expect(own(draft)).toHaveLength(draft.length);
    expect(own(draft)).toContain('I fixed it');
    expect(own(draft)).not.toMatch(/sorry|inconvenience|apologi/i);
  });
});

describe("what is the author's, though it may not look so", () => {
  it.each([
    [
      'lines between quotes',
      '> Where is it?\nIt left today.\n> And the refund?\nSorry for the wait.',
      'Sorry for the wait',
    ],
    [
      'an answer below',
      'On Mon, 3 May 2026 at 10:02, Sam <s@x.example> wrote:\n> Where is it?\n\nIt left today.',
      'It left today',
    ],
    [
      'thanks in mid-letter',
      'Thanks,\n\nI have looked into your three invoices for March and found the mistake on the second.\nSorry.',
      'Sorry',
    ],
    ['apostrophes', "It's the customers' fault, that's what he's said. Sorry.", 'fault'],
    ['a word in ironic quotes', 'That was a “bad” day, sorry.', 'bad'],
    ['a sentence with a colon', 'From: the first day on we tried. Sorry.', 'first day'],
    ['a year and a colon', 'In 2026 we promised you this: a call. Sorry.', 'promised'],
  ])('%s', (_, draft, words) => expect(own(draft)).toContain(words));
});

it('a name that is still a blank is underlined in the sign-off, and nothing else of it', () => {
  const text = 'I fixed it.\n\nKind regards,\n[my name]\nSorry Team';
  const found = analyse(text).findings.map(({ span }) => text.slice(span.start, span.end));
  expect(found).toEqual(['[my name]']);
});
