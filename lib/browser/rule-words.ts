import { browser } from 'wxt/browser';

type Said = { readonly title: string; readonly says: string };

/**
 * What is weak about a rule's words, and why, in the language that our other words are in. English stands in the rule
 * itself; the other languages in `locales`, under `rule` and the rule's id in camel case.
 */
export function wordsOfRule({ id, title, says }: Said & { readonly id: string }): Said {
  // Asked for a message that a language lacks, Firefox logs an error.
  if (message('extension_language') === 'en') return { title, says };
  const key = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return { title: message(`rule_${key}_title`) || title, says: message(`rule_${key}_says`) || says };
}

/** '' where there is none. The keys are made here, so the compiler does not know them. */
const message = (key: string): string => browser.i18n.getMessage(key as never);
