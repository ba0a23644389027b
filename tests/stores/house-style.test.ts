import { expect, test } from 'vitest';
import { toSettings } from '../../lib/stores/settings/entries';
import { changesBy, readStyle, resetOf, writeStyle } from '../../lib/stores/settings/house-style';
import { JsonFault, readJson } from '../../lib/stores/settings/json';

const KNOWN = new Set(['sorry-but', 'minimizer']);
const LATE = { title: 'A late parcel', passages: [{ text: 'I’m sorry that we were late.' }] };
const read = (text: string) => readStyle(text, KNOWN);

test('what is exported can be imported, and changes nothing where it came from', () => {
  const settings = toSettings({
    'rules/sorry-but': 'off',
    'phrases/kindly “note”\n': ['please see', 'here is'],
    'mayGrant/a month free': true,
    'sites/acme.example': true,
    where: 'listed',
    'letters/late parcel': LATE,
  });
  const style = read(writeStyle(settings));
  expect('entries' in style && changesBy(settings, style.entries)).toEqual([]);
  expect('entries' in style && toSettings(style.entries)).toEqual(settings);
});

test('a file says beforehand what it changes', () => {
  const style = read('{"rules": {"sorry-but": "off", "minimizer": "hint"}, "mayAdmitFault": false}');
  const changes = 'entries' in style && changesBy(toSettings({ 'rules/minimizer': 'hint' }), style.entries);
  expect(changes).toEqual([
    { path: 'rules/sorry-but', before: null, after: 'off' },
    { path: 'mayAdmitFault', before: true, after: false },
  ]);
});

test('a reset takes out all that a style can set, and nothing else', () => {
  const settings = toSettings({ 'rules/sorry-but': 'off', where: 'listed', badge: false });
  expect(resetOf(settings)).toMatchObject({ 'rules/sorry-but': null, where: null });
  expect(resetOf(settings)).not.toHaveProperty('badge');
  expect(changesBy(settings, resetOf(settings)).map(({ path }) => path)).toEqual([
    'rules/sorry-but',
    'where',
  ]);
});

test.each([
  ['{\n  "rules": {\n    "sorry-but": "loud"\n  }\n}', 3, 'rules/sorry-but', 'severity'],
  ['{\n  "rules": {\n    "sorry-butt": "off"\n  }\n}', 3, 'rules/sorry-butt', 'known'],
  ['{\n  "sites": [\n    "acme.example",\n    "https://acme.example/"\n  ]\n}', 4, 'sites/1', 'host'],
  ['{\n  "phrases": []\n}', 2, 'phrases', 'object'],
  ['{\n  "ignored": "all"\n}', 2, 'ignored', 'list'],
  ['{\n  "mood": "calm"\n}', 2, 'mood', 'known'],
  ['{\n  "badge": false\n}', 2, 'badge', 'known'],
  ['{\n  "version": 99\n}', 2, 'version', 'version'],
  [
    '{"letters": {\n"a": {"title": "A",\n"passages": [{"text": ""}]}}}',
    3,
    'letters/a/passages/0/text',
    'letter',
  ],
  ['{"letters": {\n"a": {"passages": []}}}', 2, 'letters/a/title', 'letter'],
  ['{"letters": {\n"a": 3}}', 2, 'letters/a', 'letter'],
  ['[]', 1, '', 'object'],
  ['{\n  "rules": {\n    "sorry-but": "off",,\n  }\n}', 3, '', 'json'],
  ['', 1, '', 'json'],
])('%j is refused in line %i', (text, line, field, wanted) => {
  expect(read(text)).toEqual({ line, field, wanted });
});

test.each(['{"a":[1,-2.5e3,"x\\n\\"é",true,null,{}],"b":{"c":[]}}', '[]', ' "x" ', '{"a":1,"a":2}'])(
  'JSON is read as the browser reads it: %s',
  (text) => {
    expect(readJson(text).value).toEqual(JSON.parse(text));
  },
);

test.each([
  ['{"a":1', 1],
  ['{"a"\n:\n}', 3],
  ['[1,\n2\n3]', 3],
  ['{a:1}', 1],
  ['[1]\n\nx', 3],
  ['["a\nb"]', 1],
  ['[01]', 1],
  ['["\\x"]', 1],
])('%j has its fault in line %i', (text, line) => {
  expect(() => JSON.parse(text)).toThrow();
  const fault = (() => {
    try {
      readJson(text);
    } catch (error) {
      return error;
    }
  })();
  expect(fault).toBeInstanceOf(JsonFault);
  expect((fault as JsonFault).line).toBe(line);
});
