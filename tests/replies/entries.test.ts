import { describe, expect, test } from 'vitest';
import { edited, entriesOf, exported, plainOf } from '../../lib/replies/entries';
import type { Format } from '../../lib/replies/readers';

const CSV =
  'name,body\r\nLate,"Sorry for any ""inconvenience"", we are busy."\r\nShort,We are very sorry\r\n';
const JSON_FILE = `{
  "count": 1, "macros": [
  {"title": "Outage", "actions": [{"field": "comment_value_html",
    "value": "<p>Sorry for <b>any</b> inconvenience.<\\/p><p>We\\u2019re on it &amp; busy.</p>"}]}]
}`;
const TXT = 'We are sorry for the wait.\n\n---\nPlease bear with us today.\n';

describe.each<[Format, string]>([
  ['csv', CSV],
  ['json', JSON_FILE],
  ['txt', TXT],
])('a file of %s', (format, source) => {
  const change = (find: string, put: string) =>
    exported(
      source,
      format,
      entriesOf(source, format).map((entry) => ({
        ...entry,
        raw: edited(entry.raw, plainOf(entry.raw).replace(find, put)),
      })),
    );

  test('reads the same after a correction, but for the correction', () => {
    const before = entriesOf(source, format).map(({ name, raw }) => [name, plainOf(raw)]);
    const after = entriesOf(change('sorry', 'so "very", sorry'), format).map(({ name, raw }) => [
      name,
      plainOf(raw),
    ]);
    expect(after).toEqual(before.map(([name, text]) => [name, text?.replace('sorry', 'so "very", sorry')]));
  });
});

test('a file of which nothing was changed stays as it was, to the letter', () => {
  for (const [format, source] of [
    ['csv', CSV],
    ['txt', TXT],
  ] as const)
    expect(exported(source, format, entriesOf(source, format))).toBe(source);
});

describe('markup stays where words are changed', () => {
  const RAW = '<p>Sorry for <b>any</b> inconvenience.</p><p>We&rsquo;re busy.</p>';
  test.each([
    ['any inconvenience', 'the wait', '<p>Sorry for <b>the wait</b>.</p><p>We&rsquo;re busy.</p>'],
    ['We’re busy', 'I was slow', '<p>Sorry for <b>any</b> inconvenience.</p><p>I was slow.</p>'],
    [
      'busy.',
      'busy. A < B & C',
      '<p>Sorry for <b>any</b> inconvenience.</p><p>We&rsquo;re busy. A &lt; B &amp; C</p>',
    ],
    ['Sorry', '', '<p> for <b>any</b> inconvenience.</p><p>We&rsquo;re busy.</p>'],
  ])('%s → %s', (find, put, html) => {
    const next = plainOf(RAW).replace(find, put);
    expect(edited(RAW, next)).toBe(html);
    expect(plainOf(edited(RAW, next))).toBe(next);
  });
});
