import type { Clause } from '../grammar/model';
import { lemmaOfPast, looksPast } from '../grammar/word';
import { words } from '../lexicon/classes';
import { fails } from '../lexicon/verbs';

/** What is not as it should be, or goes where it should not. */
const BAD = words(`
  wrong wrongly incorrect incorrectly bad badly false faulty defective duff dud poor poorly stale mouldy rotten outdated
  inaccurate incomplete expired twice late double instead without unopened empty short misleading nowhere nothing never`);
const TOO = new RegExp(
  String.raw`\b(?:too (?:few|many|much|little|late|long|soon|early|small|big|short|high|low|far|thin|thick|slow|fast)` +
    String.raw`|by mistake|by accident|in error|rather than|to (?:another|someone else|somebody else|two people)|a second time|back to front|the other way round)\b`,
);
const WORD = /[a-z][\w-]*/g;

/** Whether words name something bad, or a thing that was harmed: "bruised pears", "the wrong turning". */
export function isBad(low: string): boolean {
  if (TOO.test(low)) return true;
  for (const [word] of low.matchAll(WORD)) {
    if (BAD.has(word)) return true;
    if (word.endsWith('ed') && looksPast(word) && fails(lemmaOfPast(word))) return true;
  }
  return false;
}

/** What stands behind the verb, in its own half of the sentence. */
export const badThing = ({ rest }: Pick<Clause, 'rest'>): boolean => isBad(rest.split(/[,;:.!?]/)[0] ?? '');
