import { ofEach } from './asked';
import { re } from './pattern';
import type { Evidence } from './speaks/speaks';
import { COMPLAINT } from './words/complaint';
import { ROUTINE_REQUEST } from './words/routine';

/** Words of something gone wrong, in the draft or in what the customer wrote. */
export const FAILURE = ofEach(re`\b${COMPLAINT}\b`);

/** Requests that nothing is wrong with. */
export const ROUTINE = ofEach(re`\b${ROUTINE_REQUEST}\b`);

export type Due = { due: boolean; why: string };

const yes = (why: string): Due => ({ due: true, why });
const no = (why: string): Due => ({ due: false, why });

/** The same evidence as for speaking, of which a cushioned no, a desk and the writer's wish make no apology due. */
export type DueEvidence = Pick<Evidence, 'complains' | 'told'> & {
  readonly notOurFault: boolean;
  /** A stranger, an illness, the customer's own hand. */
  readonly fate: boolean;
  /** The customer asks for something, and tells of nothing that happened. */
  readonly requestsOnly: boolean;
};

export function isDue({ notOurFault, fate, complains, told, requestsOnly }: DueEvidence): Due {
  if (notOurFault)
    return no(
      'You marked this as not your side’s fault: show the effect and the repair, and leave the blame out.',
    );
  if (fate && !told.has('sorry') && !told.has('owned') && !told.has('failing'))
    return no('What happened was not your side’s doing: sympathy and help are enough.');
  if (complains) return yes('The customer writes about something that went wrong.');
  if (told.has('failing') || told.has('lapse')) return yes('The draft tells of something that went wrong.');
  if (told.has('sympathy')) return yes('The draft is sorry for what the reader met with.');
  if (told.has('owned')) return yes('The draft apologises for something that your side did.');
  if (requestsOnly) return no('This answers a routine request, and nothing in it went wrong.');
  if (told.has('sorry')) return yes('The draft apologises, so something went wrong on your side.');
  if (told.has('for-sorry')) return yes('The draft says something else where an apology would stand.');
  if (told.has('grievance') || told.has('assurance') || told.has('defence'))
    return yes('The draft answers a complaint.');
  return no('Nothing in the draft or the conversation tells of a failure on your side.');
}
