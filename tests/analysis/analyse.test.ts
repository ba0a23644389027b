import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis';

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
    const draft = 'Your parcel was damaged in our van.';
    const [plain] = analyse(draft).findings;
    const [soft] = analyse(draft, { limits: { mayAdmitFault: false } }).findings;
    expect([plain?.rule, soft?.rule]).toEqual(['passive-ownership', 'passive-ownership']);
    expect(soft?.severity).not.toBe(plain?.severity);
    expect(rules(draft, { notOurFault: true })).toEqual([]);
  });
  it('says nothing strongly where nothing tells that somebody was let down', () => {
    const strongest = (text: string) => analyse(text).findings.map(({ rule, severity }) => [rule, severity]);
    const draft = 'The hall opens when the caretaker gets to it, as soon as he can.';
    expect(strongest('You should have read the sign.')).toEqual([['customer-blame', 'medium']]);
    expect(strongest('I’m sorry. You should have read the sign.')).toContainEqual([
      'customer-blame',
      'strong',
    ]);
    expect(strongest(draft).filter(([, severity]) => severity === 'strong')).toEqual([]);
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
