import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis';
import { PARTS } from '../../lib/analysis/parts';
import { RULES } from '../../lib/analysis/rules';

/** An example of a rule may set the stage with a sentence that only fits with what the rule is about. */
const named = (draft: string) => analyse(draft).findings.flatMap((f) => [f.rule, ...f.also]);

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is complete: what, why, what instead, and examples of both kinds', () => {
    expect([rule.title, rule.says]).not.toContain('');
    expect(rule.flags.length, 'flags').toBeGreaterThanOrEqual(3);
    expect(rule.passes.length, 'passes').toBeGreaterThanOrEqual(1);
    expect(rule.rewrites.length, 'rewrites').toBeGreaterThanOrEqual(1);
    expect(rule.rewrites.length, 'rewrites').toBeLessThanOrEqual(3);
  });
  it.each(rule.flags)('flags: %s', (draft) => expect(named(draft)).toContain(id));
  it.each(rule.passes)('passes: %s', (draft) => expect(named(draft)).not.toContain(id));

  it.each(rule.flags)('rewrites read as sentences: %s', (draft) => {
    for (const finding of analyse(draft).findings.filter((f) => f.rule === id)) {
      for (const rewrite of finding.rewrites) {
        if (rewrite.kind === 'advice') continue;
        const { span, expected, insert } = rewrite.edit;
        expect(draft.slice(span.start, span.end)).toBe(expected);
        const after = draft.slice(0, span.start) + insert + draft.slice(span.end);
        const end = span.start + insert.length;
        const left = analyse(after).findings.filter((f) => f.span.start < end && f.span.end > span.start);
        expect(
          left.map((f) => f.rule).filter((r) => r !== 'unfilled-blank'),
          after,
        ).toEqual([]);
        expect(after).toMatch(/^\P{Ll}|^[a-z]/u);
        expect(after, after).not.toMatch(/\b(?:are|am|is) I'm|\.\.(?!\.)|,\s*[.,]| {2}\S/);
      }
    }
  });
});

describe.each(PARTS.map((part) => [part.id, part] as const))('part %s', (id, part) => {
  const shows = (draft: string) => analyse(draft).parts.find((p) => p.id === id)?.present;
  it.each(part.present)('present: %s', (draft) => expect(shows(draft)).toBe(true));
  it.each(part.absent)('absent: %s', (draft) => expect(shows(draft)).toBe(false));
});
