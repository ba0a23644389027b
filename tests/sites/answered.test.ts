// @vitest-environment jsdom
/** What a page tells that no site of ours knows. */
import { afterEach, describe, expect, test } from 'vitest';
import { answered } from '../../entrypoints/coach/answered';
import { authorshipOf } from '../../lib/authorship';
import { siteFor } from '../../lib/sites/sites';
import type { Editor } from '../../lib/types';

afterEach(() => {
  document.body.replaceChildren();
  document.title = '';
  history.replaceState(null, '', '/');
});

const page = (html: string): HTMLElement => {
  document.body.innerHTML = `${html}<textarea id="field"></textarea>`;
  return document.querySelector('#field') as HTMLElement;
};
const generic = () => siteFor('desk.example', document);

/** An editor as far as it is read here. */
function drafting(text: string, html = ''): Editor {
  const { quoted, others } = authorshipOf(text);
  const reading = { text, excluded: others, quoted };
  return { field: page(html), read: () => reading } as unknown as Editor;
}
const nameIn = (text: string, html = '') => answered(drafting(text, html), generic())?.firstName;

describe('who is answered', () => {
  const QUOTE = 'On 6 Apr 2026 at 09:40, Ana Lopes <ana@mail.example> wrote:\n> Where is it?\n';

  test.each([
    ['by the quote', QUOTE, '', 'Ana'],
    ['by the greeting, before the quote', `Hi Bo,\nwe look.\n\n${QUOTE}`, '', 'Bo'],
    [
      'by the line for recipients, before both',
      QUOTE,
      '<input name="to" value="Cy Dent <cy@m.example>">',
      'Cy',
    ],
    ['where several are written to', '', '<input name="to" value="cy@m.example, bo@m.example">', undefined],
    ['where nothing says', 'We are sorry.', '', undefined],
    ['a greeting in German', 'Hallo Ana Lopes,\nwir sehen nach.', '', 'Ana'],
    ['a greeting in Spanish', 'Estimada Ana:\nlo miramos.', '', 'Ana'],
    ['a greeting of all', 'Hello there, we are sorry.', '', undefined],
    ['a greeting of anybody', 'Dear Valued Customer,\nwe are sorry.', '', undefined],
    [
      'not the one who writes',
      'On 6 Apr 2026 at 09:40, Jon Bell <jon@shop.example> wrote:\n> We look.\n\nAny news?\n\n-- \nJon Bell',
      '',
      undefined,
    ],
  ])('%s', (_, text, html, name) => {
    expect(nameIn(text, html) ?? undefined).toBe(name);
  });

  test('a site that has marks is asked alone', () => {
    const editor = drafting(QUOTE);
    expect(answered(editor, siteFor('mail.google.com'))).toBeNull();
  });
});

describe('subject and ticket', () => {
  test.each([
    ['<input name="subject" value="Broken lamp">', 'Broken lamp'],
    ['<input placeholder="Betreff" value="Broken lamp">', 'Broken lamp'],
    ['<input name="ticket[subject]" value="">', null],
    ['<h1>Broken lamp</h1>', null],
  ])('%s', (html, subject) => {
    document.title = 'Broken lamp - Desk';
    expect(generic().subject(page(html))).toBe(subject);
  });

  test.each([
    ['/agent/tickets/4411', 'Broken lamp - Desk', '4411', 'Broken lamp'],
    ['/#ticket/zoom/4411', 'Broken lamp', '4411', 'Broken lamp'],
    ['/Ticket/Display.html?id=4411', 'Broken lamp', '4411', 'Broken lamp'],
    ['/view/4411', 'Broken lamp (#4411)', '4411', 'Broken lamp'],
    ['/agent/tickets/4411', 'Desk', '4411', null],
    ['/inbox', 'Broken lamp: our #1', null, null],
    ['/blog/2026', 'Broken lamp', null, null],
  ])('%s “%s”', (path, title, reference, subject) => {
    history.replaceState(null, '', path);
    document.title = title;
    const field = page('<h1>Broken lamp #4411</h1>');
    expect(generic().reference?.(field)).toBe(reference);
    expect(generic().subject(field)).toBe(subject);
  });
});
