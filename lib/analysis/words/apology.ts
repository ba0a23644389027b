/** How an apology begins. Each is the source of a regular expression over lower-cased text with straight quotes. */
import { any } from './any';

/** Apology heads that govern an object: "sorry for", "apologies for", "regret". */
export const HEAD = String.raw`\b(?:sorry|sry|soz|apologi[sz](?:e|es|ed|ing)|apology|apologies|apols|regrets?|forgive|excuse|pardon)\b`;
/** The clause that a head stands in, from its subject on. */
export const LEAD = String.raw`(?:(?:please |pls )?(?:(?:i|we|i'm|im|i am|we're|we are|were|my|our|do|would|like|want|wanted|wish|to|let me|allow us to|allow me to|must|just|first|really|truly|so|very|deeply|sincerely|genuinely|extremely|terribly|sincere|sincerest|deepest|profound|heartfelt|humble|many|accept|offer|extend|express|again) ){0,9})`;
export const INTENSE = any(
  'so',
  'very',
  'really',
  'truly',
  'deeply',
  'sincerely',
  'genuinely',
  'extremely',
  'terribly',
  'incredibly',
  'absolutely',
  'awfully',
  'profoundly',
  'completely',
);
