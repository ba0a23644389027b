import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis';

const WEAK = [
  'Sorry for any inconvenience',
  'We apologise for any inconvenience this may have caused',
  'We are looking into it',
  "I'm sorry you feel that way",
  'Your parcel was delayed by the courier',
  "We've been swamped",
  "I'm sorry, but we can't change that",
  'We value your feedback',
  'We will reply as soon as possible',
  'The warehouse sent the wrong size',
];
const FACTS = [
  'order 4411',
  'a refund of £35',
  'https://status.example/now',
  'jo@shop.example',
  'on 3 May at 14:30',
  'Maya Okafor',
];
const JOINTS = [' (', ', see ', ' – it is about ', '; ', '. It is about ', ', your case is with '];
const COMPLAINTS = [
  'My lamp arrived broken and I had to buy another one.',
  'Where is my refund? I wrote twice.',
  '',
];

const drafts = fc.record({
  weak: fc.constantFrom(...WEAK),
  joint: fc.constantFrom(...JOINTS),
  fact: fc.constantFrom(...FACTS),
  first: fc.boolean(),
  complaint: fc.constantFrom(...COMPLAINTS),
});

describe('whatever is suggested', () => {
  it('keeps every number, link, address, name and date outside of the weak words', () => {
    fc.assert(
      fc.property(drafts, ({ weak, joint, fact, first, complaint }) => {
        const close = joint === ' (' ? ').' : '.';
        const text = first ? `Hi Ana, about ${fact}: ${weak}.` : `Hi Ana,\n\n${weak}${joint}${fact}${close}`;
        const thread = complaint ? { thread: [{ from: 'customer' as const, text: complaint }] } : {};
        for (const finding of analyse({ text, ...thread }).findings)
          for (const rewrite of finding.rewrites) {
            if (rewrite.kind === 'advice') continue;
            const { span, insert } = rewrite.edit;
            const after = text.slice(0, span.start) + insert + text.slice(span.end);
            expect(after, `${finding.rule}: ${text}`).toContain(fact);
            expect(after).not.toMatch(/\S[–—]/);
          }
      }),
      { numRuns: 300 },
    );
  });

  it('brings no strong finding that was not there, other than a blank', () => {
    const strong = (text: string, thread: object) =>
      analyse({ text, ...thread })
        .findings.filter((f) => f.severity === 'strong' && f.rule !== 'unfilled-blank')
        .map((f) => f.rule);
    fc.assert(
      fc.property(drafts, ({ weak, fact, complaint }) => {
        const text = `Hi Ana,\n\n${weak}. It is about ${fact}.`;
        const thread = complaint ? { thread: [{ from: 'customer' as const, text: complaint }] } : {};
        const before = strong(text, thread);
        for (const finding of analyse({ text, ...thread }).findings)
          for (const rewrite of finding.rewrites) {
            if (rewrite.kind === 'advice') continue;
            const { span, insert } = rewrite.edit;
            const after = strong(text.slice(0, span.start) + insert + text.slice(span.end), thread);
            expect(
              after.filter((rule) => !before.includes(rule)),
              `${finding.rule}: ${insert}`,
            ).toEqual([]);
          }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    [
      'Sorry for any inconvenience (order 4411, refund £35 sent today).',
      '(order 4411, refund £35 sent today)',
    ],
    [
      'We are sorry for any inconvenience, please see https://status.example for news.',
      'please see https://status.example for news',
    ],
    ['Sorry for any inconvenience – it cost £5.', ' – it cost £5'],
  ])('%s', (text, kept) => {
    const edits = analyse(text).findings.flatMap((f) => f.rewrites);
    expect(edits.length).toBeGreaterThan(0);
    for (const rewrite of edits)
      if (rewrite.kind === 'edit')
        expect(
          text.slice(0, rewrite.edit.span.start) + rewrite.edit.insert + text.slice(rewrite.edit.span.end),
        ).toContain(kept);
  });

  it('is said in the words of the customer’s message', () => {
    const thread = [
      {
        from: 'customer' as const,
        text: 'My order 20391 still has not arrived. I had to buy a second cake.',
      },
    ];
    const [finding] = analyse({ text: 'We apologise for any inconvenience.', thread }).findings;
    const [first] = finding?.rewrites ?? [];
    expect(first).toMatchObject({
      edit: {
        insert: "I'm sorry your order 20391 still has not arrived. I know you had to buy a second cake",
      },
      theirs: ['your order 20391 still has not arrived', 'you had to buy a second cake'],
    });
  });

  it('admits no fault of ours where the settings forbid it', () => {
    const thread = [{ from: 'customer' as const, text: 'You charged me twice.' }];
    const limits = { mayAdmitFault: false };
    const words = analyse({ text: 'We apologise for any inconvenience.', thread }, { limits })
      .findings.flatMap((f) => f.rewrites)
      .map((r) => (r.kind === 'edit' ? r.edit.insert : ''));
    expect(words.filter((w) => /\bwe (?:charged|let)\b/.test(w))).toEqual([]);
  });
});
