import { describe, expect, test } from 'vitest';
import { judgeEdit, type Verdict } from '../../lib/editors/judge';
import { judgeContent } from '../../lib/editors/judge-letter';
import type { Content } from '../../lib/types';

const BEFORE = 'Hello Ana.\nYes, mistakes were made. It left.\nBye.';
const OLD = 'mistakes were made';
const NEW = 'we made mistakes';
const start = BEFORE.indexOf(OLD);
const judge = judgeEdit(BEFORE, { span: { start, end: start + OLD.length }, expected: OLD, insert: NEW });
const AFTER = BEFORE.replace(OLD, NEW);

describe('a replacement', () => {
  test.each<[string, Verdict]>([
    [AFTER, 'in'],
    [BEFORE, 'out'],
    [`${AFTER} Your Max.`, 'in'],
    [`P.S. first.\n${AFTER}`, 'in'],
    [`P.S. first.\n${AFTER}\nYours`, 'in'],
    [AFTER.replace('It left', 'It has left'), 'in'],
    [AFTER.replace(NEW, `${NEW}#`), 'in'],
    [`${BEFORE} Your Max.`, 'out'],
    [`P.S. first.\n${BEFORE}`, 'out'],
    [`P.S. first.\n${BEFORE}\nYours`, 'out'],
    [BEFORE.replace(OLD, `${OLD}#`), 'out'],
    [BEFORE.replace(OLD, `${NEW}${OLD}`), 'neither'],
    [BEFORE.replace(OLD, `${OLD}${NEW}`), 'neither'],
    [BEFORE.replace(OLD, `${NEW}${NEW}`), 'neither'],
    [BEFORE.replace(OLD, `${NEW} were made`), 'neither'],
    [BEFORE.replace(OLD, '#'), 'neither'],
    [BEFORE.replace(OLD, NEW.toUpperCase()), 'neither'],
    [BEFORE.replace(OLD, ''), 'neither'],
    [`${NEW}${BEFORE}`, 'out'],
  ])('%j', (text, verdict) => {
    expect(judge(text)).toBe(verdict);
  });

  test('spaces at the ends of lines are no change', () => {
    expect(judge(AFTER.replace('\nBye', '  \nBye'))).toBe('in');
    expect(judge(`${BEFORE}  `)).toBe('out');
  });
});

const LETTER: Content = [
  { kind: 'paragraph', runs: [{ text: 'Dear Ana,' }] },
  { kind: 'list', items: [[{ text: 'one' }], [{ text: 'two' }]] },
];
const place = { start: BEFORE.indexOf('\nBye'), end: BEFORE.indexOf('\nBye') };
const judgeLetter = judgeContent(BEFORE, LETTER, place);
const around = (middle: string) => `${BEFORE.slice(0, place.start)}\n${middle}${BEFORE.slice(place.end)}`;

test.each<[string, Verdict]>([
  [around('Dear Ana,\none\ntwo'), 'in'],
  [around('Dear Ana,\n\n- one\n- two\n'), 'in'],
  [around('Dear Ana,\n\uFFFC one\n\uFFFCtwo'), 'in'],
  [`First.\n${around('Dear Ana,\none\ntwo')}`, 'in'],
  [BEFORE, 'out'],
  [`First.\n${BEFORE}`, 'out'],
  [around('Dear Ana,\none'), 'neither'],
  [around('Dear Ana,\none\ntwo\nDear Ana,\none\ntwo'), 'neither'],
  [around('Dear Ana,\none\ntwo').replace('Bye.', ''), 'neither'],
])('a letter: %j', (text, verdict) => {
  expect(judgeLetter(text)).toBe(verdict);
});
