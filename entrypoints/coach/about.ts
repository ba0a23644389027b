import { mask } from '../../lib/text/mask';
import type { DraftFacts, Editor, PageFacts, Site } from '../../lib/types';

/** What the author has written so far, and what the page tells of the conversation. */
export function aboutDraft({ field, read }: Editor, site: Site): DraftFacts {
  const { text, excluded } = read();
  return { text: mask(text, excluded).trim(), facts: factsOf(site, field) };
}

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
