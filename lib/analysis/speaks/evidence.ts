import type { Options } from '../../types';
import type { Sentence } from '../model';
import { complains } from './complains';
import { toldBy } from './draft';
import type { Evidence } from './speaks';

/** A sentence that is closed, or that others follow. */
const BEGUN = /[.!?…]["'”’)]*\s*$/;

/** What the draft, the customer's message (lower case) and the place tell. */
export function evidenceIn(sentences: readonly Sentence[], customer: string, options: Options): Evidence {
  const told = sentences.flatMap(({ facts }) => toldBy(facts).told ?? []);
  return {
    asked: options.asked === true,
    always: options.always === true,
    desk: options.desk === true,
    heard: customer !== '',
    complains: complains(customer),
    told: new Set(told),
    begun: sentences.length > 1 || sentences.some(({ facts }) => BEGUN.test(facts.text)),
  };
}
