import type { Doc, Part } from '../model';
import { neighbour } from '../nearby';
import { re } from '../pattern';
import { has } from '../scan';

/** A generic "any inconvenience this may have caused" is no apology for anything. */
const GENERIC_MAYBE = new Set(['OWN', 'BARE']);

const told = (doc: Doc): boolean =>
  doc.sentences.some((_, i) => TELLS.some((part) => neighbour(doc, i, part)));
const TELLS = ['ownership', 'standard-gap', 'repair', 'restitution', 'prevention'];

export const apology: Part = {
  id: 'apology',
  name: 'Says sorry',
  core: true,
  find: ({ low, sorry }) =>
    sorry
      .filter(
        (use) =>
          GENERIC_MAYBE.has(use.function) &&
          !has(low.slice(use.span.start, use.span.end), re`^(?:regret\w*|oops|whoops|whoopsie)`),
      )
      .filter((use) => !has(low.slice(use.span.end), re`^ (?:in advance|beforehand)`))
      .map((use) => use.span),
  /** "I'm sorry this happened" counts where the draft owns the failure, or says what is done. */
  test: (doc, found) => {
    if (found.length === 0 && !told(doc)) return found;
    const pointing = doc.uses.filter(({ points, function: job }) => job === 'EMPATHY' && points !== null);
    const declined = new Set(
      doc.uses.filter((use) => use.function === 'DECLINE').map((use) => use.span.start),
    );
    const kept = found.filter(({ start }) => !declined.has(start));
    return [...kept, ...(told(doc) ? pointing.map((use) => use.span) : [])];
  },
  present: [
    "I'm sorry we sent you the wrong adapter.",
    'We are truly sorry that your deposit was taken twice.',
    'My sincere apologies, Priya: your ticket sat unanswered for four days.',
    'Please accept my apology for the rude tone of our last email.',
    'Sorry for leaving you on hold for forty minutes, Dana.',
    'I owe you an apology for closing your ticket without asking.',
  ],
  absent: [
    "I'm sorry to hear you're moving to another provider.",
    "Sorry, we don't ship to Norway.",
    'We regret the delay.',
    'We would be sorry to see you go.',
    'Better safe than sorry, so I checked twice.',
    "There's no need to apologise, you've done nothing wrong.",
  ],
};
