// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { LetterDesk } from '../../entrypoints/shell/LetterDesk';
import { examples, fill } from '../../lib/letters/fill';
import { sample } from '../../lib/letters/library/sample';
import { openLetterStore } from '../../lib/stores/letter';
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

async function open() {
  const store = await openLetterStore(TAB, TARGET.session, sample.id);
  return render(<LetterDesk letter={sample} store={store} tabId={TAB} target={TARGET} />);
}

const insert = () => userEvent.click(screen.getByRole('button', { name: 'Insert letter' }));
const field = (name: string) => screen.getByRole('textbox', { name }) as HTMLTextAreaElement;

describe('the popup', () => {
  test('sends the filled letter and makes way for the page', async () => {
    sent.mockResolvedValue('sent');
    await open();
    for (const { label, example } of sample.blanks) {
      await userEvent.click(field(label));
      await userEvent.paste(example);
    }
    await insert();
    const content = fill(sample, examples(sample));
    expect(sent).toHaveBeenCalledExactlyOnceWith({ amends: 'insertLetter', data: { tabId: TAB, content } });
    expect(close).toHaveBeenCalledOnce();
  });

  test('stays open where the editor is gone', async () => {
    sent.mockResolvedValue('no-editor');
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
    expect(sent).toHaveBeenCalledTimes(2);
  });

  test('has what was typed when it opens again', async () => {
    const first = await open();
    await userEvent.type(field('what we did'), 'lost it');
    await userEvent.click(screen.getByRole('switch', { name: 'Include this passage' }));
    first.unmount();
    await open();
    expect(field('what we did').value).toBe('lost it');
    expect(screen.getByRole('switch')).toHaveProperty('checked', false);
  });

  test('shows where the letter goes again once one types on', async () => {
    sent.mockResolvedValue('no-editor');
    await open();
    await insert();
    await userEvent.type(field('what we did'), 'x');
    expect(screen.getByRole('status').textContent).toBe('');
    expect(screen.getByText('into Re: Invoice 4411, Gmail')).toBeDefined();
  });
});
