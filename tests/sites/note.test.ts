// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { noteIn } from '../../lib/sites/note';
import { siteFor } from '../../lib/sites/sites';

afterEach(() => document.body.replaceChildren());

/** A page with a composer, and what switches it to a note and back. */
type Case = {
  readonly host: string;
  readonly html: string;
  readonly toNote: () => void;
  readonly toReply: () => void;
};

const one = <E extends Element = HTMLElement>(selector: string) =>
  document.querySelector(selector) as unknown as E;
const byClass = (selector: string, note: string) => ({
  toNote: () => one(selector).classList.add(note),
  toReply: () => one(selector).classList.remove(note),
});
const tick = (selector: string, on: boolean) => () => {
  one<HTMLInputElement>(selector).checked = on;
  one(selector).dispatchEvent(new Event('change', { bubbles: true }));
};
const FIELD = '<div id="field" contenteditable="true"></div>';
const READERS = 'issue-comment-base.ui.comment.comment-visibility.comment-visibility-wrapper';
const channel = (value: string) => () => one('#switch').setAttribute('data-channel', value);

const CASES: readonly Case[] = [
  {
    host: 'acme.zendesk.com',
    html: `<div data-ticket-id="1"><button id="switch" data-test-id="omnichannel-channel-switcher-button" data-channel="web">Öffentlich</button>${FIELD}</div>`,
    toNote: channel('internal'),
    toReply: channel('web'),
  },
  {
    host: 'acme.zendesk.com',
    html: `<div data-ticket-id="1"><button id="switch" role="tab" data-test-id="standalone-ckeditor-internal-note-tab-test-id" aria-selected="false">Intern</button>${FIELD}</div>`,
    toNote: () => one('#switch').setAttribute('aria-selected', 'true'),
    toReply: () => one('#switch').setAttribute('aria-selected', 'false'),
  },
  {
    host: 'acme.zendesk.com',
    html: `<div id="main_panes"><div><div class="comment_input is-public">${FIELD}</div></div></div>`,
    toNote: () => one('.comment_input').classList.remove('is-public'),
    toReply: () => one('.comment_input').classList.add('is-public'),
  },
  {
    host: 'acme.atlassian.net',
    html: `<a href="/servicedesk/customer/portal/3/DESK-1"></a><div data-testid="comment-base-item-1"><i data-testid="${READERS}"></i></div><div><div id="composer"><div>${FIELD}</div><button data-testid="comment-save-button">Speichern</button></div></div>`,
    toNote: () => one('#composer').insertAdjacentHTML('beforeend', `<i data-testid="${READERS}"></i>`),
    toReply: () => one('#composer > i').remove(),
  },
  ...['acme.freshdesk.com', 'secure.helpscout.net', 'app.hubspot.com', 'desk.example'].map((host) => ({
    host,
    html: FIELD,
    toNote: () => one('#field').setAttribute('aria-label', 'Interne Notiz'),
    toReply: () => one('#field').setAttribute('aria-label', 'Antwort'),
  })),
  {
    host: 'app.intercom.com',
    html: `<div data-conversation-reply-composer><div id="mode">${FIELD}</div></div>`,
    ...byClass('#mode', 'o__note'),
  },
  {
    host: 'app.chatwoot.com',
    html: `<div class="reply-box">${FIELD}</div>`,
    ...byClass('.reply-box', 'is-private'),
  },
  {
    host: 'acme.zammad.com',
    html: `<form class="article-add is-public">${FIELD}</form>`,
    ...byClass('form', 'is-internal'),
  },
  {
    host: 'desk.example',
    html: `<div class="conv-block"><div class="conv-reply-body"><textarea id="body"></textarea>${FIELD}</div></div>`,
    ...byClass('.conv-block', 'conv-note-block'),
  },
  {
    host: 'tracker.example',
    html: `<form id="issue-form"><textarea id="issue_notes"></textarea><input type="checkbox" id="issue_private_notes">${FIELD}</form>`,
    toNote: tick('#issue_private_notes', true),
    toReply: tick('#issue_private_notes', false),
  },
  {
    host: 'rt.example',
    html: `<form><select name="UpdateType"><option value="private"><option value="response" selected></select><textarea name="UpdateContent"></textarea>${FIELD}</form>`,
    toNote: () => {
      one<HTMLSelectElement>('select').value = 'private';
      one('select').dispatchEvent(new Event('change', { bubbles: true }));
    },
    toReply: () => {
      one<HTMLSelectElement>('select').value = 'response';
      one('select').dispatchEvent(new Event('change', { bubbles: true }));
    },
  },
  {
    host: 'gitlab.com',
    html: `<form><label data-testid="internal-note-checkbox"><input id="box" type="checkbox"></label>${FIELD}</form>`,
    toNote: tick('#box', true),
    toReply: tick('#box', false),
  },
];

describe.each(CASES)('a note at $host', ({ host, html, toNote, toReply }) => {
  test('is told, and a switch is noticed at once', async () => {
    document.body.innerHTML = html;
    const switched = vi.fn();
    const isNote = noteIn(siteFor(host, document), one('#field'), switched, new AbortController().signal);
    expect(isNote()).toBe(false);
    toNote();
    await vi.waitFor(() => expect(switched).toHaveBeenCalledTimes(1));
    expect(isNote()).toBe(true);
    toReply();
    await vi.waitFor(() => expect(switched).toHaveBeenCalledTimes(2));
    expect(isNote()).toBe(false);
  });
});

test('osTicket’s notes have a form of their own', () => {
  document.body.innerHTML = `<div id="ticket_thread"></div><form><textarea id="internal_note"></textarea><div id="note" contenteditable></div></form><form><textarea id="response"></textarea><div id="answer" contenteditable></div></form>`;
  const { note } = siteFor('help.example', document);
  expect(note?.is(one('#note'))).toBe(true);
  expect(note?.is(one('#answer'))).toBe(false);
});

test.each([
  ['<textarea id="field" name="internal_note"></textarea>', true],
  ['<textarea id="field" placeholder="Add a private note…"></textarea>', true],
  ['<div id="field" aria-label="Note Editor"></div>', true],
  ['<div id="field" aria-labelledby="name"></div><b id="name">Nota interna</b>', true],
  ['<textarea id="field" name="notes"></textarea>', false],
  ['<textarea id="field" aria-label="Reply Editor"></textarea>', false],
  ['<textarea id="field" placeholder="Add a note for the seller"></textarea>', false],
  ['<textarea id="field" placeholder="Add a private comment"></textarea>', false],
  ['<textarea id="field" placeholder="International message"></textarea>', false],
])('a field is for colleagues when it is called so: %s %s', (html, expected) => {
  document.body.innerHTML = html;
  expect(siteFor('desk.example', document).note?.is(one('#field'))).toBe(expected);
});

test('among developers the readers of a comment can be chosen, and it is no note', () => {
  document.body.innerHTML = `<div>${FIELD}<button data-testid="comment-save-button"></button><i data-testid="${READERS}"></i></div>`;
  expect(siteFor('acme.atlassian.net').note?.is(one('#field'))).toBe(false);
});

test('in a page that has none of these marks nothing is a note', () => {
  document.body.innerHTML = FIELD;
  const signal = new AbortController().signal;
  for (const host of ['acme.zendesk.com', 'app.intercom.com', 'help.example'])
    expect(noteIn(siteFor(host, document), one('#field'), vi.fn(), signal)()).toBe(false);
});
