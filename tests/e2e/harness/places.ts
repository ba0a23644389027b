/** The editors under test: where they stand, and what each holds by its own account. */
import type { Page } from 'puppeteer-core';

export type Place = {
  readonly name: string;
  readonly url: string;
  readonly field: string;
  readonly rich: boolean;
  /** What would be sent, by the editor's own model. */
  model(page: Page): Promise<string>;
};

export const FORM: Place = {
  name: 'a textarea',
  url: 'https://forms.example/',
  field: '#reply',
  rich: false,
  model: (page) => page.$eval('#reply', (field) => (field as HTMLTextAreaElement).value),
};

export const GMAIL: Place = {
  name: 'a mail in Gmail',
  url: 'https://mail.google.com/mail/u/0/',
  field: '.editable',
  rich: true,
  model: (page) => page.$eval('.editable', (field) => field.innerHTML),
};

export const ZENDESK: Place = {
  name: 'a ticket in Zendesk (CKEditor 5)',
  url: 'https://acme.zendesk.com/agent/tickets/4411',
  field: '.ck-editor__editable',
  rich: true,
  model: (page) => page.evaluate('window.editor.getData()') as Promise<string>,
};

/** An empty reply below its conversation. */
export const REPLY: Place = {
  ...GMAIL,
  name: 'a reply in Gmail, below the conversation',
  url: 'http://helpdesk.example/reply',
};

/** The same editors as an in-house desk has them: on plain http, under a name that is not this machine's. */
const overHttp = (place: Place, path: string): Place => ({
  ...place,
  name: `http: ${place.name}`,
  url: `http://helpdesk.example/${path}`,
});

export const FORM_HTTP = overHttp(FORM, 'form');
export const GMAIL_HTTP = overHttp(GMAIL, 'gmail');
export const ZENDESK_HTTP = overHttp(ZENDESK, 'zendesk');

export const PLACES = [FORM, GMAIL, ZENDESK, FORM_HTTP, GMAIL_HTTP, ZENDESK_HTTP];
export const PAGE_WITHOUT_EDITOR = 'https://forms.example/inbox';

const FIRST_LINE = { x: 40, y: 26 };

/** Opens the page and puts the caret on the editor's first line with the mouse. */
export async function enter(page: Page, { url, field }: Place): Promise<void> {
  await page.goto(url);
  await page.waitForSelector(field);
  await page.click(field, { offset: FIRST_LINE });
}

export async function undo(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
}
