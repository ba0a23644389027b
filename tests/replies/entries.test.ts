import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decode, encode, type Written } from '../../lib/files';
import { edited, exported, type Format, offsetIn, plainOf, readReplies } from '../../lib/replies';

const FILES: readonly [Format, string][] = [
  ['csv', 'name;body\r\nLate;"Sorry for any ""inconvenience"", we are busy."\r\nShort;We are very sorry\r\n'],
  ['csv', 'name\tbody\rLate\tSorry for that, "truly"\r'],
  ['csv', 'name,body\r\nA,"=""We are sorry for it."""\r\nB,\'=We are sorry too\r\nC,+44 20 7946\r\n'],
  ['csv', "name,body\r\nA,'We''re sorry, all'\r\nB,'So sorry for it'\r\n"],
  ['csv', 'name,body\r\nA,"He said \\"sorry\\", twice"\r\nB,"C:\\\\ is sorry"\r\n'],
  ['csv', "INTO;body\r\n'A';'It\\'s late; sorry'\r\n'B';'So sorry for it'\r\n"],
  ['csv', 'name^body\r\nA^Sorry, we were late\r\nB^So sorry for it\r\n'],
  [
    'json',
    `{
  "count": 1, "macros": [
  {"title": "Outage", "actions": [{"field": "comment_value_html",
    "value": "<p>Sorry for <b>any</b> inconvenience.<\\/p><p>We\\u2019re on it &amp; busy.</p>"}]}]
}`,
  ],
  ['json', '{"title":"A","body":"We\\u2019re sorry, caf\\u00e9"}\n{"title":"B","body":"Sorry\\n\\ttoo"}\n'],
  [
    'yaml',
    '# ours\n- title: A\n  response: |\n    Hi,\n\n    we are sorry for it.\n  notes: x\n- title:   B\n  response: "sorry, \\"truly\\""\n',
  ],
  [
    'xml',
    '<?xml version="1.0"?>\r\n<r><x><title>A</title><body><![CDATA[We are <b>sorry</b> & late.]]></body></x><x><title>B</title><body>We&#8217;re sorry &amp; late</body></x></r>',
  ],
  ['md', '# A\n```\nHi,\n\nwe are sorry.\n```\n## B\n> so sorry\n> for it\n'],
  ['html', '<h1>A</h1>\n<p>We&rsquo;re sorry&nbsp;for it.</p>\n'],
  [
    'yaml',
    '- trigger: ":a"\n  replace: |\n      Hi | you,\n        all\n\n      we are sorry\n- trigger: ":b"\n  replace: >\n    so\n    sorry\n',
  ],
  ['md', '| Name | Reply |\n| --- | --- |\n| A | We are sorry \\| merry |\n| B | sorry |\n'],
  [
    'html',
    '<table><tr><th>Name<th>Reply<tr><td>A<td>We are <b>sorry</b>, &amp; so<tr><td>B<td>sorry</table>',
  ],
  ['xml', '<r><reply name="A"><p>Hi,</p><p>we are <b>sorry</b> &amp; late.</p></reply></r>'],
  [
    'yaml',
    "- title: A\n  response: 'we''re sorry, all'\n- title: B\n  response: we are sorry\n- title: C\n  response: so\n    sorry\n",
  ],
  ['txt', 'We are sorry for the wait.\r\n\r\n---\r\nPlease bear with us today.\r\n'],
];
const WAYS: readonly Written[] = [
  { encoding: 'utf-8', bom: true },
  { encoding: 'utf-16le', bom: true },
  { encoding: 'windows-1252', bom: false },
];

/** The same file with other line ends. */
const ENDED = FILES.flatMap(([format, source]) =>
  ['\r\n', '\r', '\n'].map((end): [Format, string] => [format, source.replace(/\r\n?|\n/g, end)]),
);

const corrected = (source: string, format: Format, find: string, put: string): string => {
  const reading = readReplies(source, format);
  const now = reading.entries.map((entry) => ({
    ...entry,
    raw: edited(
      entry.raw,
      plainOf(entry.raw).replace(find, () => put),
    ),
  }));
  return exported(source, reading, now);
};

describe.each(ENDED)('a file of %s: %j', (format, source) => {
  test('stays as it was, byte by byte, where nothing was changed', () => {
    for (const way of WAYS) {
      const bytes = encode(source, way);
      const { text, ...written } = decode(bytes);
      expect(encode(corrected(text, format, 'sorry', 'sorry'), written)).toEqual(bytes);
    }
  });

  test('changes only what was corrected', () => {
    const now = corrected(source, format, 'sorry', 'glad');
    expect(now.replaceAll('glad', 'sorry')).toBe(source);
  });

  test('reads the same after a correction, but for the correction', () => {
    // A cell of a table in Markdown is a line.
    const put = source.startsWith('|') ? 'so | <sorry> & late' : 'so "very",\n<sorry> & late; yes';
    const texts = (text: string) =>
      readReplies(text, format).entries.map(({ name, raw }) => [name, plainOf(raw)]);
    const now = corrected(source, format, 'sorry', put);
    expect(texts(now)).toEqual(texts(source).map(([name, text = '']) => [name, text.replace('sorry', put)]));
  });

  test('knows where each character is written', () => {
    for (const entry of readReplies(source, format).entries) {
      const at = plainOf(entry.raw).indexOf('sorry');
      if (at >= 0) expect(source.slice(offsetIn(source, entry, at)).startsWith('sorry')).toBe(true);
    }
  });
});

test('no correction makes a cell that a spreadsheet computes', () => {
  expect(corrected('name,body\nA,Sorry -we lost it\n', 'csv', 'Sorry ', '')).toBe(
    'name,body\nA,we lost it\n',
  );
});

test('whatever is written into a reply is read back', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...FILES),
      fc
        .string({ unit: 'grapheme' })
        .map((words) => `x${words.replace(/[<>&`\r\n\0\u00ad\u200b\ufeff\u2060\u00a0]/g, '')}x`),
      ([format, source], put) => {
        const [first] = readReplies(corrected(source, format, 'sorry', put), format).entries;
        const [before] = readReplies(source, format).entries;
        const wanted = plainOf(before?.raw ?? '').replace('sorry', () => put);
        expect(plainOf(first?.raw ?? '')).toBe(wanted);
      },
    ),
    { numRuns: 300 },
  );
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
    ['Sorry ', '', '<p>for <b>any</b> inconvenience.</p><p>We&rsquo;re busy.</p>'],
  ])('%s → %s', (find, put, html) => {
    const next = plainOf(RAW).replace(find, put);
    expect(edited(RAW, next)).toBe(html);
    expect(plainOf(edited(RAW, next))).toBe(next);
  });

  test('what nobody sees is not in the way', () => {
    expect(
      plainOf(
        '<p>We are sorry for&#8203; any incon&shy;venience at the caf&eacute; &ndash; &pound;5.</p>',
      ).trim(),
    ).toBe('We are sorry for any inconvenience at the café – £5.');
  });
});
