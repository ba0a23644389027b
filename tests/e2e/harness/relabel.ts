/** A site's page in another language: its labels say something else, its marks stay. */
import type { Page } from 'puppeteer-core';

export const LANGUAGES = ['en', 'de', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

const WORDS: Readonly<Record<Exclude<Language, 'en'>, Readonly<Record<string, string>>>> = {
  de: { Send: 'Senden', To: 'An', Cc: 'Cc', 'Add a subject': 'Betreff hinzufügen', other: 'Beschriftung' },
  es: { Send: 'Enviar', To: 'Para', Cc: 'CC', 'Add a subject': 'Agregar un asunto', other: 'Etiqueta' },
};

/** An address, and what stands behind a colon, is no label. English is what the page is written in. */
export async function relabel(page: Page, language: Language): Promise<void> {
  if (language === 'en') return;
  await page.evaluate((words) => {
    document.documentElement.lang = words.other === 'Etiqueta' ? 'es' : 'de';
    for (const name of ['aria-label', 'title', 'placeholder', 'data-tooltip', 'alt'])
      for (const element of document.querySelectorAll(`[${name}]`)) {
        const said = element.getAttribute(name) ?? '';
        if (said.includes('@') && !said.includes(':')) continue;
        const [label = '', ...rest] = said.split(/(?=:)/);
        element.setAttribute(name, (words[label] ?? words.other) + rest.join(''));
      }
  }, WORDS[language]);
}
