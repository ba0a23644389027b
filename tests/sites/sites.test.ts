// @vitest-environment jsdom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { firstName } from '../../lib/sites/first-name';
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

/** Puts the page up and gives the field that the agent writes in. */
function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector('#field') as HTMLElement;
}

describe('names', () => {
  test.each([
    ['Maria Ortega', 'Maria'],
    ['Ortega, Maria', 'Maria'],
    ['Dr. Maria Ortega, PhD', 'Maria'],
    ['O’Neil, Siân', 'Siân'],
    ['maria@example.com', null],
    ['', null],
    [null, null],
    ['4411', null],
  ])('%s is greeted as %s', (full, first) => {
    expect(firstName(full)).toBe(first);
  });
});

describe('hosts', () => {
  test.each([
    ['mail.google.com', 'gmail'],
    ['outlook.office.com', 'outlook'],
    ['acme.zendesk.com', 'zendesk'],
    ['acme.freshdesk.com', 'freshdesk'],
    ['app.intercom.com', 'intercom'],
    ['secure.helpscout.net', 'help-scout'],
    ['app-eu1.hubspot.com', 'hubspot'],
    ['acme.lightning.force.com', 'salesforce'],
    ['mail.yahoo.com', 'yahoo'],
    ['mail.proton.me', 'proton'],
    ['app.fastmail.com', 'fastmail'],
    ['acme.atlassian.net', 'jira'],
    ['evilzendesk.com', 'generic'],
    ['example.com', 'generic'],
  ])('%s is %s', (host, site) => {
    expect(siteFor(host).id).toBe(site);
  });
});

describe('desks', () => {
  const isDesk = (host: string, field: HTMLElement) => {
    const { desk } = siteFor(host);
    return typeof desk === 'function' ? desk(field) : desk === true;
  };
  afterEach(() => history.replaceState(null, '', '/'));

  test.each([
    ['acme.zendesk.com', '/agent/tickets/4', true],
    ['acme.freshdesk.com', '/a/tickets/4', true],
    ['app.intercom.com', '/a/inbox', true],
    ['secure.helpscout.net', '/conversation/1', true],
    ['app.hubspot.com', '/help-desk/1/view/2', true],
    ['app.hubspot.com', '/live-messages/1/inbox', true],
    ['app.hubspot.com', '/email/1/edit/2', false],
    ['acme.lightning.force.com', '/lightning/r/Case/5005g00000abcde/view', true],
    ['acme.lightning.force.com', '/lightning/r/Opportunity/0065g00000abcde/view', false],
    ['acme.atlassian.net', '/jira/servicedesk/projects/DESK/queues/custom/1/DESK-42', true],
    ['acme.atlassian.net', '/browse/DEV-42', false],
    ['mail.google.com', '/mail/u/0', false],
    ['example.com', '/', false],
  ])('%s%s: %s', (host, path, expected) => {
    history.replaceState(null, '', path);
    expect(isDesk(host, page('<div id="field"></div>'))).toBe(expected);
  });

  test('a request that leads to the portal, wherever it is opened', () => {
    const field = page('<a href="/servicedesk/customer/portal/1/DESK-42">View</a><div id="field"></div>');
    expect(isDesk('acme.atlassian.net', field)).toBe(true);
  });
});

const compose = (who: string, subject: string, id = '') => `
  <div role="dialog"><div class="M9">
    <div name="to"><div role="listbox">
      <span role="option" data-name="${who}" data-hovercard-id="${who.toLowerCase().replace(' ', '.')}@mail.example"></span>
    </div></div>
    <input name="subjectbox" value="${subject}">
    <div ${id} contenteditable="true">Hello</div>
    <div class="aoO" role="button">Send</div>
  </div></div>`;

describe('Gmail', () => {
  const gmail = siteFor('mail.google.com');

  test('of three open mails each knows its own customer and subject', () => {
    const field = page(
      compose('Ana Lopes', 'One') + compose('Bo Berg', 'Two', 'id="field"') + compose('Cy Chan', 'Three'),
    );
    expect(gmail.customer?.(field)).toEqual({
      firstName: 'Bo',
      name: 'Bo Berg',
      address: 'bo.berg@mail.example',
    });
    expect(gmail.subject(field)).toBe('Two');
  });

  test('two recipients leave open who the customer is', () => {
    const field = page(
      compose('Ana Lopes', 'One', 'id="field"').replace(
        '</span>',
        '</span><span role="option" data-name="Bo Berg"></span>',
      ),
    );
    expect(gmail.customer?.(field)).toBeNull();
  });

  test('a reply without a window of its own has the subject of its conversation, and its messages', () => {
    const field = page(`
      <a href="https://accounts.google.com/SignOutOptions" aria-label="Google Account: Al Key (al@shop.example)"></a>
      <h2 class="hP">Invoice 4411</h2>
      <div class="adn"><span class="gD" email="dee@books.example">Dee</span><div class="a3s">In copy, sorry.</div></div>
      <div class="adn"><span class="gD" email="ana@mail.example">Ana Lopes</span><div class="a3s"><p>Charged twice.</p><p>Why?</p></div></div>
      <div class="adn"><span class="gD" email="us@shop.example">Jo Bell</span><div class="a3s">We are looking.</div></div>
      <div class="M9"><div name="to"><div role="listbox"><span role="option" data-name="Ana Lopes" data-hovercard-id="ana@mail.example"></span></div></div>
      <div id="field" contenteditable="true"></div></div>`);
    expect(gmail.thread?.(field)).toEqual([
      { from: 'customer', text: 'Charged twice.\nWhy?' },
      { from: 'us', text: 'We are looking.' },
    ]);
    expect(gmail.subject(field)).toBe('Invoice 4411');
    expect(gmail.agent?.(field)).toBe('Al Key');
  });

  test('the same mail provider makes no colleagues', () => {
    const field = page(`
      <a href="https://accounts.google.com/SignOutOptions" aria-label="Google Account: Al Key (al@gmail.com)"></a>
      <div class="adn"><span class="gD" email="dee@gmail.com">Dee</span><div class="a3s">Sorry to step in.</div></div>
      <div class="M9"><div name="to"><div role="listbox"><span role="option" data-name="Ana Lopes" data-hovercard-id="ana@mail.example"></span></div></div>
      <div id="field" contenteditable="true"></div></div>`);
    expect(gmail.thread?.(field)).toEqual([]);
  });

  test('tells that a mail was sent once it has gone, not before, and once', async () => {
    const field = page(compose('Ana Lopes', 'One', 'id="field"'));
    const sent = vi.fn();
    const session = new AbortController();
    watch(gmail, field, sent, session.signal);
    const button = document.querySelector<HTMLElement>('.aoO');
    button?.click();
    button?.click();
    expect(sent).not.toHaveBeenCalled();
    field.closest('[role="dialog"]')?.remove();
    await vi.waitFor(() => expect(sent).toHaveBeenCalled());
    session.abort();
    expect(sent).toHaveBeenCalledOnce();
  });

  test('another mail’s button says nothing of this one', async () => {
    const field = page(compose('Ana Lopes', 'One', 'id="field"') + compose('Bo Berg', 'Two'));
    const sent = vi.fn();
    watch(gmail, field, sent, new AbortController().signal);
    [...document.querySelectorAll<HTMLElement>('.aoO')][1]?.click();
    field.textContent = '';
    await new Promise((done) => setTimeout(done));
    expect(sent).not.toHaveBeenCalled();
  });
});

describe('Zendesk', () => {
  const zendesk = siteFor('acme.zendesk.com');
  const ticket = (id: string, who: string, field = '') => `
    <div class="ticket-panes-grid-layout" data-ticket-id="${id}">
      <span data-test-id="ticket-system-field-requester-select"><i data-garden-id="typography.ellipsis">${who}</i></span>
      <input data-test-id="omni-header-subject" value="Ticket of ${who}">
      <article data-test-id="omni-log-comment-item"><b data-test-id="omni-log-item-sender">${who}</b>
        <time datetime="2026-04-06T09:40:00Z"></time><div class="zd-comment"><p>It is late.</p></div></article>
      <article data-test-id="omni-log-comment-item"><b data-test-id="omni-log-item-sender">Dee Accountant</b>
        <time datetime="2026-04-06T09:50:00Z"></time><div class="zd-comment"><p>In copy, sorry.</p></div></article>
      <article data-test-id="omni-log-comment-item"><svg data-test-id="omni-log-avatar-badge-AgentBadge"></svg>
        <div data-test-id="omni-log-internal-note-tag"></div><b data-test-id="omni-log-item-sender">Care team</b>
        <time datetime="2026-04-06T09:55:00Z"></time><div class="zd-comment"><p>Sorry, who takes this?</p></div></article>
      <article data-test-id="omni-log-comment-item"><svg data-test-id="omni-log-avatar-badge-AgentBadge"></svg><b data-test-id="omni-log-item-sender">Care team</b>
        <time datetime="2026-04-06T11:00:00+01:00"></time><div class="zd-comment"><p>Sorry.</p></div></article>
      <div ${field} contenteditable="true"></div>
    </div>`;

  test('of two tickets that stay mounted each answers for itself', () => {
    const field = page(ticket('1', 'Ana Lopes') + ticket('2', 'Bo Berg', 'id="field"'));
    expect(zendesk.customer?.(field)?.firstName).toBe('Bo');
    expect(zendesk.subject(field)).toBe('Ticket of Bo Berg');
    expect(zendesk.reference?.(field)).toBe('2');
    expect(zendesk.thread?.(field)).toEqual([
      { from: 'customer', text: 'It is late.', at: '2026-04-06T09:40:00.000Z' },
      { from: 'us', text: 'Sorry.', at: '2026-04-06T10:00:00.000Z' },
    ]);
  });

  test('two people where the requester should stand leave open who the customer is', () => {
    const field = page(
      ticket('2', 'Bo Berg', 'id="field"').replace(
        '</i></span>',
        '</i><i data-garden-id="typography.ellipsis">Cy Chan</i></span>',
      ),
    );
    expect(zendesk.customer?.(field)).toBeNull();
  });

  test('where the requester cannot be read, nobody is called the customer', () => {
    const field = page(ticket('2', 'Bo Berg', 'id="field"').replace('requester-select', 'something-new'));
    expect(zendesk.customer?.(field)).toBeNull();
    expect(zendesk.thread?.(field)).toEqual([]);
  });
});

describe('the other sites read their own marks, and nothing where these are gone', () => {
  test.each([
    [
      'outlook.office.com',
      '<div contenteditable="true">Ortega, Maria</div><input aria-label="Add a subject" value="Late again">',
      'Late again',
      'Maria',
    ],
    ['acme.freshdesk.com', '<h2 class="ticket-subject-heading">Broken lamp</h2>', 'Broken lamp', undefined],
    ['app.intercom.com', '<h1 data-inbox-conversation-header-title>Ana Lopes</h1>', undefined, 'Ana'],
    [
      'app.intercom.com',
      '<h1 data-inbox-conversation-header-title>Refund of the second charge</h1>',
      undefined,
      undefined,
    ],
    [
      'app.hubspot.com',
      '<a data-selenium-test="contact-chicklet-title-link">Ana Lopes</a>',
      undefined,
      'Ana',
    ],
    [
      'app.hubspot.com',
      '<h1 data-test-id="sticky-subject-header">Broken lamp</h1>',
      'Broken lamp',
      undefined,
    ],
    ['mail.proton.me', '<input data-testid="composer:subject" value="Hello">', 'Hello', undefined],
    ['acme.atlassian.net', '<h1>Printer on fire</h1>', 'Printer on fire', undefined],
  ])('%s', (host, html, subject, first) => {
    const site = siteFor(host);
    const editor = '<div id="field" contenteditable="true" aria-multiline="true"></div>';
    const field = page(html + editor);
    if (subject) expect(site.subject(field)).toBe(subject);
    expect(site.customer?.(field)?.firstName).toBe(first);
    const bare = page(editor);
    expect(site.subject(bare)).toBeNull();
    expect(site.customer?.(bare)).toBeNull();
  });

  test('Yahoo: a label outside of the composer is nobody’s name', () => {
    const yahoo = siteFor('mail.yahoo.com');
    const composer = (pills: string) =>
      page(
        `<i data-test-id="pill-text">Sent</i><div data-test-id="compose">${pills}<div id="field" contenteditable="true"></div></div>`,
      );
    expect(yahoo.customer?.(composer('<i data-test-id="pill-text">Ana Lopes</i>'))?.firstName).toBe('Ana');
    expect(yahoo.customer?.(composer(''))).toBeNull();
  });

  test('Outlook: of two open mails each has its own customer', () => {
    const outlook = siteFor('outlook.office.com');
    const mail = (who: string, id = '') =>
      `<div><div contenteditable="true">${who}</div><div ${id} contenteditable="true" aria-multiline="true"></div></div>`;
    const field = page(mail('Ana Lopes') + mail('Bo Berg', 'id="field"'));
    expect(outlook.customer?.(field)?.firstName).toBe('Bo');
    const stray = page(
      `${mail('Ana Lopes')}<div id="field" contenteditable="true" aria-multiline="true"></div>`,
    );
    expect(outlook.customer?.(stray)).toBeNull();
  });

  test('Outlook: before a reply shows whom it is to, the one that the conversation is with', () => {
    const outlook = siteFor('outlook.office.com');
    const own = '<i id="mectrl_currentAccount_secondary">jo@shop.example</i>';
    const from = (id: number, who: string) => `<h3 id="M${id}_FROM">${who}</h3>`;
    const reply = (...who: string[]) =>
      `<div id="ReadingPaneContainerId">${who.map((one, id) => from(id, one)).join('')}<div id="field" contenteditable="true" aria-multiline="true"></div></div>`;
    const ana = 'Lopes, Ana&lt;ana@mail.example&gt;';
    const us = 'Jo Wood&lt;jo@shop.example&gt;';
    expect(outlook.customer?.(page(own + reply(ana, us, ana)))?.firstName).toBe('Ana');
    // Somebody else speaks, too; whose account it is, is not said; nobody but us.
    expect(outlook.customer?.(page(own + reply(ana, 'Bo&lt;bo@mail.example&gt;')))).toBeNull();
    expect(outlook.customer?.(page(reply(ana, us)))).toBeNull();
    expect(outlook.customer?.(page(own + reply(us)))).toBeNull();
  });

  test('Zendesk: who is written to in a side conversation is not the requester', () => {
    const zendesk = siteFor('acme.zendesk.com');
    const requester =
      '<div data-test-id="ticket-system-field-requester-select"><b data-garden-id="typography.ellipsis">Ana Lopes</b></div>';
    const message =
      '<article data-test-id="omni-log-comment-item"><p data-test-id="omni-log-item-message" type="end-user">Where is it?</p></article>';
    const ticket = (main: string, beside: string) =>
      `<div id="main_panes"><div>${requester}<div data-side-conversations-anchor-id="4412">${message}${main}</div>${beside}</div></div>`;
    const field = '<div id="field" contenteditable="true"></div>';
    const inMain = page(ticket(field, ''));
    expect(zendesk.customer?.(inMain)?.firstName).toBe('Ana');
    expect(zendesk.thread?.(inMain)).toHaveLength(1);
    expect(zendesk.reference?.(inMain)).toBe('4412');
    const beside = page(ticket('', field));
    expect(zendesk.customer?.(beside)).toBeNull();
    expect(zendesk.thread?.(beside)).toEqual([]);
  });

  test('of two composers side by side, neither answers for the other', () => {
    const proton = siteFor('mail.proton.me');
    const composer = (subject: string, id = '') =>
      `<div><input data-testid="composer:subject" value="${subject}"><div ${id} contenteditable="true"></div></div>`;
    expect(proton.subject(page(composer('One') + composer('Two', 'id="field"')))).toBe('Two');
    const stray = page(`${composer('One')}${composer('Two')}<div id="field" contenteditable="true"></div>`);
    expect(proton.subject(stray)).toBeNull();
  });

  test('Intercom: each part of the conversation tells who wrote it; bots wrote nothing', () => {
    const part = (category: string, words: string) =>
      `<div data-part-group-id="${words.length}" data-part-group-category="${category}"><b>Ana</b><div class="interblocks-html"><p>${words}</p></div></div>`;
    const field = page(
      `<main>${part('1', 'Where is it?')}${part('5', 'I am a bot.')}${part('3', 'We are looking.')}
      <div data-conversation-reply-composer><div id="field" contenteditable="true"></div></div></main>`,
    );
    const intercom = siteFor('app.intercom.com');
    expect(intercom.thread?.(field)).toEqual([
      { from: 'customer', text: 'Where is it?' },
      { from: 'us', text: 'We are looking.' },
    ]);
    expect(intercom.thread?.(page('<div id="field" contenteditable="true"></div>'))).toEqual([]);
  });

  test('HubSpot: the contact of a ticket, with the address', () => {
    const field = page(`
      <a data-test-id="contact-chicklet-title-link">Ana Lopes</a>
      <div data-test-id="ticket-header-contact-detail-link"><a>Ana Lopes</a></div>
      <a data-test-id="contact-chicklet-email" href="mailto:ana@books.example">ana@books.example</a>
      <div id="field" contenteditable="true"></div>`);
    expect(siteFor('app.hubspot.com').customer?.(field)).toEqual({
      firstName: 'Ana',
      name: 'Ana Lopes',
      address: 'ana@books.example',
    });
  });

  test.each([
    ['Ana Lopes', 'Ana'],
    ['ana@books.example', undefined],
    ['Unknown visitor from the shop', undefined],
  ])('HubSpot: %s at the head of the inbox', (shown, first) => {
    const field = page(
      `<b data-test-id="known-contact-info-highlight">${shown}</b><div id="field" contenteditable="true"></div>`,
    );
    expect(siteFor('app.hubspot.com').customer?.(field)?.firstName).toBe(first);
  });

  describe('Salesforce', () => {
    const salesforce = siteFor('acme.lightning.force.com');
    const said = (name: string, value: string) =>
      `<div data-target-selection-name="sfdc:RecordField.Case.${name}"><dt>${name}</dt><dd>${value}</dd></div>`;
    const text = (value: string) => `<lightning-formatted-text>${value}</lightning-formatted-text>`;
    const onCase = (fields: string) => page(`${fields}<div id="field" contenteditable="true"></div>`);
    const mail = (author: string) =>
      `<article class="cuf-feedItem"><a class="cuf-entityLink">${author}</a><div class="emailMessageBody">Where is it?</div></article>`;

    test('the contact, with the address, also where the page shows the field twice', () => {
      const contact = said('ContactId', '<a>Ana Lopes</a><button>Preview</button>');
      const field = onCase(contact + contact + said('ContactEmail', '<a>ana@books.example</a>'));
      expect(salesforce.customer?.(field)).toEqual({
        firstName: 'Ana',
        name: 'Ana Lopes',
        address: 'ana@books.example',
      });
    });

    test('who wrote without being a contact', () => {
      const field = onCase(
        said('ContactId', '') +
          said('SuppliedName', text('Bo Berg')) +
          said('SuppliedEmail', '<a>bo@books.example</a>'),
      );
      expect(salesforce.customer?.(field)).toEqual({
        firstName: 'Bo',
        name: 'Bo Berg',
        address: 'bo@books.example',
      });
    });

    test('of two cases that stay mounted each answers for itself; between them nobody does', () => {
      const tab = (who: string, inner: string) =>
        `<section>${said('ContactId', `<a>${who}</a>`)}${said('Subject', text(`Case of ${who}`))}${inner}</section>`;
      const field = page(
        tab('Ana Lopes', '') + tab('Bo Berg', '<div id="field" contenteditable="true"></div>'),
      );
      expect(salesforce.customer?.(field)?.firstName).toBe('Bo');
      expect(salesforce.subject(field)).toBe('Case of Bo Berg');
      const between = onCase(tab('Ana Lopes', '') + tab('Bo Berg', ''));
      expect(salesforce.customer?.(between)).toBeNull();
      expect(salesforce.subject(between)).toBeNull();
    });

    test('a mail is ours where it names the case’s owner, and nobody’s where it names another user', () => {
      const known = said('ContactId', '<a>Ana Lopes</a>');
      const mails = mail('Jon Bell') + mail('Case Robot') + mail('Ana Lopes');
      const from = (fields: string) => salesforce.thread?.(onCase(fields + mails)).map((one) => one.from);
      expect(from(known + said('OwnerId', '<a>Jon Bell</a>'))).toEqual(['customer', 'us']);
      expect(from(known)).toEqual(['customer']);
      expect(from('')).toEqual([]);
    });
  });

  test('Fastmail: one recipient, without the button that removes it; of two, neither', () => {
    const to = (...names: string[]) =>
      page(
        `<div class="v-Compose"><div class="v-EmailInput"><ul class="v-EmailInput-tokens">${names
          .map((name) => `<li>${name}<button>Remove</button></li>`)
          .join('')}</ul><input id="v1-to-input"></div><div id="field" contenteditable="true"></div></div>`,
      );
    const fastmail = siteFor('app.fastmail.com');
    expect(fastmail.customer?.(to('Ana Lopes'))).toEqual({
      firstName: 'Ana',
      name: 'Ana Lopes',
      address: null,
    });
    expect(fastmail.customer?.(to('ana@mail.example'))?.firstName).toBeNull();
    expect(fastmail.customer?.(to('Ana Lopes', 'Bo Berg'))).toBeNull();
    expect(fastmail.customer?.(to())).toBeNull();
  });

  describe('whose a message is', () => {
    const outlook = siteFor('outlook.office.com');
    const mail = (sender: string) =>
      `<section><h3 id="A_FROM">${sender}</h3><div id="UniqueMessageBody_1"><p>Where is it?</p></div></section>`;
    const threadOf = (messages: string, own = '') =>
      outlook.thread?.(
        page(`<i id="mectrl_currentAccount_secondary">${own}</i>
          <div id="ReadingPaneContainerId">${messages}</div>
          <div><div contenteditable="true">Ana Lopes</div><div id="field" contenteditable="true" aria-multiline="true"></div></div>`),
      );
    const fromCustomer = [{ from: 'customer', text: 'Where is it?' }];

    test.each(['Ana Lopes', 'Ana Lopes&lt;ana@mail.example&gt;', 'ANA LOPES (ana@mail.example)'])(
      '%s',
      (shown) => {
        expect(threadOf(mail(shown))).toEqual(fromCustomer);
      },
    );

    test('two senders that stand equally near leave it open', () => {
      expect(
        threadOf(
          '<h3 id="B_FROM">Bo Berg</h3>' +
            mail('Ana Lopes').replace('</h3>', '</h3><h3 id="C_FROM">Ana Lopes</h3>'),
        ),
      ).toEqual([]);
    });

    test.each([
      ['jo@shop.example', 'us'],
      ['jo@other.example', null],
      ['jo@outlook.com', null],
    ])('a stranger’s with %s', (address, from) => {
      const found = threadOf(mail(`Jo Wood&lt;${address}&gt;`), 'al@shop.example');
      expect(found).toEqual(from ? [{ from, text: 'Where is it?' }] : []);
      expect(threadOf(mail(`Jo Wood&lt;${address}&gt;`))).toEqual([]);
    });
  });

  test.each([
    'mail.google.com',
    'outlook.office.com',
    'acme.zendesk.com',
    'acme.freshdesk.com',
    'app.intercom.com',
    'secure.helpscout.net',
    'app.hubspot.com',
    'acme.lightning.force.com',
    'mail.yahoo.com',
    'mail.proton.me',
    'app.fastmail.com',
    'acme.atlassian.net',
  ])('%s: no messages where its marks are gone', (host) => {
    const field = page('<p>Where is it?</p><div id="field" contenteditable="true"></div>');
    expect(siteFor(host).thread?.(field)).toEqual([]);
  });

  test('an internal note is left alone', () => {
    const field = page(
      '<div class="o__note"><div id="field" contenteditable="true"><p>Sorry</p></div></div>',
    );
    expect(siteFor('app.intercom.com').excluded(field)).toHaveLength(1);
  });
});
