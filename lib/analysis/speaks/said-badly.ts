import { re } from '../pattern';
import { oneOf } from '../words/any';

/** A judgement that only somebody makes who was let down. */
export const VERDICT = re`\b${oneOf`
  unacceptable
  disgrac\w+
  disgust\w+
  appall\w+
  awful
  terrible
  horri(?:ble|d)
  dreadful
  abysmal
  shocking
  ridiculous
  pathetic
  rubbish
  useless
  worst
  rude(?:ly)?
  rip-?off
  scam\w*
  fr[ao]u?ud\w*
  cheat\w*
  liars?
  nightmare
  a joke
  shame
  fed up
  furious
  livid
  outrag\w+
  disappoint\w*
  frustrat\w*
  (?:dis|un)satisfied
  unhappy
  not (?:at all |very |really )?(?:happy|satisfied|pleased|impressed|good enough)
  waste of (?:time|money)
  (?:very |so |such )?(?:bad|poor|worse) (?:\w+ )?(?:service|quality|experience|support|app|customer|apps)
  (?<!not |too |so )bad
  worse
  wrost
  annoying
  confusing
  dumb
  stupid
  fake
  not go+d
  (?:hard|difficult|impossible) to (?:use|read|find|reach|understand)
  (?:much|many|full of|lots of|so many) (?:\w+ )?(?:bugs?|ads|glitches|errors|problems|issues)
  sucks?
  (?:too|very|so|really|super|painfully|is|are) (?:slow|laggy|buggy)
  let (?:me|us) down
  complaint
`}\b`;
/** What happened, said without a clause: "still no refund", "wrong item". */
export const BARE = re`\b${oneOf`
  still (?:no|not|nothing|waiting|\w+n't|pending|showing|stuck|broken|missing|down)
  no (?:reply|response|answer|refund|sign of)
  (?:\d+|an?|two|three|several|many) (?:\w+ )?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?) (?:late|later|overdue|and (?:still|counting))
  wrong (?:item|order|size|colou?r|product|address|amount|name|room|seat|parcel|one|bill|advice|information)
  (?:problems?|issues?|errors?|bugs?|glitch(?:es)?|trouble|difficult(?:y|ies)) (?:with|in|on|during|when|while|to)
  (?:unable|not able) to (?!find|decide|tell|remember|recall|understand|attend|make|come|figure|see)
  (?:crash(?:es|ed|ing)|freez(?:es|ing)|froze|lagg?(?:s|ing|y)|buffering|always fail\w*)
  same (?:here|issue|problem|error|with me|thing|for me)
  (?:whereas|suddenly|for no reason|then (?:how|why))
  charged (?:\w+ ){0,3}(?:twice|double|again)
  (?:keeps?|kept) (?:on )?\w+ing
  locked out
  (?:not|never|stopped|doesnt|isnt) (?:work|works|working)
  money back
  on hold for
  hung up
  for the (?:second|third|fourth|fifth|\w+th) time
  (?:would|could|might) have been (?:better|nicer|good|nice|helpful|fair)
  should(?:'ve| have)(?: been)? \w+
`}\b`;
/** A complaint in its polite form: where is it, why not, give it back. */
export const PRESSING = re`\b${oneOf`
  where(?:'s| is| are) (?:my|our)
  (?:when|how (?:long|much longer)) (?:will|do|does|must|is|are|till|until) [^.!?]{0,40}?(?:get|receive|arrive|come|fixed|refund\w*|wait|back|resolved|working)
  why (?:did|was|were|is|has|have|do|does|am|are|can|must|should)(?:n't)? [^.!?]*(?:i|my|we|our|you|your|it|nobody|no one)
  how come
  how (?:is (?:it|this|that) (?:even )?possible|can (?:it|this|that) be)
  refund (?:me|my|us|it)
  (?:want|need|demand|expect|give|get|claim|due|owe\w*|asked for) (?:\w+ ){0,3}(?:refund|compensation|explanation)
  (?:please|pls|plz|kindly) (?:\w+ )?(?:fix|resolve|solve|correct|rectify|sort)
  (?:told|promised|assured) (?:me|us)
  (?:am|was|were|been) (?:told|promised|assured)
  what(?:'s| is) the point
  what (?:happened|(?:is|'s) going on)
`}\b`;
