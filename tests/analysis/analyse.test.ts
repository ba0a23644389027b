import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis';
import { forget } from '../../lib/analysis/remember';
import { RULES } from '../../lib/analysis/rules';

const CHOICE = RULES.flatMap((r) => [...r.flags.slice(0, 1), ...r.passes.slice(0, 1)]);
const rules = (draft: string, options = {}) => analyse(draft, options).findings.map((f) => f.rule);

describe('analyse', () => {
  it('leaves the quoted mail to its author', () => {
    const draft =
      'I have sent it.\n\nOn Mon, 3 May 2026 at 10:02, Sam <sam@mail.example> wrote:\n> Sorry for any inconvenience.';
    expect(rules(draft)).toEqual([]);
  });
  it('says nothing of a draft in another language', () => {
    const report = analyse(
      'Wir bitten um Entschuldigung für die Unannehmlichkeiten und danken Ihnen für Ihre Geduld.',
    );
    expect(report.language).toBe('other');
    expect(report.findings).toEqual([]);
  });
  it('does as it is told about a rule', () => {
    expect(rules('That is our policy.', { rules: { 'policy-shield': 'off' } })).toEqual([]);
    expect(analyse('That is our policy.', { rules: { 'policy-shield': 'hint' } }).findings[0]?.severity).toBe(
      'hint',
    );
  });
  it('finds the phrases that a team has banned', () => {
    expect(rules('We have actioned it.', { phrases: [{ phrase: 'actioned', rewrites: ['done'] }] })).toEqual([
      'own-phrase',
    ]);
  });
  it('speaks more softly where the writer may not admit fault, and not at all where there is none', () => {
    const draft = 'Your card was charged twice.';
    const [plain] = analyse(draft).findings;
    const [soft] = analyse(draft, { limits: { mayAdmitFault: false } }).findings;
    expect([plain?.rule, soft?.rule]).toEqual(['passive-ownership', 'passive-ownership']);
    expect(soft?.severity).not.toBe(plain?.severity);
    expect(rules(draft, { notOurFault: true })).toEqual([]);
  });
  it('asks less of a chat', () => {
    const draft =
      "I'm sorry that your report was empty. I've run it again and attached the full version, with the three missing weeks added at the end of the second sheet.";
    expect(rules(draft)).toContain('no-open-invitation');
    expect(rules(draft, { channel: 'chat' })).not.toContain('no-open-invitation');
  });
  it('gives a promise its time', () => {
    const made = analyse("I'll call you by 5 pm tomorrow.").promises;
    expect(made).toHaveLength(1);
    expect(made[0]?.due).toContain('5 pm');
  });
  it('demands no apology where nothing went wrong', () => {
    expect(analyse('Here is the size chart that you asked for.').apologyDue).toBe(false);
    expect(
      analyse({ text: 'Thanks for writing.', thread: [{ from: 'customer', text: 'My order is late.' }] })
        .apologyDue,
    ).toBe(true);
  });
});

describe('any text', { timeout: 30_000 }, () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(fc.constantFrom(...CHOICE, '\n', '> ', ' “', '”', '[[', '}}', '🙈', '‏', '\ud800'), {
        maxLength: 12,
      })
      .map((p) => p.join(' ')),
  );
  it('gives spans inside the text that quote it', () => {
    fc.assert(
      fc.property(text, (draft) => {
        for (const f of analyse(draft).findings) {
          expect(f.span.start).toBeGreaterThanOrEqual(0);
          expect(f.span.end).toBeLessThanOrEqual(draft.length);
          expect(draft.slice(f.span.start, f.span.end)).toBe(f.quote);
          expect(f.quote).not.toMatch(/^[\udc00-\udfff]/);
        }
      }),
    );
  });
  it('is read the same after an edit as when read at once', () => {
    fc.assert(
      fc.property(text, text, (a, b) => {
        analyse(a);
        const edited = JSON.stringify(analyse(a + b));
        forget();
        expect(edited).toBe(JSON.stringify(analyse(a + b)));
      }),
    );
  });
  it.each([
    ['one long line', 'sorry for any '.repeat(7000)],
    ['ten thousand lines', 'a\n'.repeat(10_000)],
    ['nested brackets', '['.repeat(20_000) + ']'.repeat(20_000)],
    ['quotes', '"'.repeat(20_000)],
    ['a long word', 'a'.repeat(100_000)],
    ['dots', '.'.repeat(50_000)],
  ])('%s does not hang it', (_, draft) => expect(() => analyse(draft)).not.toThrow(), 8000);
});
