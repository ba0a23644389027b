import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis';

const findings = (draft: string) => analyse(draft).findings;
const rules = (draft: string) => findings(draft).map((f) => f.rule);

describe('one span, one finding', () => {
  it.each([
    [
      'generic-inconvenience',
      'conditional-sorry',
      'We apologise for any inconvenience this may have caused.',
    ],
    ['generic-any-issues', 'conditional-sorry', 'We apologise for any delays that may have been caused.'],
    ['customer-blame', 'condescension', 'You obviously forgot to confirm the address.'],
  ])('%s goes before %s', (kept, lost, draft) => {
    const [first] = findings(draft).filter((f) => f.rule === kept);
    expect(first?.also).toContain(lost);
    expect(rules(draft)).not.toContain(lost);
  });
  it('keeps what the rule that lost would have instead', () => {
    const [kept] = findings('We apologise for any inconvenience this may have caused.');
    expect(kept?.others.map(({ rule }) => rule)).toEqual(kept?.also);
    for (const { rewrites } of kept?.others ?? []) {
      expect(rewrites.length).toBeGreaterThan(0);
      expect(rewrites).not.toEqual(kept?.rewrites);
    }
  });
  it('leaves no two findings of one strength on the same words', () => {
    const found = findings(
      'We apologise for any inconvenience this may have caused, but that is our policy.',
    );
    for (const [i, a] of found.entries())
      for (const b of found.slice(i + 1))
        expect(a.span.end <= b.span.start || b.span.end <= a.span.start).toBe(true);
  });
});

describe('what stands nearby', () => {
  it.each([
    ['passive-ownership', 'Your booking was lost.', 'Your booking was lost. That was our mistake.'],
    [
      'it-happened',
      'There was a mix-up with the rooms.',
      'There was a mix-up with the rooms. We mixed up two names.',
    ],
    ['vague-object', "I'm sorry about that.", "I'm sorry about that. I sent it to your old address."],
    ['vague-action', "We're looking into it.", "We're looking into it, and I'll call you by noon tomorrow."],
    [
      'stonewall',
      "I can't discuss the cause.",
      "I don't know the cause yet because the log is missing. I'll tell you by five today.",
    ],
    ['bear-with-us', 'Please bear with us.', 'Please bear with us until noon today.'],
    [
      'closed-door',
      'I have closed your ticket.',
      'I have closed your ticket. If it comes back, reply and it reopens.',
    ],
  ])('%s: “%s”, but not “%s”', (rule, alone, beside) => {
    expect(rules(alone)).toContain(rule);
    expect(rules(beside)).not.toContain(rule);
  });
  it('a time that slips is not asked for twice', () => {
    const found = rules("I'm sorry we lost it. I'll call you shortly.");
    expect(found).toContain('vague-time');
    expect(found).not.toContain('promise-no-time');
  });
});

describe('a draft that has only begun', () => {
  const WIDE = [
    'late-apology',
    'no-open-invitation',
    'over-apologising',
    'corporate-we',
    'burden-shift',
    'belaboured-explanation',
  ];
  it.each(['', 'H', 'Hi Ana,', 'Hi Ana,\n\nThank you', "I'm sorry"])('“%s”', (draft) => {
    for (const rule of rules(draft)) expect(WIDE).not.toContain(rule);
  });
});
