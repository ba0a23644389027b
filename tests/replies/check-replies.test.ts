import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatOf, readReplies } from '../../lib/replies';

const ROOT = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'replies-'));
afterAll(() => rmSync(folder, { recursive: true }));

function check(name: string, content: string | Uint8Array) {
  const file = join(folder, name);
  writeFileSync(file, content);
  return run([file]);
}

function run(args: string[], input = '') {
  const tsx = join(ROOT, 'node_modules/.bin/tsx');
  const { status, stdout, stderr } = spawnSync(tsx, [join(ROOT, 'scripts/check-replies.ts'), ...args], {
    encoding: 'utf8',
    input,
  });
  const places = [...stdout.matchAll(/:(\d+:\d+) {2}(\w+) {2}([\w-]+)/g)].map((m) => m.slice(1).join(' '));
  return { status, stdout, stderr, places };
}

describe('the command', { timeout: 120_000 }, () => {
  it('tells line and column, worst first, and fails on something strong', () => {
    const { status, places } = check(
      'macros.txt',
      'Hi {{name}},\nnothing is impossible for our valued customers.\n---\nWe apologise for any inconvenience.\n',
    );
    expect(status).toBe(1);
    expect(places[0]).toBe('4:1 strong generic-inconvenience');
    expect(places).toContain('2:27 medium valued-customer');
  });

  it('reads standard input, and is content with good replies, placeholders and all', () => {
    const { status, stdout } = run(['-'], 'Hi {{name}}, I refunded [amount] to your card today.');
    expect([status, stdout]).toEqual([0, '1 replies, 0 weak phrases, 0 of them strong.\n']);
  });

  it('says what is wrong with its input', () => {
    expect(check('broken.json', '[\n"a" "b"]')).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('not valid JSON: see line 2, column 5'),
    });
  });
});

describe('bad input', () => {
  it.each([
    ['an open quote', 'text\n"never closed', 'csv', 'line 2, column 1'],
    ['bytes', 'a\0b', 'txt', 'not a text file'],
    ['nothing', '\n', 'txt', 'no replies'],
    ['no reply in it', '{"id": "12", "tags": ["a"]}', 'json', 'no replies'],
  ] as const)('%s', (_, source, format, message) =>
    expect(() => readReplies(source, format)).toThrow(message),
  );

  it('knows the formats by the ending of a name', () => {
    expect(formatOf('picture.png', 'x')).toBeNull();
    expect(formatOf('Macros.CSV', 'x')).toBe('csv');
    expect(formatOf('', '[1]')).toBe('json');
  });
});

describe('reading saved replies', () => {
  const texts = (source: string, format: 'txt' | 'csv' | 'json') =>
    readReplies(source, format).map(({ name, text }) => [name, text]);

  it.each([
    ['one text is one reply', 'Hi,\n\nall is well.', [['Reply 1', 'Hi,\n\nall is well.']]],
    [
      'dashes divide',
      'One two three.\n---\nFour.\n',
      [
        ['Reply 1', 'One two three.\n'],
        ['Reply 2', 'Four.\n'],
      ],
    ],
    [
      'two empty lines divide',
      'One.\n\n\nTwo.',
      [
        ['Reply 1', 'One.'],
        ['Reply 2', 'Two.'],
      ],
    ],
  ])('txt: %s', (_, source, expected) => expect(texts(source, 'txt')).toEqual(expected));

  it.each([
    ['names its replies', 'title,text\nLate,We were late today.', [['Late', 'We were late today.']]],
    [
      'quotes hold commas and lines',
      'text\n"So, we\nsaid ""no"" twice."',
      [['Row 1', 'So, we\nsaid "no" twice.']],
    ],
    ['semicolons', 'name;body\r\nA;We were late, again.\r\n', [['A', 'We were late, again.']]],
    ['no header', 'a,We were late today.', [['Row 1', 'We were late today.']]],
  ])('csv: %s', (_, source, expected) => expect(texts(source, 'csv')).toEqual(expected));

  it.each([
    ['a list', '["We were late today."]', [['Reply 1', 'We were late today.']]],
    [
      'a help desk export',
      '{"macros":[{"title":"Late","url":"https://a.example","actions":[{"field":"comment_value_html","value":"<p>We&rsquo;re <b>late</b> today.</p>"}]}]}',
      [['Late', 'We’re late today.\n']],
    ],
    ['escapes', '[{"name":"N","body":"We\\nsaid \\"no\\" twice."}]', [['N', 'We\nsaid "no" twice.']]],
  ])('json: %s', (_, source, expected) => expect(texts(source, 'json')).toEqual(expected));

  it.each(['txt', 'csv', 'json'] as const)('%s: each character knows its place', (format) => {
    const source = {
      txt: 'One two three.\n---\nFour five six.',
      csv: 'text\n"So ""we"" said."',
      json: '["So \\"we\\" said."]',
    };
    for (const { text, at } of readReplies(source[format], format))
      for (const [i, place] of at.entries())
        expect([text[i], `\\${text[i]}`]).toContain(
          source[format].slice(place, place + 1) === '\\' ? `\\${text[i]}` : source[format][place],
        );
  });
});
