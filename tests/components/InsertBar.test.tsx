// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ComponentProps } from 'react';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { InsertBar } from '../../components/letters/InsertBar';
import { speakEnglish } from './words';

beforeAll(speakEnglish);
afterEach(cleanup);

function show(over: Partial<ComponentProps<typeof InsertBar>> = {}) {
  const actions = { onInsert: vi.fn(), onReplace: vi.fn(), onCopy: vi.fn() };
  render(
    <InsertBar
      into="Re: Invoice 4411, Gmail"
      whyNot="Click into the message first."
      blanksLeft={0}
      draftWords={0}
      outcome={null}
      {...actions}
      {...over}
    />,
  );
  return actions;
}

const button = () => screen.getByRole('button', { name: 'Insert letter' }) as HTMLButtonElement;
const hint = () => document.getElementById(button().getAttribute('aria-describedby') ?? '')?.textContent;

describe('the insert bar', () => {
  test.each([
    [0, 'Every blank is filled'],
    [1, '1 blank goes in as a [gap]'],
    [6, '6 blanks go in as [gaps]'],
  ])('says where the letter goes, and that %i blanks are left', (blanksLeft, words) => {
    show({ blanksLeft });
    expect(hint()).toBe(`into Re: Invoice 4411, Gmail${words}`);
  });

  test('inserts on a click', async () => {
    const { onInsert } = show();
    await userEvent.click(button());
    expect(onInsert).toHaveBeenCalledOnce();
  });

  test.each(['{Control>}{Enter}{/Control}', '{Meta>}{Enter}{/Meta}'])('inserts on %s', async (keys) => {
    const { onInsert } = show();
    await userEvent.keyboard(keys);
    expect(onInsert).toHaveBeenCalledOnce();
  });

  test('leaves plain Enter alone', async () => {
    const { onInsert } = show();
    await userEvent.keyboard('{Enter}');
    expect(onInsert).not.toHaveBeenCalled();
  });

  test('asks before it puts the letter in place of a draft', async () => {
    const { onReplace, onInsert } = show({ draftWords: 42 });
    await userEvent.click(screen.getByRole('button', { name: 'Replace draft' }));
    expect(screen.getByRole('alertdialog').textContent).toContain('the 42 words you have written');
    expect(document.activeElement?.textContent).toBe('Keep my draft');
    await userEvent.keyboard('{Enter}');
    expect(onReplace).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: 'Replace draft' }));
    await userEvent.click(screen.getByRole('button', { name: 'Replace' }));
    expect([onReplace.mock.calls.length, onInsert.mock.calls.length]).toEqual([1, 0]);
  });

  test('without an editor it says why it cannot insert, and still copies', async () => {
    const { onInsert, onCopy } = show({ into: null });
    expect(button().disabled).toBe(true);
    expect(hint()).toMatch(/Click into the message/);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(onInsert).not.toHaveBeenCalled();
    expect(onCopy).toHaveBeenCalledOnce();
  });

  test('inserts once while an insertion is under way', () => {
    show({ outcome: 'busy' });
    expect(button().disabled).toBe(true);
  });

  test.each([
    ['no-editor', /editor is gone/],
    ['copied', /Copied/],
  ] as const)('tells the outcome %s', (outcome, words) => {
    show({ outcome });
    expect(screen.getByRole('status').textContent).toMatch(words);
  });
});
