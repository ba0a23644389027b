import { mask } from '../../lib/text/mask';
import type { ApologyFacts, DraftFacts, Editor, PageFacts, Site } from '../../lib/types';

/** What the author has written so far, and what the page tells of the conversation. */
export function aboutDraft({ field, read }: Editor, site: Site): DraftFacts {
  const { text, excluded } = read();
  return {
    text: mask(text, excluded).trim(),
    facts: factsOf(site, field),
    heard: heardIn(site, field) || excluded.map(({ start, end }) => text.slice(start, end)).join('\n'),
  };
}

/** What the draft and its page tell of the apology that is being written. */
export function aboutApology({ field, read }: Editor, site: Site): ApologyFacts {
  const { text, excluded } = read();
  const subject = site.subject(field);
  return {
    draft: { text: mask(text, excluded), ...(subject && { subject }) },
    site: site.id === 'generic' ? document.location.hostname : site.id,
    customer: site.customer(field),
  };
}

/** The conversation where the page has one; else the quoted mail has to do. */
const heardIn = (site: Site, field: HTMLElement): string =>
  (site.thread?.(field) ?? [])
    .filter(({ from }) => from === 'customer')
    .map(({ text }) => text)
    .join('\n');

function factsOf(site: Site, field: HTMLElement): PageFacts {
  const all = {
    customer: site.customer(field)?.firstName,
    subject: site.subject(field),
    reference: site.reference?.(field),
    agent: site.agent?.(field),
    company: site.company?.(field),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value));
}
