// @vitest-environment jsdom
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DraftTab } from '../../entrypoints/shell/DraftTab';
import { analyse } from '../../lib/analysis';
import { checklistOf } from '../../lib/checklist/checklist';
import type { DraftReview, DraftStep } from '../../lib/types';
import { speakEnglish } from './words';

const TARGET = { session: 's1', label: 'Re: Invoice 4411, Gmail' };
const DRAFT =
  'Hi Maya,\n\nWe apologize for any inconvenience. We charged your card twice on 3 May. We are looking into it.';

beforeAll(speakEnglish);
beforeEach(() => fakeBrowser.reset());
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** As the background and the coach behind it would answer. */
function page(review: DraftReview | null, reply: 'sent' | 'gone' | 'no-editor' = 'sent') {
  const steps: DraftStep[] = [];
  let now = review;
  fakeBrowser.runtime.sendMessage = vi.fn(async ({ amends, data }) => {
    if (amends === 'askReview') return now;
    if (amends === 'ruleWords') return {};
    steps.push(data.step);
    return reply;
  }) as never;
  return { steps, turn: (next: DraftReview | null) => (now = next) };
}

/** As the coach tells it to whoever is listening. */
const judged = (session: string) => {
  const sender = { id: fakeBrowser.runtime.id };
  const trigger = fakeBrowser.runtime.onMessage.trigger as (...told: unknown[]) => Promise<unknown>;
  return trigger({ amends: 'draftJudged', data: { session } }, sender, () => {});
};

const reviewOf = (text: string): DraftReview => ({
  checklist: checklistOf(text, analyse(text), false),
  isEmpty: text === '',
});

const go = vi.fn();
const open = (target: typeof TARGET | null = TARGET) =>
  render(<DraftTab target={target} whyNot={(usual) => usual} tabId={7} place="panel" go={go} />);

test('names the draft, and each phrase leads to its place', async () => {
  const { steps } = page(reviewOf(DRAFT));
  open();
  expect(await screen.findByRole('heading', { name: 'Your draft in Re: Invoice 4411, Gmail' })).toBeDefined();
  await userEvent.click(await screen.findByRole('button', { name: /any inconvenience/ }));
  expect(steps).toMatchObject([{ kind: 'finding', quote: expect.stringContaining('any inconvenience') }]);
});

test('a missing part can be added, one that is there be shown', async () => {
  const { steps } = page(reviewOf(DRAFT));
  open();
  await userEvent.click(await screen.findByRole('button', { name: /meant for them ?Add$/ }));
  await userEvent.click(screen.getByRole('button', { name: /Says sorry/ }));
  expect(steps).toEqual([
    { kind: 'add', part: 'impact' },
    { kind: 'part', part: 'apology' },
  ]);
});

test('is live: the next judgement of this draft shows at once, that of another does not', async () => {
  const { turn } = page(reviewOf(DRAFT));
  open();
  await screen.findByRole('button', { name: /any inconvenience/ });
  turn(reviewOf('Your password reset is on its way, Maya, and the link is good for an hour.'));
  await judged('another');
  expect(screen.getByRole('button', { name: /any inconvenience/ })).toBeDefined();
  await judged('s1');
  expect(await screen.findByText('No apology needed here')).toBeDefined();
});

describe('says so', () => {
  test('where nothing was written on the page', async () => {
    page(null);
    open(null);
    expect(await screen.findByRole('heading', { name: 'No draft on this page yet' })).toBeDefined();
  });

  test('where the editor is empty', async () => {
    page({ ...reviewOf(''), isEmpty: true });
    open();
    expect(await screen.findByText(/Nothing is written there yet/)).toBeDefined();
  });

  test.each([
    ['gone', /have changed/],
    ['no-editor', /editor is gone/],
  ] as const)('where the place is no longer there: %s', async (reply, words) => {
    page(reviewOf(DRAFT), reply);
    open();
    await userEvent.click(await screen.findByRole('button', { name: /any inconvenience/ }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(words));
  });
});

test('the letter for a cause that is not known is one click away', async () => {
  page(reviewOf('Hi Maya,\n\nWe apologize for any inconvenience. We are looking into it.'));
  open();
  await userEvent.click(await screen.findByRole('button', { name: /Cause not known yet/ }));
  await waitFor(() => expect(go).toHaveBeenCalledWith('letters'));
});
