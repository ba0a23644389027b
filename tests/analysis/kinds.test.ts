import { expect, test } from 'vitest';
import { RULES } from '../../lib/analysis/rules';
import { rulesByKind } from '../../lib/analysis/rules/kinds';

test('every rule is of one kind, and every kind has its rules', () => {
  const kinds = rulesByKind();
  expect([...kinds.keys()]).toEqual([
    'generic',
    'qualified',
    'evasion',
    'excuse',
    'promise',
    'tone',
    'blank',
  ]);
  expect([...kinds.values()].flat()).toEqual(RULES);
  expect(kinds.get('blank')?.map(({ id }) => id)).toEqual(['unfilled-blank']);
});
