// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { editorAt } from '../../lib/editors/eligible';

function fieldIn(html: string): HTMLElement | null {
  document.body.innerHTML = html;
  return editorAt(document.querySelector('#x'));
}

test.each([
  ['a textarea', '<textarea id="x"></textarea>'],
  // jsdom does not know contenteditable; rich fields are tested in the browsers.
])('%s is an editor', (_, html) => {
  expect(fieldIn(html)?.id).toBe('x');
});

test.each([
  ['a password', '<input id="x" type="password">'],
  ['a one-line field', '<input id="x">'],
  ['a read-only field', '<textarea id="x" readonly></textarea>'],
  ['a disabled field', '<textarea id="x" disabled></textarea>'],
  ['a combo box', '<textarea id="x" role="combobox"></textarea>'],
  ['a search', '<form role="search"><textarea id="x"></textarea></form>'],
  ['a code editor', '<div class="monaco-editor"><textarea id="x"></textarea></div>'],
  ['a page that opts out', '<div data-amends="off"><textarea id="x"></textarea></div>'],
  ['a card number', '<textarea id="x" autocomplete="cc-number"></textarea>'],
  ['a button', '<button id="x">Send</button>'],
])('%s is left alone', (_, html) => {
  expect(fieldIn(html)).toBeNull();
});
