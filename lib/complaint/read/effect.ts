import type { Piece } from './pieces';
import type { Side } from './sides';

/** What they had to do about it, go without or give up. */
const HAD_TO =
  /\b(?:had|have|has|having|need(?:ed)?|forced|left|ended up|having) (?:just )?(?:to (?!say|admit|ask|wonder)\w+|sleeping|paying|\w+ing (?:in|on|at))\b/;
const LOSS =
  /\b(?:miss(?:ed|ing)?|lost|spent|wast(?:ed|ing)|queued|waited|paying|cost|costs|ruined|spoil\w*|affect(?:ed|ing|s)?|effected|embarrass\w*|humiliat\w+|worr(?:y|ied|ying|isome)|stress\w*|panick\w*|stranded|desperate|exhausted|tired|in tears|in (?:a lot of |so much |terrible )?pain|out of pocket|killing me|sleep(?:ing|s)?|slept|without|afford|late for|slows? (?:me|us) down)\b/;
const CANNOT = /\b(?:can't|cannot|cant|could ?n[o']t|couldn't|unable to|can not|no longer can)\b/;
/** What we run, whose failing is the problem itself and not what it costs. */
const SERVICE =
  /\b(?:log|sync|open|access|download|connect|convert|reset|play|watch|load|sign|upload|get (?:into|through|in)|reach|find|see|update|install|activate|get|receive|pay|order|register|link|make|purchase|transfer|withdraw|cancel|change|edit|reply|stream|save|print|send|believe|understand|use)\b/;
const BECAUSE = /^(?:which|so) /;
const LED = /\b(?:led|meant|made|forced|cost|left|caused) (?:me|us|my|our)\b/;
const FELT =
  /\b(?:confused|frustrat\w+|disappoint\w+|upset|angry|annoy\w+|irritat\w+|humiliating|embarrassing|feel|felt|looking forward)\b/;
/** They have got along somehow since. */
const SINCE = /\b(?:been (?!waiting|trying|told|charged|disputing|working)\w+ing)\b/;
const OFTEN =
  /\b(?:called|phoned|rang|emailed|written|wrote|contacted)\b.*\b(?:several|many|multiple|\d+|every|each|twice|three|back twice|again) ?(?:times|morning|day|week)?\b/;

const weakly = /\b(?:not|never|wrong|n't)\b/;
/** Days that do not come back. */
const EVENT =
  /\b(?:deadline|month end|wedding|birthday|anniversary|funeral|exam|interview|party|christmas|graduation|parents are coming|flight leaves|move in)\b/;
/** Work that they did to get it going. */
const WORK =
  /\b(?:un|re)-?installed\b|\btried (?:\w+ ){0,4}times\b|\bdeleted (?:the app|and)\b|\b(?:took|used|ordered) (?:a|another) (?:\w+ )?(?:different|cold|taxi|cab|hotel)\b/;

export function isEffect(p: Piece, side: Side): boolean {
  const { low, main } = p;
  if (/\b(?:in tears|crying)\b/.test(low)) return true;
  if (EVENT.test(low) && side !== 'us' && !/\?/.test(low) && !weakly.test(low)) return true;
  if (side === 'us' || side === 'nobody') return false;
  if (LED.test(low)) return true;
  if (side === 'family') return !/\bfor me\b/.test(low);
  if (side === 'thing')
    return /\b(?:me|my|us|our)\b/.test(low) && LOSS.test(low) && !(main?.verb.passive ?? false);
  if (HAD_TO.test(low) && main?.verb.to !== null)
    return main?.verb.tense === 'past' || BECAUSE.test(low) || /\bhave to\b|\bforced\b/.test(low);
  if (CANNOT.test(low) && !SERVICE.test(low)) return true;
  if (LOSS.test(low) || FELT.test(low)) return true;
  if (/^so\b/.test(low) && main?.verb.tense === 'past') return true;
  return WORK.test(low) || SINCE.test(low) || OFTEN.test(low);
}
