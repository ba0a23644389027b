import { tellsFailing } from '../claims/failing';
import type { Sentence, Use } from '../model';
import { refuses } from './refusal';

/** "I'm sorry. I can't open your locker": what stands beside an apology for nothing can make it a no. */
export function beside(uses: readonly Use[], sentences: readonly Sentence[]): readonly Use[] {
  return uses.map((use) => {
    if (use.function !== 'BARE' || use.governs) return use;
    const near = [-2, -1, 0, 1].map((by) => sentences[use.sentence + by]?.facts.clauses ?? []);
    if (near.flat().some(tellsFailing)) return use;
    const [, before = [], , after = []] = near;
    const first = after[0];
    const last = before.at(-1);
    const no = (first && refuses(first)) || (last && before.length < 3 && refuses(last));
    return no ? { ...use, function: 'DECLINE' } : use;
  });
}
