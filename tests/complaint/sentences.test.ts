import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis';

/** The draft after each suggestion of a rule. */
function changed(text: string, rule: string, complaint = ''): string[] {
  const thread = complaint ? { thread: [{ from: 'customer' as const, text: complaint }] } : {};
  const { findings } = analyse({ text, ...thread }, { proposedTime: 'Monday 12:00' });
  const found = findings.flatMap((f) => [f, ...f.others]).find((f) => f.rule === rule);
  return (found?.rewrites ?? []).flatMap((r) =>
    r.kind === 'edit' ? [text.slice(0, r.edit.span.start) + r.edit.insert + text.slice(r.edit.span.end)] : [],
  );
}

describe('a suggestion is a sentence', () => {
  it.each([
    [
      'We will look into it.',
      'vague-action',
      "I'll look into it and write to you by [Monday 12:00] with what I find.",
    ],
    [
      "We're investigating this.",
      'vague-action',
      "I'm investigating this, and I'll write to you by [Monday 12:00] with what I find.",
    ],
    [
      'The cause is known, and we are mending the pump as fast as we can.',
      'vague-time',
      "The cause is known, and we are mending the pump. I'll write to you by [Monday 12:00] and tell you where we are.",
    ],
    [
      'It was only a tiny scratch, and your chair is coming on the 4th.',
      'minimizer',
      'It was a scratch, and your chair is coming on the 4th.',
    ],
    ['The driver took the wrong road, you know how it is.', 'normalizing', 'The driver took the wrong road.'],
    [
      'Deposits are not returned in accordance with our booking terms.',
      'policy-shield',
      'Deposits are not returned.',
    ],
    [
      'As you are undoubtedly aware, the lift stood still on Monday.',
      'condescension',
      'The lift stood still on Monday.',
    ],
    ['Thank you for your valuable feedback.', 'valued-customer', 'Thank you for your feedback.'],
  ])('%s', (draft, rule, made) => {
    expect(changed(draft, rule)).toContain(made);
  });

  it('has no second sentence before a comma', () => {
    for (const made of changed('We regret the inconvenience, Dana.', 'generic-inconvenience'))
      expect(made).not.toMatch(/\. I know [^.]*, Dana/);
  });

  it('owns no more than what was said before', () => {
    const drafts = [
      'The fitter alone picks the day of the visit and we cannot look into his calendar.',
      'Your order was delayed by the courier, and we are looking into it.',
    ];
    for (const draft of drafts)
      for (const rule of ['third-party-blame', 'passive-ownership'])
        for (const made of changed(draft, rule))
          expect(made).not.toMatch(/(?:calendar|into it)\. That is on us/);
  });

  it('ends at a “but”: what can be done stays', () => {
    const draft =
      'Sorry for the long wait due to the holiday rush but you can drop off the skis so we can begin.';
    const made = ['excuse-busy', 'clipped-apology'].flatMap((rule) => changed(draft, rule));
    expect(made.length).toBeGreaterThan(0);
    for (const one of made) expect(one).toContain('but you can drop off the skis so we can begin.');
  });

  it('times nothing that others do', () => {
    const made = changed('The council will write back as promptly as it is able to.', 'vague-time');
    expect(made.filter((one) => one.includes('[Monday'))).toEqual([]);
  });

  it('takes no greeting away', () => {
    const made = changed('Dear customer,\n\nWe lost your bag on Monday. We are sorry.', 'valued-customer');
    expect(made).toContain('Hello,\n\nWe lost your bag on Monday. We are sorry.');
    for (const one of made) expect(one).toMatch(/^\S/);
  });
});
