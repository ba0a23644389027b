import type { AdvisedPart, Heard } from '../types';

export type Advised = {
  readonly id: AdvisedPart;
  /** Its share of the score. After Lewicki, Polin & Lount 2016: responsibility, then repair, then the rest. */
  readonly weight: number;
  /** Goes into the draft where the part is missing: a sentence with a blank for what only the writer knows. */
  readonly starter: string;
};

/** What a good apology holds, in the order of the letter. */
export const APOLOGY: readonly Advised[] = [
  { id: 'apology', weight: 14, starter: 'I’m sorry that we [what we did].' },
  { id: 'specific', weight: 12, starter: 'On [date], we [what went wrong].' },
  { id: 'ownership', weight: 22, starter: 'That was our mistake: we [what we should have done].' },
  { id: 'impact', weight: 10, starter: 'I know that left you [what it meant for you].' },
  { id: 'explanation', weight: 8, starter: 'It happened because [the cause, in one line].' },
  { id: 'repair', weight: 18, starter: 'I’ve [what is done about it].' },
  { id: 'timeframe', weight: 8, starter: 'You’ll hear from me by [day and time].' },
  {
    id: 'open-invitation',
    weight: 4,
    starter: 'If anything is still not right, reply here and it reaches me.',
  },
];

/** Where nothing was our fault: no blame to take, but a person to understand and help. */
export const NOT_OUR_FAULT: readonly Advised[] = [
  { id: 'empathy', weight: 30, starter: 'I’m sorry to hear that [what happened to you].' },
  { id: 'impact', weight: 30, starter: 'I know that left you [what it meant for you].' },
  { id: 'repair', weight: 40, starter: 'I’ve [what I can do about it].' },
];

export const advisedFor = (notOurFault: boolean): readonly Advised[] =>
  notOurFault ? NOT_OUR_FAULT : APOLOGY;

const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;

/** The starter of a part, in the customer's own words where their message tells: "I’m sorry we charged you twice." */
export function starterFor({ id, starter }: Advised, heard: Heard | null): string {
  const effect = heard?.effectOurs[0];
  if (id === 'apology' && heard?.ours) return `I’m sorry ${heard.ours}.`;
  if (id === 'specific' && heard?.ours) return sentence(heard.ours);
  if (id === 'impact' && effect) return `I know ${effect}.`;
  return starter;
}
