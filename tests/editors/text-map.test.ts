// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { textMap } from '../../lib/editors/text-map';
import { OBJECT } from '../../lib/editors/text-reader';

function mapOf(html: string) {
  const root = document.createElement('div');
  root.innerHTML = html;
  document.body.replaceChildren(root);
  return { root, map: textMap(root) };
}

test.each([
  ['two paragraphs are two lines', '<p>A</p><p>B</p>', 'A\nB'],
  ["Gmail's empty line survives", '<div>A</div><div><br></div><div>B</div>', 'A\n\nB'],
  ['text before the first div is a line', 'A<div>B</div>', 'A\nB'],
  ['the last <br> of a block is filler', '<p>A<br></p><p>B</p>', 'A\nB'],
  ['two <br> at the end are one empty line', '<p>A<br><br></p><p>B</p>', 'A\n\nB'],
  ['<br> breaks a line', '<p>A<br>B</p>', 'A\nB'],
  ['an empty line at the end survives', '<p>A</p><p><br></p>', 'A\n'],
  ['white space between blocks is none', '<ul>\n  <li>A</li>\n  <li>B</li>\n</ul>', 'A\nB'],
  ['white space collapses across formatting', '<p> A  <b> B</b> </p>', 'A B'],
  ['a non-breaking space is a space and stays', '<p>A&nbsp; B&nbsp;</p>', 'A  B '],
  [
    'preformatted text keeps its spaces and lines',
    '<div style="white-space:pre-wrap">A  B\nC\n</div>',
    'A  B\nC',
  ],
  ['fillers are dropped', '<p>A\u200B\u2060B\uFEFF</p>', 'AB'],
  ['nested lists', '<ul><li>A<ul><li>B</li></ul></li><li>C</li></ul>', 'A\nB\nC'],
  ['cells are lines', '<table><tbody><tr><td>A</td><td>B</td></tr></tbody></table>', 'A\nB'],
  ['an image is one character', '<p>A<img alt="x">B</p>', `A${OBJECT}B`],
  ['a mention is one character', '<p>Hi <span contenteditable="false">@Maria</span>!</p>', `Hi ${OBJECT}!`],
  [
    'a widget’s own cells are read',
    '<div contenteditable="false">x<p contenteditable="true">A</p></div>',
    'A',
  ],
])('%s', (_, html, text) => {
  expect(mapOf(html).map.text).toBe(text);
});

test('a span across formatting begins and ends inside text nodes, and back', () => {
  const { map } = mapOf('<p>We are <b>sorry</b> for this.</p><p>Bye</p>');
  const start = map.text.indexOf('sorry');
  const range = map.toRange({ start, end: start + 'sorry for'.length });
  expect(range?.toString()).toBe('sorry for');
  expect(range?.startContainer.nodeType).toBe(Node.TEXT_NODE);
  expect(range && map.offsetOf(range.startContainer, range.startOffset)).toBe(start);
  expect(range && map.offsetOf(range.endContainer, range.endOffset)).toBe(start + 9);
});

test('every offset that a caret can have leads back to itself', () => {
  const { map } = mapOf('<div>One <b>two</b></div><div><br></div><div>A<img>B</div><ul><li>x</li></ul>');
  for (let at = 0; at <= map.text.length; at++) {
    const range = map.toRange({ start: at, end: at });
    expect(range && map.offsetOf(range.startContainer, range.startOffset), `offset ${at}`).toBe(at);
  }
});

test('an element has the span of its text; one without text has none', () => {
  const { root, map } = mapOf('<div>Hi</div><div class="q">quoted<br>mail</div><hr>');
  const quote = root.querySelector('.q');
  expect(quote && map.spanOf(quote)).toEqual({ start: 3, end: 14 });
  const rule = root.querySelector('hr');
  expect(rule && map.spanOf(rule)).toBeNull();
});
