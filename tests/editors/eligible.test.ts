// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { editorAt } from '../../lib/editors/eligible';

// jsdom knows the attribute only.
Object.defineProperty(HTMLElement.prototype, 'isContentEditable', {
  get(this: HTMLElement) {
    const nearest = this.closest('[contenteditable]');
    return nearest !== null && nearest.getAttribute('contenteditable') !== 'false';
  },
});

function fieldIn(html: string): HTMLElement | null {
  document.body.innerHTML = html;
  return editorAt(document.querySelector('#x'));
}

const RICH = '<div id="x" contenteditable role="textbox" aria-multiline="true"></div>';

test.each([
  ['a textarea', '<textarea id="x"></textarea>'],
  ['a required textarea with a limit', '<textarea id="x" required maxlength="400"></textarea>'],
  ['a rich field', RICH],
  ['a rich field without a role', '<div id="x" contenteditable="true"></div>'],
  ['a field for plain text', '<div id="x" contenteditable="plaintext-only"></div>'],
  ['a reply in a dialog', `<div role="dialog">${RICH}</div>`],
  ['a reply in a table that lays out the page', `<table><tr><td>${RICH}</td></tr></table>`],
  ['a reply in a form', `<form><fieldset>${RICH}</fieldset></form>`],
])('%s is an editor', (_, html) => {
  expect(fieldIn(html)?.id).toBe('x');
});

test('what has the focus inside of a rich field means the whole field', () => {
  const field = fieldIn('<div id="outer" contenteditable><p><b id="x">word</b></p></div>');
  expect(field?.id).toBe('outer');
});

test.each([
  ...['password', 'search', 'text', 'email', 'tel', 'url', 'number'].map((type) => [
    `an input of type ${type}`,
    `<input id="x" type="${type}">`,
  ]),
  ['a read-only field', '<textarea id="x" readonly></textarea>'],
  ['a field that says it is read-only', '<textarea id="x" aria-readonly="true"></textarea>'],
  ['a disabled field', '<textarea id="x" disabled></textarea>'],
  ['a field of a disabled group', '<fieldset disabled><textarea id="x"></textarea></fieldset>'],
  ['a field that says it is disabled', '<div id="x" contenteditable aria-disabled="true"></div>'],
  ['a one-line rich field', '<div id="x" contenteditable role="textbox" aria-multiline="false"></div>'],
  ['a combo box', '<div id="x" contenteditable role="combobox"></div>'],
  ['a search box', '<div id="x" contenteditable role="searchbox"></div>'],
  ['a number with arrows', '<div id="x" contenteditable role="spinbutton"></div>'],
  ['a field in a search', '<form role="search"><textarea id="x"></textarea></form>'],
  ['Monaco', '<div class="monaco-editor"><textarea id="x"></textarea></div>'],
  ['CodeMirror 5', '<div class="CodeMirror"><textarea id="x"></textarea></div>'],
  ['CodeMirror 6', '<div class="cm-editor"><div id="x" contenteditable></div></div>'],
  ['Ace', '<div class="ace_editor"><textarea id="x"></textarea></div>'],
  ['a cell that is edited', '<table><tr><td id="x" contenteditable></td></tr></table>'],
  ['a heading cell', '<table><tr><th id="x" contenteditable></th></tr></table>'],
  ['a cell of a grid', '<div role="gridcell"><div id="x" contenteditable></div></div>'],
  ['a cell of Handsontable', '<div class="handsontableInputHolder"><textarea id="x"></textarea></div>'],
  ['a picker of reactions', '<div role="menu"><div id="x" contenteditable></div></div>'],
  ['a list that is filtered', '<div role="listbox"><textarea id="x"></textarea></div>'],
  ['a size in a toolbar', '<div role="toolbar"><div id="x" contenteditable></div></div>'],
  ['a card number', '<textarea id="x" autocomplete="cc-number"></textarea>'],
  ['a card number of a section', '<textarea id="x" autocomplete="section-a billing cc-csc"></textarea>'],
  ['a code by text message', '<textarea id="x" autocomplete="one-time-code"></textarea>'],
  ['a field that opts out', '<textarea id="x" data-amends="off"></textarea>'],
  ['a part of a page that opts out', `<div data-amends="off">${RICH}</div>`],
  ['a button', '<button id="x">Send</button>'],
  ['text that nobody edits', '<p id="x" tabindex="0">Read me</p>'],
])('%s is left alone', (_, html) => {
  expect(fieldIn(html)).toBeNull();
});

test('a page that opts out means its shadow roots, too', () => {
  document.body.innerHTML = '<div data-amends="off"><div id="host"></div></div>';
  const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
  root?.append(document.createElement('textarea'));
  expect(editorAt(root?.firstElementChild ?? null)).toBeNull();
});
