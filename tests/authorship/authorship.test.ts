import { describe, expect, it, test } from 'vitest';
import { analyse } from '../../lib/analysis';
import { authorshipOf, signOffOf, writersEnd, writersIn } from '../../lib/authorship';
import { mask } from '../../lib/text';
import type { Marks, Span } from '../../lib/types';
import { ROUNDCUBE, WITH_MARKS, WITHOUT_MARKS } from './attributions';

const CUSTOMERS = 'We are sorry for any inconvenience, they said. Where is it?';
const ABOVE = 'Hi Sam,\n\nI fixed the first part.';
const BELOW = 'And I sent the second one.';

const others = (text: string, marks?: Marks) => authorshipOf(text, marks).others;
const own = (text: string, marks?: Marks) => mask(text, others(text, marks)).replace(/\s+/g, ' ').trim();
const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};
const both = `${ABOVE}\n\n${BELOW}`.replace(/\s+/g, ' ');

const DATES = ['2026-11-30 10:02', '30.11.2026 10:02', 'Mon, 30 Nov 2026, 10:02', '11/30/26 10:02 AM'];
const roundcube = ROUNDCUBE.flatMap(([language, line]) =>
  DATES.map((date, n): [string, string] => [
    `Roundcube, ${language}, ${date}`,
    line.replace('$date', date).replace('$sender', n % 2 ? 'sam@mail.example' : 'Sam Reed'),
  ]),
);

describe.each([...roundcube, ...WITH_MARKS])('%s', (_, line) => {
  test('lines behind ">", with the reply above and below', () => {
    const text = `${ABOVE}\n\n${line}\n> ${CUSTOMERS}\n>\n\n> More of it.\n\n${BELOW}`;
    expect(own(text)).toBe(both);
  });
  test('a bare blockquote, with the reply above, between and below', () => {
    const text = `${ABOVE}\n${line}\n${CUSTOMERS}\n${BELOW}\nMore of it.\nThat too.`;
    const maybe = [spanOf(text, CUSTOMERS), spanOf(text, 'More of it.')];
    expect(own(text, { maybe })).toBe(`${both} That too.`);
  });
});

describe.each(WITHOUT_MARKS)('%s', (_, head) => {
  test('all that follows was written before', () => {
    expect(own(`${ABOVE}\n\n${head}\n\n${CUSTOMERS}\nMore of it.`)).toBe(ABOVE.replace(/\s+/g, ' '));
  });
  test('the mail ends where its element does', () => {
    const text = `${ABOVE}\n\n${head}\n\n${CUSTOMERS}\n${BELOW}`;
    const element = spanOf(text, `${head}\n\n${CUSTOMERS}`);
    expect(own(text, { elementFrom: (at) => (at === element.start ? element : null) })).toBe(both);
  });
});

describe('signatures', () => {
  it.each([
    ['dashes', `${ABOVE}\n-- \nJon Bell\nNorthwind Care`],
    ['dashes without the space', `${ABOVE}\n\n--\nJon Bell`],
    ['three dashes', `${ABOVE}\n\n---\nJon Bell\n+44 20 7946 0000`],
    ['between reply and quote', `${ABOVE}\n-- \nJon Bell\n\nOn 30 Nov 2026 Sam wrote:\n> Hello.`],
    ['a phone’s', `${ABOVE}\n\nSent from my iPhone`],
  ])('%s', (_, text) => expect(own(text)).toBe(ABOVE.replace(/\s+/g, ' ')));

  test('above the quote, with the reply below it', () => {
    const text = `${ABOVE}\n-- \nJon Bell\n\nOn 30 Nov 2026, Sam wrote:\n> Hello.\n\n${BELOW}`;
    expect(own(text)).toBe(both);
  });
  test('dashes that part two halves of a reply', () => {
    const text = `${ABOVE}\n---\nYour second parcel left on Monday, and it comes on Thursday.`;
    expect(own(text)).toContain('second parcel');
  });
  test('a sign-off is the writer’s, and no prose', () => {
    const text = `${ABOVE}\n\nKind regards,\nJon Bell\nNorthwind Care\n\nOn 30 Nov 2026, Sam wrote:\n> Hello.`;
    expect(own(text)).toContain('Jon Bell');
    expect(signOffOf(text, others(text))).toEqual(spanOf(text, 'Kind regards,\nJon Bell\nNorthwind Care'));
    expect(signOffOf(ABOVE, [])).toBeNull();
  });
});

describe('what is the writer’s, though it may not look so', () => {
  it.each([
    ['a list after a colon', 'I checked three things on 3 May at 10:02:\n- the card\n- the sum'],
    [
      'a form to fill in',
      'Please send us:\nName: your name\nE-mail: your address\nOrder: the number\nThanks a lot for it all!',
    ],
    ['headlines between dashes', 'I looked.\n----- Summary -----\nAll is paid.'],
    ['a year and a colon', 'In 2026 we promised you this: a call. Sorry.'],
  ])('%s', (_, text) => expect(others(text)).toEqual([]));

  test('a blockquote in mid-letter that no line leads into', () => {
    const text = `${ABOVE}\nSet apart.\n${BELOW}`;
    expect(others(text, { maybe: [spanOf(text, 'Set apart.')] })).toEqual([]);
  });
  test('a draft that is one blockquote', () => {
    expect(others(ABOVE, { maybe: [{ start: 0, end: ABOVE.length }] })).toEqual([]);
  });
});

test('what the writer wrote is in pieces where quotes part it', () => {
  const text = `  ${ABOVE}\n> Hello?\n\n${BELOW}\n`;
  expect(writersIn(text, others(text)).map(({ start, end }) => text.slice(start, end))).toEqual([
    ABOVE,
    BELOW,
  ]);
  expect(writersIn('> Hello?', others('> Hello?'))).toEqual([]);
});

test('the analysis hears the customer in the quote, and reads the reply below it', () => {
  const line = 'Den 2026-11-30 10:02, skrev Sam Reed:';
  const text = `${line}\n> ${CUSTOMERS}\n\nWe are sorry for any inconvenience.`;
  const { findings } = analyse(text);
  expect(findings.map(({ span }) => span.start).every((at) => at >= text.lastIndexOf('We are'))).toBe(true);
  expect(findings.length).toBeGreaterThan(0);
});

describe('where the writer’s words end', () => {
  const QUOTE = 'On 30 Nov 2026, Sam wrote:\n> Hello.';
  test.each([
    ['above the quote', `Words.|\n\n${QUOTE}`],
    ['below it', `${QUOTE}\n\nWords.|`],
    ['on an empty line above', `|\n\n${QUOTE}`],
    ['on an empty line below', `${QUOTE}\n|`],
    ['on an empty line between quote and signature', `${QUOTE}\n|\n-- \nJon`],
    ['in a draft of nothing', '|'],
  ])('%s', (_, marked) => {
    const text = marked.replace('|', '');
    expect(writersEnd(text, others(text))).toBe(marked.indexOf('|'));
  });
  test('nowhere, where no line is theirs', () => {
    expect(writersEnd(QUOTE, others(QUOTE))).toBeNull();
  });
});
