import { IRREGULAR } from '../../analysis/grammar/lexicon';
import { formsOf } from '../../analysis/parse';

/** "taken", not "took": where a verb has two pasts, the one behind "have". */
function irregular(infinitive: string): { past?: string; participle?: string } {
  const pasts = [...IRREGULAR].filter(([, base]) => base === infinitive).map(([past]) => past);
  const participle = pasts.find((past) => /(?:n|ne|um|un|ung)$/.test(past)) ?? pasts[0];
  const past = pasts.find((word) => word !== participle) ?? pasts[0];
  return { ...(past ? { past } : {}), ...(participle ? { participle } : {}) };
}

export const pastOf = (infinitive: string): string => irregular(infinitive).past ?? formsOf(infinitive).past;
export const participleOf = (infinitive: string): string =>
  infinitive === 'be' ? 'been' : (irregular(infinitive).participle ?? formsOf(infinitive).past);
export const presentOf = (infinitive: string): string => formsOf(infinitive).present;
