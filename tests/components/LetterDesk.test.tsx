// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LetterDesk } from '../../entrypoints/shell/LetterDesk';
import { usersNow } from '../../entrypoints/shell/users-now';
import { toText } from '../../lib/editors/serialise';
import { examples, fill } from '../../lib/letters/fill';
import { sample } from '../../lib/letters/library/sample';
import { written } from '../../lib/letters/typed';
import { openLetterStore } from '../../lib/stores/letter';
import type { DraftFacts } from '../../lib/types';
import { field, typeInto } from './blanks';
import { speakEnglish } from './words';

const TAB = 7;
const TARGET = { session: 's', label: 'Re: Invoice 4411, Gmail' };

const sent = vi.fn();
const close = vi.spyOn(window, 'close').mockReturnValue();

beforeAll(speakEnglish);
beforeEach(() => {
  fakeBrowser.reset();
  sent.mockReset();
  close.mockClear();
  fakeBrowser.runtime.sendMessage = sent;
});
afterEach(cleanup);

async function open(draft: DraftFacts | null = null) {
  const store = await openLetterStore(TAB, TARGET.session, sample.id);
  return render(
    <LetterDesk
      letter={sample}
      store={store}
      draft={draft}
      tabId={TAB}
      target={TARGET}
      whyNot={(usual) => usual}
      place="popup"
      lessons="open"
    />,
  );
}

const insert = () => userEvent.click(screen.getByRole('button', { name: 'Insert letter' }));
const hintOf = (name: string) =>
  document.getElementById(field(name).getAttribute('aria-describedby') ?? '')?.textContent;

/** The page answers what it is asked for the draft; the rest is the background's. */
const answers = (insertion: 'sent' | 'no-editor', draft: DraftFacts | null = null) =>
  sent.mockImplementation(async ({ amends }) => (amends === 'askDraft' ? draft : insertion));

describe('the popup', () => {
  test('sends the filled letter and makes way for the page', async () => {
    answers('sent');
    await open();
    for (const { label, example } of sample.blanks) {
      typeInto(field(label), example);
    }
    await insert();
    const content = fill(sample, written(sample, examples(sample), usersNow()));
    expect(sent).toHaveBeenLastCalledWith({
      amends: 'insertLetter',
      data: { tabId: TAB, content, letter: { id: expect.any(String), tone: 'warm' } },
    });
    expect(close).toHaveBeenCalledOnce();
  });

  test('says where the browser has no room for what was typed', async () => {
    await open();
    vi.spyOn(fakeBrowser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    typeInto(field(sample.blanks[0]?.label ?? ''), 'far too much');
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/no room/));
  });

  test('says where the browser does not let it copy', async () => {
    await open();
    const refuse = vi.fn().mockRejectedValue(new Error('NotAllowedError'));
    vi.stubGlobal('ClipboardItem', class {});
    Object.defineProperty(navigator, 'clipboard', { value: { write: refuse }, configurable: true });
    screen.getByRole('button', { name: 'Copy' }).click();
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/allowed no copy/));
    vi.unstubAllGlobals();
  });

  test('stays open where the editor is gone', async () => {
    answers('no-editor');
    await open();
    await insert();
    expect(screen.getByRole('status').textContent).toMatch(/gone/);
    expect(close).not.toHaveBeenCalled();
  });

  test('says so when nobody answers, and lets one try again', async () => {
    sent.mockRejectedValue(new Error('Could not establish connection.'));
    await open();
    await insert();
    expect(screen.getByRole('status').textContent).toMatch(/gone/);
    await insert();
    expect(sent.mock.calls.filter(([{ amends }]) => amends === 'insertLetter')).toHaveLength(2);
  });

  test('has what was typed when it opens again', async () => {
    const first = await open();
    typeInto(field('what we did'), 'lost it');
    await userEvent.click(screen.getByRole('switch', { name: 'Include this passage' }));
    first.unmount();
    await open();
    expect(field('what we did').textContent).toBe('lost it');
    expect(screen.getByRole('switch')).toHaveProperty('checked', false);
  });

  test('shows where the letter goes again once one types on', async () => {
    answers('no-editor');
    await open();
    await insert();
    typeInto(field('what we did'), 'x');
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.getByText('into Re: Invoice 4411, Gmail')).toBeDefined();
  });

  test('fills what the page knows, shows it as such, and lets it be changed', async () => {
    answers('sent');
    await open({ text: '', heard: '', facts: { customer: 'Ana', agent: 'Jonas' } });
    expect(field('first name').textContent).toBe('Ana');
    expect(hintOf('first name')).toMatch(/Filled in for you/);
    typeInto(field('first name'), 'bel');
    expect(field('first name').textContent).toBe('Anabel');
    expect(hintOf('first name')).not.toMatch(/Filled in for you/);
    await insert();
    expect(JSON.stringify(sent.mock.lastCall)).toContain('Hi Anabel,');
  });

  test('does not greet and sign twice where the draft does', async () => {
    answers('sent', { text: 'Hi Ana,\n\nI read it.\n\nBest,\nJo', heard: '', facts: {} });
    await open();
    await insert();
    expect(JSON.stringify(sent.mock.lastCall)).not.toMatch(/Hi there|Kind regards/);
  });

  test('puts a single passage in', async () => {
    answers('sent');
    await open({ text: '', heard: '', facts: {} });
    await userEvent.click(screen.getAllByRole('button', { name: 'Insert only this' })[2] as HTMLElement);
    const [message] = sent.mock.lastCall ?? [];
    expect(toText(message.data.content)).toBe(
      'Because of that you [effect on them], and it was our mistake.',
    );
  });
});
