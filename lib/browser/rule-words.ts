import { browser } from 'wxt/browser';

type Said = { readonly title: string; readonly says: string };

/**
 * What is weak about a rule's words, and why, in the browser's language. English stands in the rule itself; the other
 * languages in `locales`, under `rule` and the rule's id in camel case.
 */
export function wordsOfRule({ id, title, says }: Said & { readonly id: string }): Said {
  const key = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return { title: translated(`rule_${key}_title`) || title, says: translated(`rule_${key}_says`) || says };
}

/** '' where the language has no such message. The keys are made here, so the compiler does not know them. */
const translated = (key: string): string => browser.i18n.getMessage(key as never);
