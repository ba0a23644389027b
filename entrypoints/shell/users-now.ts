import type { Now } from '../../lib/letters/day';

/** The user's clock and way of writing dates, in the letters' language. */
export const usersNow = (): Now => ({
  now: new Date(),
  locale: navigator.languages.find((language) => language.startsWith('en')) ?? 'en-GB',
});
