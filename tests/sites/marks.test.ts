// @vitest-environment jsdom
/** What is told by marks that are no labels: the words on these pages are in languages that we do not know. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import { watchSending } from '../../lib/sites/sending';
import { siteFor } from '../../lib/sites/sites';
import type { Site } from '../../lib/types';

/** No event that a test makes is the user's own; `security.e2e.ts` presses real keys. */
vi.mock('../../lib/page/by-hand', () => ({
  byHand: (listener: (event: Event) => void) => listener,
  isByHand: () => true,
}));

function watch({ sends }: Site, field: HTMLElement, sent: () => void, signal: AbortSignal): void {
  if (sends) watchSending(field, sends, { sent }, signal);
}

afterEach(() => document.body.replaceChildren());

function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector('#field') as HTMLElement;
}
const FIELD = '<div id="field" contenteditable="true" aria-multiline="true">Hello</div>';

describe('Zendesk', () => {
  const zendesk = siteFor('acme.zendesk.com');
  const said = (type: string, text: string) =>
    `<article data-test-id="omni-log-comment-item"><div data-test-id="omni-log-item-message" type="${type}"><b data-test-id="omni-log-item-sender">Sam</b><div class="zd-comment">${text}</div></div></article>`;

  test('who wrote is told by the page, not guessed from a name', () => {
    const field = page(
      `<div data-ticket-id="1">${said('end-user', 'Where?')}${said('agent', 'Here.')}${said('bot', 'Hi.')}${FIELD}</div>`,
    );
    expect(zendesk.thread?.(field)).toEqual([
      { from: 'customer', text: 'Where?' },
      { from: 'us', text: 'Here.' },
    ]);
  });
  test('the ticket is told by the switch of its composer', () => {
    const field = page(
      `<div id="main_panes"><div><b data-channel-switcher-trigger-for-ticket-id="77"></b>${FIELD}</div></div>`,
    );
    expect(zendesk.reference?.(field)).toBe('77');
  });
  test.each([
    ['submit_button-button', 1],
    ['submit_button-menu-solved', 1],
    ['submit_button-menu-button', 0],
    ['omnichannel-omnicomposer-send-button', 1],
  ])('%s sends %i times', async (mark, times) => {
    const field = page(
      `<div data-ticket-id="1">${FIELD}<button data-test-id="${mark}">Küldés</button></div>`,
    );
    const sent = vi.fn();
    watch(zendesk, field, sent, new AbortController().signal);
    document.querySelector('button')?.click();
    field.textContent = '';
    await new Promise((resolve) => setTimeout(resolve));
    expect(sent).toHaveBeenCalledTimes(times);
  });
});

describe('Outlook', () => {
  const outlook = siteFor('outlook.office.com');
  const form = (label: string) =>
    `<div role="main"><input type="text" autocomplete="off" value="Ana"><input type="text" autocomplete="off" aria-label="${label}" value="Lampe">${FIELD}</div>`;
  test.each(['Betreff hinzufügen', 'Agregar un asunto', 'Add a subject'])(
    'the subject under “%s”',
    (label) => {
      expect(outlook.subject(page(form(label)))).toBe('Lampe');
    },
  );
  test('of two composers neither answers for the other', () => {
    expect(
      outlook.subject(
        page(`<div role="main">${form('x')}${FIELD.replace('id="field"', '')}</div>`).closest(
          'div',
        ) as HTMLElement,
      ),
    ).toBeDefined();
    const field = page(
      `<div role="main"><input type="text" autocomplete="off" value="A">${FIELD}${FIELD.replace('id="field"', '')}</div>`,
    );
    expect(outlook.subject(field)).toBeNull();
  });
  test('on a domain of its owner’s it is told by its own files', () => {
    document.head.innerHTML = '<link rel="stylesheet" href="https://res.example/owamail/a.css">';
    expect(siteFor('mail.acme.example', document).id).toBe('outlook');
    document.head.replaceChildren();
    expect(siteFor('mail.acme.example', document).id).toBe('generic');
  });
});

test.each([
  ['acme.freshdesk.com', '<div class="sentiment-ticket-heading">Lampe</div>'],
  ['secure.helpscout.net', '<input id="subjectLine" value="Lampe">'],
  ['app.hubspot.com', '<a data-test-id="ticket-header-name-link">Lampe</a>'],
])('the subject at %s', (host, mark) => {
  expect(siteFor(host).subject(page(mark + FIELD))).toBe('Lampe');
});

test.each([
  ['chatwoot', `<div class="reply-box is-private"><div class="ProseMirror-woot-style">${FIELD}</div></div>`],
  ['zammad', `<form class="article-add is-internal"><div data-name="body">${FIELD}</div></form>`],
])('%s on a host of its owner’s is told by its page, and so are its notes', (id, html) => {
  const field = page(html);
  const { note, ...site } = siteFor('help.acme.example', document);
  expect(site.id).toBe(id);
  expect(note?.is(field)).toBe(true);
});

describe('Redmine, wherever it stands', () => {
  const person = (id: number, name: string) => `<a class="user active" href="/users/${id}">${name}</a>`;
  const note = (who: string, text: string, kind = '') =>
    `<div class="journal has-notes ${kind}"><h4 class="note-header">${who}</h4><div class="wiki"><p>${text}</p></div></div>`;
  const issue = (author: string, notes = '') =>
    page(`<div id="loggedas"><a href="/users/5">jon</a></div>
      <div class="issue details"><p class="author">${author}</p><div class="description"><div class="wiki"><p>Where is it?</p></div></div></div>
      <div id="history">${notes}</div><form id="issue-form"><textarea id="issue_notes"></textarea>${FIELD}</form>`);
  const redmine = () => siteFor('issues.example', document);

  test('who opened the issue is answered, and said what stands in it', () => {
    const field = issue(
      person(6, 'Ana Lopes'),
      note(person(5, 'Jon Bell'), 'We look.') +
        note(person(7, 'Bo Berg'), 'Me too.') +
        note(person(6, 'Ana Lopes'), 'Any news?') +
        note(person(5, 'Jon Bell'), 'She is angry.', 'private-notes'),
    );
    expect(redmine().customer?.(field)?.firstName).toBe('Ana');
    expect(redmine().thread?.(field)).toEqual([
      { from: 'customer', text: 'Where is it?' },
      { from: 'us', text: 'We look.' },
      { from: 'customer', text: 'Any news?' },
    ]);
  });

  test('an issue that the writer opened says nothing of a customer', () => {
    const field = issue(person(5, 'Jon Bell'), note(person(6, 'Ana Lopes'), 'Any news?'));
    expect(redmine().customer?.(field)).toBeNull();
    expect(redmine().thread?.(field)).toEqual([]);
  });
});

describe('Request Tracker, wherever it stands', () => {
  const to = (address: string, shown: string, id: number) =>
    `<input type="checkbox" name="TxnSendMailTo" id="to${id}" value="${address}"><label for="to${id}">${shown}</label>`;
  const customer = (recipients: string) => {
    const field = page(`<form><textarea name="UpdateContent"></textarea>${FIELD}</form>${recipients}`);
    return siteFor('tracker.example', document).customer?.(field);
  };

  test('the one whom the answer is mailed to is answered; of several nobody', () => {
    const ana = to('ana@mail.example', '<span class="user">Ana Lopes &lt;ana@mail.example&gt;</span>', 1);
    expect(customer(ana)).toEqual({ firstName: 'Ana', name: 'Ana Lopes', address: 'ana@mail.example' });
    expect(customer(to('ana@mail.example', 'Ana Lopes', 1))?.firstName).toBe('Ana');
    expect(customer(to('ana@mail.example', 'ana@mail.example', 1))?.firstName).toBeNull();
    expect(customer(ana + to('bo@mail.example', 'Bo Berg', 2))).toBeNull();
    expect(customer('')).toBeNull();
  });
});

describe('Roundcube, wherever it stands', () => {
  const compose = (to: string) =>
    `<input id="_to" value="${to}"><input id="compose-subject" value="Lampe"><textarea id="composebody"></textarea>${FIELD}`;
  test.each([
    [
      'Ana Lopes &lt;ana@mail.example&gt;,',
      { firstName: 'Ana', name: 'Ana Lopes', address: 'ana@mail.example' },
    ],
    ['ana@mail.example', { firstName: null, name: null, address: 'ana@mail.example' }],
    ['Ana &lt;a@mail.example&gt;, Bo &lt;b@mail.example&gt;', null],
    ['', null],
  ])('%s', (to, customer) => {
    const field = page(compose(to));
    const site = siteFor('webmail.example', document);
    expect(site.id).toBe('roundcube');
    expect(site.customer?.(field)).toEqual(customer);
    expect(site.subject(field)).toBe('Lampe');
  });
});

describe('Gmail is told of a send by keys', () => {
  const gmail = siteFor('mail.google.com');
  const HTML = `<div role="dialog"><div class="M9"><input name="subjectbox">${FIELD}<div class="aoO" role="button" tabindex="0"></div></div></div>`;
  test.each([
    ['Enter on Send', '.aoO', { key: 'Enter' }],
    ['Space on Send', '.aoO', { key: ' ' }],
    ['Ctrl+Enter in the subject', 'input', { key: 'Enter', ctrlKey: true }],
    ['Ctrl+Enter in the body', '#field', { key: 'Enter', ctrlKey: true }],
  ])('%s', async (_, where, key) => {
    const field = page(HTML);
    const sent = vi.fn();
    watch(gmail, field, sent, new AbortController().signal);
    document
      .querySelector(where)
      ?.dispatchEvent(new KeyboardEvent('keydown', { ...key, bubbles: true, composed: true }));
    field.textContent = '';
    await new Promise((resolve) => setTimeout(resolve));
    expect(sent).toHaveBeenCalledTimes(1);
  });
  test('Enter in the subject alone sends nothing', async () => {
    const field = page(HTML);
    const sent = vi.fn();
    watch(gmail, field, sent, new AbortController().signal);
    document
      .querySelector('input')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    field.textContent = '';
    await new Promise((resolve) => setTimeout(resolve));
    expect(sent).not.toHaveBeenCalled();
  });
});
