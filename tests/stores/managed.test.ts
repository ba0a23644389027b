/** What an administrator may set is what there is to set. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { FIELDS, type Field } from '../../lib/stores/settings/fields';

const SCHEMA = resolve(import.meta.dirname, '../../public/managed-schema.json');
const { properties } = JSON.parse(readFileSync(SCHEMA, 'utf8'));

const TYPE = { set: 'array', map: 'object' };
const typeOf = (field: Field) =>
  field.shape === 'one' ? (field.value === 'months' ? 'integer' : typeof field.fallback) : TYPE[field.shape];

test('the schema for policies names every setting, in its shape', () => {
  const types = Object.entries(properties as Record<string, { type: string }>).map(([name, { type }]) => [
    name,
    type,
  ]);
  expect(types).toEqual(Object.entries(FIELDS).map(([name, field]) => [name, typeOf(field)]));
});
