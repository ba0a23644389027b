import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis';

/** The draft after the first rewrite of its first finding by the rule. */
function rewritten(draft: string, rule: string): string {
  const [rewrite] = analyse(draft).findings.find((f) => f.rule === rule)?.rewrites ?? [];
  if (rewrite?.kind !== 'edit') return draft;
  const { span, insert } = rewrite.edit;
  return draft.slice(0, span.start) + insert + draft.slice(span.end);
}

describe('a passive turned round', () => {
  it.each([
    ['Your luggage got left behind.', 'We left your luggage behind.'],
    ['Mistakes were made with your booking.', 'We made mistakes with your booking.'],
    [
      'It looks like the discount was never applied to your order.',
      'It looks like we never applied the discount to your order.',
    ],
    ["Your second email wasn't answered until Friday.", "We didn't answer your second email until Friday."],
    ['Your refund has not been processed.', "We haven't processed your refund."],
    [
      "I can see that the parts still haven't been ordered.",
      "I can see that we still haven't ordered the parts.",
    ],
    ['Your card was given to someone else.', 'We gave your card to someone else.'],
    [
      'Two of the boxes were accidentally swapped at the depot.',
      'We accidentally swapped two of the boxes at the depot.',
    ],
    ['It seems your room was double booked.', 'It seems we double booked your room.'],
    ['Your case wasn’t dealt with.', 'Your case wasn’t dealt with. That is on us.'],
  ])('%s', (draft, after) => expect(rewritten(draft, 'passive-ownership')).toBe(after));
});

describe('what there was, caused', () => {
  it.each([
    ['There was a mix-up in the warehouse.', 'We caused a mix-up in the warehouse.'],
    ['There was an error in your bill.', 'We made an error in your bill.'],
    ['There has been a delay at the depot.', 'We have caused a delay at the depot.'],
  ])('%s', (draft, after) => expect(rewritten(draft, 'it-happened')).toBe(after));
});

describe('an if taken out', () => {
  it.each([
    ["I'm sorry if I offended you.", "I'm sorry I offended you."],
    ['Apologies if we kept you waiting.', "I'm sorry we kept you waiting."],
    ['We are sorry if this upset you.', "I'm sorry we let you down."],
  ])('%s', (draft, after) => expect(rewritten(draft, 'conditional-sorry')).toBe(after));
});

describe('a clipped sorry made somebody’s', () => {
  it.each([
    ['Many apologies for the wait, Mr Okafor.', "I'm sorry for the wait, Mr Okafor."],
    ['Really sorry for the late reply.', "I'm sorry for the late reply."],
  ])('%s', (draft, after) => expect(rewritten(draft, 'clipped-apology')).toBe(after));
});
