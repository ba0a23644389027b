import { cut, LONGEST } from '../../lib/browser/limits';
import { mask, sliceOf } from '../../lib/text';
import type { ApologyFacts, Customer, DraftFacts, Editor, PageFacts, Site } from '../../lib/types';
import { answered } from './answered';

/** What the author has written so far, and what the page tells of the conversation. */
export function aboutDraft(editor: Editor, site: Site): DraftFacts {
  const { field, read } = editor;
  const { text, excluded, quoted } = read();
  const heard = heardIn(site, field) || quoted.map((one) => sliceOf(text, one)).join('\n');
  const signature = excluded.map((one) => sliceOf(mask(text, quoted), one).trim()).join('\n');
  return {
    text: cut(mask(text, excluded).trim(), LONGEST.draft),
    signature: cut(signature.trim(), LONGEST.draft),
    facts: factsOf(editor, site),
    heard: cut(heard, LONGEST.draft),
  };
}

/** What the draft and its page tell of the apology that is being written. */
export function aboutApology(editor: Editor, site: Site): ApologyFacts {
  const { field, read } = editor;
  const { text, excluded } = read();
  const subject = cut(site.subject(field) ?? '', LONGEST.words);
  return {
    draft: { text: cut(mask(text, excluded), LONGEST.draft), ...(subject && { subject }) },
    site: site.id === 'generic' ? document.location.hostname : site.id,
    customer: customerOf(editor, site),
  };
}

/** The conversation where the page has one; else the quoted mail has to do. */
const heardIn = (site: Site, field: HTMLElement): string =>
  (site.thread?.(field) ?? [])
    .filter(({ from }) => from === 'customer')
    .map(({ text }) => text)
    .join('\n');

function customerOf(editor: Editor, site: Site): Customer | null {
  const found = answered(editor, site);
  if (!found) return null;
  const words = (value: string | null) => value && cut(value, LONGEST.words);
  return { firstName: words(found.firstName), name: words(found.name), address: words(found.address) };
}

function factsOf(editor: Editor, site: Site): PageFacts {
  const { field } = editor;
  const all = {
    customer: answered(editor, site)?.firstName,
    subject: site.subject(field),
    reference: site.reference?.(field),
    agent: site.agent?.(field),
    company: site.company?.(field),
  };
  const told = Object.entries(all).flatMap(([fact, value]) =>
    value ? [[fact, cut(value, LONGEST.words)]] : [],
  );
  return Object.fromEntries(told);
}
