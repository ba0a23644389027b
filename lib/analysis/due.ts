import { ofEach } from './asked';
import { notOurDoing } from './customer';
import { re } from './pattern';
import { has } from './scan';
import { COMPLAINT } from './words/complaint';
import { ROUTINE_REQUEST } from './words/routine';

/** Words of something gone wrong, in the draft or in what the customer wrote. */
export const FAILURE = ofEach(re`\b${COMPLAINT}\b`);

/** Requests that nothing is wrong with. */
export const ROUTINE = ofEach(re`\b${ROUTINE_REQUEST}\b`);

export type Due = { due: boolean; why: string };

export function isDue(
  apologises: boolean,
  ours: boolean,
  customer: string,
  notOurFault: boolean,
  routine: boolean,
): Due {
  if (notOurFault)
    return {
      due: false,
      why: 'You marked this as not your side’s fault: show the effect and the repair, and leave the blame out.',
    };
  if (!apologises && notOurDoing(customer, FAILURE))
    return { due: false, why: 'What happened was not your side’s doing: sympathy and help are enough.' };
  if (customer !== '' && has(customer, FAILURE))
    return { due: true, why: 'The customer writes about something that went wrong.' };
  if (ours) return { due: true, why: 'The draft tells of something that went wrong.' };
  if (routine) return { due: false, why: 'This answers a routine request, and nothing in it went wrong.' };
  if (apologises) return { due: true, why: 'The draft apologises, so something went wrong on your side.' };
  return { due: false, why: 'Nothing in the draft or the conversation tells of a failure on your side.' };
}
