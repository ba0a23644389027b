import { browser } from 'wxt/browser';
import type { Finding } from '../types';

type Said = { readonly title: string; readonly says: string };

/**
 * What is weak about a rule's words, and why, in the language that our other words are in. English stands in the rule
 * itself; the other languages in `locales`, under `rule` and the rule's id in camel case.
 */
export function wordsOfRule({ id, title, says }: Said & { readonly id: string }): Said {
  // Asked for a message that a language lacks, Firefox logs an error.
  if (isEnglish()) return { title, says };
  return { title: translated(id, 'title') || title, says: translated(id, 'says') || says };
}

/** The finding with its advice in that language; the words that it would put into the draft stay as they are. */
export function inOurLanguage(finding: Finding): Finding {
  if (isEnglish()) return finding;
  const rewrites = finding.rewrites.map((rewrite) =>
    rewrite.kind === 'advice'
      ? { ...rewrite, text: translated(finding.rule, 'advice') || rewrite.text }
      : rewrite,
  );
  return { ...finding, rewrites };
}

const isEnglish = () => message('extension_language') === 'en';

const translated = (id: string, what: 'title' | 'says' | 'advice'): string =>
  message(`rule_${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}_${what}`);

/** '' where there is none. The keys are made here, so the compiler does not know them. */
const message = (key: string): string => browser.i18n.getMessage(key as never);
