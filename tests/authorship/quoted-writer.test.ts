/** Who wrote what is quoted: by the lines that mail programs write over it. */
import { expect, test } from 'vitest';
import { authorshipOf } from '../../lib/authorship';
import { quotedWriter } from '../../lib/authorship/quoted-writer';
import { ROUNDCUBE, WITH_MARKS, WITHOUT_MARKS } from './attributions';

const writer = (text: string) => quotedWriter(text, authorshipOf(text).quoted);
const quoting = (line: string) => `${line}\n> Where is it?\n\nOur answer.`;

/** “from $sender”, filled. */
const filled = (line: string, date: string, sender: string) =>
  quoting(line.replace('$date', date).replace('$sender', sender));

const TEXTS: readonly string[] = [
  ...ROUNDCUBE.map(([, line]) => filled(line, '2026-11-30 10:02', 'Sam Reed')),
  ...ROUNDCUBE.map(([, line]) => filled(line, 'Mon, 30 Nov 2026 10:02', 'Sam Reed <sam@mail.example>')),
  ...WITH_MARKS.map(([, line]) => quoting(line)),
  ...WITHOUT_MARKS.map(([, head]) => `Our answer.\n\n${head}\n\nWhere is it?`),
];
const KNOWN_AT_LEAST = 140;

test('of all that mail programs write, a wrong name is taken from none', () => {
  const names = TEXTS.map((text) => writer(text)?.name).filter((name) => name !== undefined);
  expect(names.filter((name) => name !== 'Sam Reed')).toEqual([]);
  expect(names.length).toBeGreaterThan(KNOWN_AT_LEAST);
});

test.each([
  ['On Mon, 6 Apr 2026 at 09:40, María de la Cruz Ortega <m@x.example> wrote:', 'María de la Cruz Ortega'],
  ['Am 06.04.2026 um 09:40 schrieb Jean-Luc O’Brien:', 'Jean-Luc O’Brien'],
  ['On Thu, Apr 2, 2026 at 9:40 AM JOHN SMITH <j@x.example> wrote:', 'JOHN SMITH'],
  ['Ana Lopes wrote:', 'Ana Lopes'],
  ['On Thu, Apr 2, 2026 9:40 GMT JOHN SMITH <j@x.example> wrote:', undefined],
  ['On 6 Apr 2026 at 09:40, ana@x.example <ana@x.example> wrote:', undefined],
  ['2026年4月6日 09:40 に 山田 <y@x.example>:', undefined],
  ['On Mon Apr 6 10:02:22 2026, ana wrote:', undefined],
])('%s', (line, name) => {
  expect(writer(quoting(line))?.name).toBe(name);
});

test('without a quote nobody wrote it', () => {
  expect(writer('Ana Lopes wrote to us. Sorry for it all.')).toBeNull();
});
