// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { CoachPanel, type CoachPanelProps } from '../../components/coach/CoachPanel';
import type { CheckedPart, Checklist } from '../../lib/types';
import { speakEnglish } from './words';

beforeAll(speakEnglish);
afterEach(cleanup);

const SORRY = { start: 0, end: 11 };
const PARTS: readonly CheckedPart[] = [
  { id: 'apology', state: 'present', span: SORRY, quote: 'I am sorry' },
  { id: 'impact', state: 'started', span: { start: 30, end: 44 }, quote: '[what it meant]' },
  { id: 'repair', state: 'missing', span: null, quote: '' },
];
const CHECKLIST: Checklist = {
  parts: PARTS,
  next: 'repair',
  score: 40,
  findings: [],
  blanks: [],
  apologyDue: true,
  why: 'It says sorry.',
  notOurFault: false,
  waitedMs: null,
  unheard: [],
};

const RECORD = {
  recorded: null,
  failed: false,
  earlier: null,
  onRecord: () => undefined,
  onTakeBack: () => undefined,
  onEdit: () => undefined,
  onWhys: () => undefined,
  onAgain: () => undefined,
};

function show(checklist: Partial<Checklist> = {}, over: Partial<CoachPanelProps> = {}) {
  const actions = {
    onShow: vi.fn(),
    onAdd: vi.fn(),
    onFinding: vi.fn(),
    onNotOurFault: vi.fn(),
    onUnknownCause: vi.fn(),
    onKeep: vi.fn(),
    onUnkeep: vi.fn(),
    onHideHere: vi.fn(),
    onLeave: vi.fn(),
    onClose: vi.fn(),
  };
  render(
    <CoachPanel
      checklist={{ ...CHECKLIST, ...checklist }}
      words={{ 'too-many-sorries': { title: 'Many sorries', says: 'Once is enough.', wide: true } }}
      notice={null}
      offers={[]}
      record={RECORD}
      badgeHidden={false}
      {...actions}
      {...over}
    />,
  );
  return actions;
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the checklist', () => {
  test('is a dialog with the parts as a list', () => {
    show();
    expect(screen.getByRole('dialog', { name: 'Your draft' })).toBeDefined();
    const parts = screen.getByRole('list', { name: 'Parts of a good apology' });
    expect(within(parts).getAllByRole('listitem')).toHaveLength(PARTS.length);
  });

  test('leads from what is not answered to their message, where that is on the page', async () => {
    const onHeard = vi.fn();
    show({ unheard: [{ kind: 'problem', quote: 'Nobody rang me' }] }, { onHeard });
    await userEvent.click(button('Nobody rang me'));
    expect(onHeard).toHaveBeenCalledWith('Nobody rang me');
  });

  test('says how far the draft is, in a word', () => {
    show();
    expect(screen.getByText('Getting there')).toBeDefined();
    expect(screen.getByText('1 of 3 parts, no weak phrases')).toBeDefined();
  });

  test('shows a part that is there, leads to the blank of one begun, and adds one that is missing', async () => {
    const { onShow, onAdd } = show();
    await userEvent.click(button(/Says sorry/));
    expect(onShow).toHaveBeenLastCalledWith(SORRY);
    await userEvent.click(button(/Fill in$/));
    expect(onShow).toHaveBeenLastCalledWith({ start: 30, end: 44 });
    await userEvent.click(button(/Add$/));
    expect(onAdd).toHaveBeenLastCalledWith('repair');
  });

  test('offers what would help most next', async () => {
    const { onAdd } = show();
    await userEvent.click(button(/^Say what is being done/));
    expect(onAdd).toHaveBeenCalledExactlyOnceWith('repair');
  });

  test('tells the findings of the draft as a whole, each leading to its words', async () => {
    const finding = { rule: 'too-many-sorries', severity: 'medium', span: SORRY, quote: 'sorry' } as const;
    const { onFinding } = show({ findings: [{ ...finding, also: [], others: [], rewrites: [] }] });
    await userEvent.click(button(/Many sorries/));
    expect(onFinding).toHaveBeenCalledOnce();
  });

  test('says that no apology is needed, and why', () => {
    show({ parts: [], next: null, apologyDue: false, why: 'It answers a routine request.' });
    expect(screen.getByText('No apology needed here')).toBeDefined();
    expect(screen.getByText('It answers a routine request.')).toBeDefined();
    expect(screen.queryByRole('list', { name: 'Parts of a good apology' })).toBeNull();
  });

  test('leaves it to the agent whether it was our fault', async () => {
    const { onNotOurFault } = show();
    await userEvent.click(screen.getByRole('switch', { name: 'Not our fault' }));
    expect(onNotOurFault).toHaveBeenCalledExactlyOnceWith(true);
  });

  test('tells how long the customer has waited', () => {
    show({ waitedMs: 3 * 86_400_000 });
    expect(screen.getByText('The customer has waited 3 days')).toBeDefined();
  });

  test('says how a write ended that did not end well', () => {
    show({}, { notice: 'The editor did not take it.' });
    expect(screen.getByText('The editor did not take it.').getAttribute('role')).toBe('status');
  });
});

describe('by keyboard', () => {
  test('Tab goes on from the last button to the editor, and Escape closes', async () => {
    const { onLeave, onClose } = show();
    button('Close').focus();
    await userEvent.tab();
    expect(onLeave).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Escape}');
    expect(onClose).toHaveBeenCalledOnce();
  });
});

test.each([
  [false, 'Hide for this field'],
  [true, 'Show the badge again'],
])('where the badge is hidden: %s, the foot says “%s”', async (badgeHidden, name) => {
  const { onHideHere } = show({}, { badgeHidden });
  await userEvent.click(button(name));
  expect(onHideHere).toHaveBeenCalledOnce();
});
