/** Every language says the same things, with the same places for what is filled in. */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { describe, expect, test } from 'vitest';
import { RULES } from '../lib/analysis/rules';

const LOCALES = resolve(import.meta.dirname, '../locales');
/** The stores take no longer one. */
const LONGEST_DESCRIPTION = 132;

type Words = Readonly<Record<string, string>>;

async function wordsOf(file: string): Promise<Words> {
  const messages = JSON.parse(generateChromeMessagesText(await parseMessagesFile(join(LOCALES, file))));
  return Object.fromEntries(
    Object.entries<{ message: string }>(messages).map(([key, { message }]) => [key, message]),
  );
}

const places = (message = '') => [...new Set(message.match(/\$\d/g))].sort();
const english = await wordsOf('en.yml');
const others = readdirSync(LOCALES).filter((file) => file !== 'en.yml');

describe.each(others)('%s', async (file) => {
  const words = await wordsOf(file);

  test('has every key, and no other but what rules say: in English that stands in the rule', () => {
    const ofRules = RULES.flatMap(({ id, rewrites }) => {
      const key = id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
      const advice = rewrites.some((one) => 'advice' in one) ? [`rule_${key}_advice`] : [];
      return [`rule_${key}_title`, `rule_${key}_says`, ...advice];
    });
    expect(Object.keys(words).sort()).toEqual([...Object.keys(english), ...ofRules].sort());
  });

  test('fills in the same things', () => {
    const wrong = Object.keys(words).filter(
      (key) => String(places(words[key])) !== String(places(english[key])),
    );
    expect(wrong).toEqual([]);
  });
});

test.each(['en.yml', ...others])('the description in %s fits the stores', async (file) => {
  const { extension_description = '' } = await wordsOf(file);
  expect(extension_description.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  expect(extension_description).not.toBe('');
});
