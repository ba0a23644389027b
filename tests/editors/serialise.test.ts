import { expect, test } from 'vitest';
import { toHtml, toLines, toText } from '../../lib/editors/serialise';
import type { Content } from '../../lib/types';

const letter: Content = [
  { kind: 'paragraph', runs: [{ text: 'Dear <Maria> & "co",' }] },
  {
    kind: 'list',
    items: [[{ text: 'paid', bold: true }], [{ text: 'page', href: 'https://x.example/?a="b"&c' }]],
  },
];

test('everything is escaped, also in addresses', () => {
  expect(toHtml(letter, 'p')).toBe(
    '<p>Dear &lt;Maria&gt; &amp; &quot;co&quot;,</p><ul><li><b>paid</b></li><li><a href="https://x.example/?a=&quot;b&quot;&amp;c">page</a></li></ul>',
  );
});

test("Gmail's paragraphs have an empty line between", () => {
  expect(toHtml(letter, 'div')).toContain('</div><div><br></div><ul>');
});

test('plain text keeps addresses and list signs', () => {
  expect(toText(letter)).toBe('Dear <Maria> & "co",\n\n- paid\n- page (https://x.example/?a="b"&c)');
  expect(toLines(letter)).toEqual(['Dear <Maria> & "co",', 'paid', 'page']);
});
