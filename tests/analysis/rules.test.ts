import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis';
import { clausesOf } from '../../lib/analysis/grammar/clauses';
import type { Clause } from '../../lib/analysis/grammar/model';
import { PARTS } from '../../lib/analysis/parts';
import { RULES } from '../../lib/analysis/rules';

/** An example of a rule may set the stage with a sentence that only fits with what the rule is about. */
const named = (draft: string) => analyse(draft).findings.flatMap((f) => [f.rule, ...f.also]);

const OTHER = 'I checked your booking';
/** The examples alone, after a greeting, and as the second half of a sentence. */
const placed = (flags: readonly string[]) =>
  flags.flatMap((flag) => [
    flag,
    `Hi Ana,\n${flag}`,
    `${OTHER} and ${flag.replace(/^(?!I\b)\p{Lu}(?=[\p{Ll}\s])/u, (c) => c.toLowerCase())}`,
  ]);

/** What stands between the stops around a rewrite. */
function sentencesAround(text: string, start: number, end: number): string[] {
  const from = Math.max(
    0,
    ...[...text.slice(0, start).matchAll(/[.!?\n]\s*(?=\S)/g)].map((m) => m.index + 1),
  );
  const stop = text.slice(end).search(/[.!?\n](?:\s|$)/);
  return text
    .slice(from, stop < 0 ? text.length : end + stop + 1)
    .trim()
    .split(/(?<=[.!?])\s+/);
}

const whole = (c: Clause) => c.mood === 'command' || c.subject.text !== '';

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is complete: what, why, what instead, and examples of both kinds', () => {
    expect([rule.title, rule.says]).not.toContain('');
    expect(rule.flags.length, 'flags').toBeGreaterThanOrEqual(3);
    expect(rule.passes.length, 'passes').toBeGreaterThanOrEqual(1);
    expect(rule.rewrites.length, 'rewrites').toBeGreaterThanOrEqual(1);
  });
  it.each(rule.flags)('flags: %s', (draft) => expect(named(draft)).toContain(id));
  it.each(rule.passes)('passes: %s', (draft) => expect(named(draft)).not.toContain(id));

  it.each(placed(rule.flags))('rewrites read as sentences: %s', (draft) => {
    for (const finding of analyse(draft).findings.filter((f) => f.rule === id)) {
      expect(finding.rewrites.filter(({ kind }) => kind === 'edit').length).toBeLessThanOrEqual(3);
      for (const [i, rewrite] of finding.rewrites.entries()) {
        if (rewrite.kind === 'advice') continue;
        const { span, expected, insert } = rewrite.edit;
        expect(draft.slice(span.start, span.end)).toBe(expected);
        const before = draft.slice(0, span.start);
        const after = before + insert + draft.slice(span.end);
        const end = span.start + insert.length;
        const left = analyse(after).findings.filter((f) => f.span.start < end && f.span.end > span.start);
        const had = analyse(draft).findings.map((f) => f.rule);
        const fresh = left.filter((f) => f.severity === 'strong' && f.rule !== 'unfilled-blank');
        expect(
          fresh.map((f) => f.rule).filter((r) => !had.includes(r)),
          after,
        ).toEqual([]);
        const again = analyse(after).findings.filter((f) => f.rule === id).length;
        expect(again, after).toBeLessThan(had.filter((r) => r === id).length);
        if (insert === '') continue;
        expect(!/^\p{Lu}/u.test(expected) || /^\p{Lu}/u.test(insert) || / and $/.test(before), after).toBe(
          true,
        );
        expect(/\band $/.test(before) && !/^I\b/.test(insert) && /^\p{Lu}/u.test(insert), after).toBe(false);
        expect(after, after).not.toMatch(/\b(?:are|am|is) I'm|\.\.(?!\.)|,\s*[.,]| {2}\S|\b(\w+) \1\b/i);
        if (draft.startsWith(OTHER) && !('sentence' in (rule.rewrites[i] ?? {})))
          expect(after).toContain(OTHER);
        const complete = sentencesAround(draft, span.start, span.end).every((one) =>
          clausesOf(one).some(whole),
        );
        for (const sentence of sentencesAround(after, span.start, end))
          expect(!complete || clausesOf(sentence).some(whole), sentence).toBe(true);
      }
    }
  });
});

describe.each(PARTS.map((part) => [part.id, part] as const))('part %s', (id, part) => {
  const shows = (draft: string) => analyse(draft).parts.find((p) => p.id === id)?.present;
  it.each(part.present)('present: %s', (draft) => expect(shows(draft)).toBe(true));
  it.each(part.absent)('absent: %s', (draft) => expect(shows(draft)).toBe(false));
});
