// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { Card, type CardProps, type Page } from '../../components/card/Card';
import type { Rewrite } from '../../lib/types';
import { speakEnglish } from './words';

beforeAll(speakEnglish);
afterEach(cleanup);

const edit = (insert: string): Rewrite => ({
  kind: 'edit',
  edit: { span: { start: 0, end: 5 }, expected: 'words', insert },
});

const REWRITES = [edit('I’m sorry we [what we did].'), edit('I’m sorry [what went wrong].')];

const NAMES_NOTHING: Page = {
  rule: 'r',
  severity: 'strong',
  quote: 'words',
  rewrites: REWRITES,
  title: 'Names nothing',
  says: 'It could be about anything.',
  ways: ['ignored', 'never', 'ruleOff'],
};
const HOPES: Page = {
  rule: 'h',
  severity: 'medium',
  quote: 'word',
  rewrites: [edit('I know that [what it meant].')],
  title: 'Hopes',
  says: 'It hopes for less.',
  ways: ['ignored'],
};

function show(over: Partial<CardProps> & { rewrites?: readonly Rewrite[] } = {}) {
  const { rewrites = REWRITES, ...props } = over;
  const actions = {
    onApply: vi.fn(),
    onTurn: vi.fn(),
    onQuiet: vi.fn(),
    onUndo: vi.fn(),
    onSkip: vi.fn(),
    onLeave: vi.fn(),
    onClose: vi.fn(),
  };
  render(
    <Card
      pages={[{ ...NAMES_NOTHING, rewrites }]}
      at={0}
      settled={null}
      walk={null}
      skipKey="Alt+Shift+S"
      openedByKey={false}
      digitsFromDraft={false}
      outcome={null}
      {...actions}
      {...props}
    />,
  );
  return actions;
}

describe('the card', () => {
  test('says where it stands on the way through the draft, and skips', async () => {
    const { onSkip } = show({ walk: { at: 2, of: 5 } });
    expect(screen.getByRole('dialog').textContent).toContain('2 of 5');
    await userEvent.click(screen.getByRole('button', { name: 'Skip Alt+Shift+S' }));
    expect(onSkip).toHaveBeenCalledOnce();
  });

  test('is a dialog named by what is weak and described by why', () => {
    show();
    const card = screen.getByRole('dialog', { name: 'Names nothing' });
    expect(card.getAttribute('aria-modal')).toBeNull();
    const says = document.getElementById(card.getAttribute('aria-describedby') ?? '');
    expect(says?.textContent).toBe('It could be about anything.');
  });

  test('does not take the focus', () => {
    show({ openedByKey: true });
    expect(document.activeElement).toBe(document.body);
  });

  test('applies the rewrite that is clicked', async () => {
    const { onApply } = show();
    await userEvent.click(screen.getByRole('button', { name: 'I’m sorry [what went wrong].' }));
    expect(onApply).toHaveBeenCalledExactlyOnceWith(1);
  });

  test('shows the blanks of a rewrite as marks', () => {
    show();
    const first = screen.getByRole('button', { name: /what we did/ });
    expect(first.querySelector('mark')?.textContent).toBe('[what we did]');
  });

  test('says what a rewrite without words does', () => {
    show({ rewrites: [edit('')] });
    expect(screen.getByRole('button', { name: 'Leave it out' })).toBeDefined();
  });

  test('gives advice as text, not as a button', () => {
    show({ rewrites: [{ kind: 'advice', text: 'Say who did it.' }] });
    const list = screen.getByRole('list', { name: 'Better words' });
    expect(within(list).getByText('Say who did it.')).toBeDefined();
    expect(within(list).queryByRole('button')).toBeNull();
  });

  test.each([
    ['Ignore here', 'ignored'],
    ['Never flag this', 'never'],
    ['Switch rule off', 'ruleOff'],
  ])('%s', async (name, way) => {
    const { onQuiet } = show();
    await userEvent.click(screen.getByRole('button', { name }));
    expect(onQuiet).toHaveBeenCalledExactlyOnceWith(way);
  });

  test.each([
    ['ignored', 'Ignored in this draft.'],
    ['never', '“words” is never flagged again.'],
    ['ruleOff', 'The rule “Names nothing” is off.'],
  ] as const)('that was asked to be quiet (%s) says so, and can be asked back', async (way, said) => {
    const { onUndo } = show({ settled: { way } });
    expect(screen.getByRole('status').textContent).toBe(said);
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(onUndo).toHaveBeenCalledOnce();
  });

  test('has a page for each rule that found the words', async () => {
    const { onTurn } = show({ pages: [NAMES_NOTHING, HOPES] });
    expect(screen.getByText('1 of 2')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Finding after' }));
    await userEvent.click(screen.getByRole('button', { name: 'Finding before' }));
    expect(onTurn.mock.calls).toEqual([[1], [1]]);
  });

  test('shows on each page what that rule would have instead', async () => {
    const { onTurn, onApply } = show({ pages: [NAMES_NOTHING, HOPES], at: 1 });
    expect(screen.getByRole('dialog', { name: 'Hopes' })).toBeDefined();
    expect(screen.queryByRole('button', { name: /what we did/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'I know that [what it meant].' }));
    expect(onApply).toHaveBeenCalledExactlyOnceWith(0);
    await userEvent.click(screen.getByRole('button', { name: 'Finding after' }));
    expect(onTurn).toHaveBeenCalledExactlyOnceWith(0);
  });

  test.each([
    ['moved', /Nothing was written/],
    ['refused', /as it was/],
    ['altered', /look over your text/],
    ['unclear', /look over your text before/],
    ['not-copied', /holds the old ones/],
    ['needs-click', /Click into the editor/],
    ['not-kept', /could not be stored/],
  ] as const)('says that it was %s', (outcome, words) => {
    show({ outcome });
    expect(screen.getByRole('status').textContent).toMatch(words);
  });
});

describe('by keyboard', () => {
  const inCard = async (keys: string) => {
    await userEvent.tab();
    await userEvent.keyboard(keys);
  };

  test('Escape closes, however it was opened', async () => {
    const { onClose } = show();
    await inCard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('Tab goes through the rewrites and the footer, and back to the editor', async () => {
    const { onLeave } = show();
    const seen = [];
    for (let step = 0; step < 5; step++) {
      await userEvent.tab();
      seen.push(document.activeElement?.textContent);
    }
    expect(seen).toEqual([
      'I’m sorry we [what we did].',
      'I’m sorry [what went wrong].',
      'Ignore here',
      'Never flag this',
      'Switch rule off',
    ]);
    expect(onLeave).not.toHaveBeenCalled();
    await userEvent.tab();
    expect(onLeave).toHaveBeenCalledOnce();
  });

  test('Shift and Tab go back to the editor from the first', async () => {
    const { onLeave } = show();
    await inCard('{Shift>}{Tab}{/Shift}');
    expect(onLeave).toHaveBeenCalledOnce();
  });

  test('a digit applies when the card was opened by key', async () => {
    const { onApply } = show({ openedByKey: true });
    await inCard('2');
    expect(onApply).toHaveBeenCalledExactlyOnceWith(1);
  });

  test('Enter applies the rewrite that has the focus, once', async () => {
    const { onApply } = show({ openedByKey: true });
    await inCard('{Enter}');
    expect(onApply).toHaveBeenCalledExactlyOnceWith(0);
  });

  test.each(['3', '0', '{Control>}2{/Control}'])('%s is nobody’s key', async (keys) => {
    const { onApply } = show({ openedByKey: true });
    await inCard(keys);
    expect(onApply).not.toHaveBeenCalled();
  });

  test('a digit does nothing when the card was opened by a click', async () => {
    const { onApply } = show();
    await inCard('1');
    expect(onApply).not.toHaveBeenCalled();
  });
});

test('marks what comes from the customer’s message, and says so', () => {
  show({
    rewrites: [
      {
        kind: 'edit',
        edit: {
          span: { start: 0, end: 5 },
          expected: 'words',
          insert: "I'm sorry your lamp broke by [time].",
        },
        theirs: ['your lamp broke'],
      },
    ],
  });
  const suggestion = screen.getByRole('button', { name: /your lamp broke/ });
  expect(within(suggestion).getByText('your lamp broke').className).toBe('theirs');
  expect(within(suggestion).getByText('[time]').className).toBe('blank');
  expect(within(suggestion).getByText('The dotted words are from their message')).toBeTruthy();
});
