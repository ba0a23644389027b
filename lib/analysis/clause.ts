import { span } from '../text';
import type { Span } from '../types';

/** Where one main clause ends and the next begins. */
const JOINT =
  /[;:–—…]|\s-{1,2}\s|,?\s(?:and|so)\s(?=(?:i|we|you|it|they|i'm|we're|i'll|we'll|i've|we've|please|thank|our|your|the)\b)|,\s(?:but|however|though|although|yet)\s/g;
const OPENING = /^(?:[\s*•-]*(?:hi|hello|hey|dear|oh|ok|okay)\b[^,.!?]{0,30}[,!]?\s+|[\s,!]+)/;
const CLOSING = /[\s.!?,…]+$/;

/** The whole clause of a sentence (lower case) that holds the span: what a rewrite puts new words for. */
export function clauseAround(low: string, hit: Span): Span {
  let start = OPENING.exec(low)?.[0].length ?? 0;
  if (start > hit.start) start = 0;
  let end = low.length - (CLOSING.exec(low)?.[0].length ?? 0);
  for (const joint of low.matchAll(JOINT)) {
    const after = joint.index + joint[0].length;
    if (after <= hit.start) start = Math.max(start, after);
    else if (joint.index >= hit.end) {
      end = Math.min(end, joint.index);
      break;
    }
  }
  return span(Math.min(start, hit.start), Math.max(end, hit.end));
}
