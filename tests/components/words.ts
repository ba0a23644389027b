import { resolve } from 'node:path';
import { generateChromeMessagesText, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const LOCALE = resolve(import.meta.dirname, '../../locales/en.yml');

/** Lets components say the words that are shipped; the fake browser has none. */
export async function speakEnglish(): Promise<void> {
  const messages = JSON.parse(generateChromeMessagesText(await parseMessagesFile(LOCALE)));
  fakeBrowser.i18n.getMessage = ((name: string, substitutions: string[] = []) =>
    (messages[name]?.message ?? '').replace(
      /\$(\d)/g,
      (_: string, n: string) => substitutions[Number(n) - 1] ?? '',
    )) as never;
}
