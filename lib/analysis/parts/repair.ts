import type { Part } from '../model';
import { has, scan } from '../scan';
import { re } from '../words';

const FIX = String.raw`(?:refund|resen[dt]|re-?send|replac|restor|correct|rebook|re-?book|reset|roll(?:ed|ing)? (?:it )?back|re-?run|reissu|re-?issu|cancel(?:led|ling)|remov|revers|waiv|credit|fix|repair|re-?enter|re-?print|re-?assign|reopen|re-?open|re-?order|re-?activ|unlock|redeliver|redirect|re-?direct|re-?load|recover|appl(?:ied|ying)|transferr|swapp|upgrad|switch|add(?:ed|ing) (?:it|the|your|a)|mov(?:ed|ing) (?:your|it|you)|order(?:ed|ing)|book(?:ed|ing)|releas|fil(?:ed|ing)|pull|rebuil|reimburs|arrang|shipp|post(?:ed|ing)|re-?ship|sen[dt]|sending|escalat\w+ (?:\w+ ){0,4}to \p{L}+ |trac(?:ed|ing)|chas(?:ed|ing)|process(?:ed|ing)|put(?:ting)? (?:through|you)|adjust|mov)\w*`;
const OBJECT = String.raw`(?: (?!if|when|you to)[^.!?]{2,100})`;
const DONE = String.raw`(?:(?:i|we)(?:'ve| have|'m|'re| am| are) (?:just |now |already |also |personally |since |\w+ly )*|(?:i|we) (?:just |also |have )?(?=\w+ed\b|sent\b|put\b))`;
const WILL = String.raw`(?:(?:i|we)(?:'ll| will|'m going to|'re going to| can(?= (?:refund|replace|resend))) (?:\w+ly |also |then |now )?(?!(?:be|try|look|do|need)\b))`;
const CALL = String.raw`(?:call (?:the|our|their|her|him)|refund|resend|send (?:you )?(?:an?|the|another|it|out)|replace|restore|correct|rebook|reissue|re-run|remove|waive|credit|fix|repair|ship|pay|cancel|swap|rerun)`;
const NOT_HERE = re`\b(?:last (?:year|month)|similar problem|if (?:you|we)|would|you asked|looking into|been able|able to|unable|receipt|more details|can't|cannot)\b|\?$|^(?:please|if)\b`;

export const repair: Part = {
  id: 'repair',
  name: 'Says what is being done',
  core: true,
  find: ({ low }) =>
    has(low, NOT_HERE) && !has(low, re`\bif\b`)
      ? []
      : scan(low, [
          re`\b(?<hit>${DONE}(?:\w+ )?${FIX}${OBJECT})`,
          re`\b(?<hit>${WILL}${CALL}${OBJECT})`,
          re`\b(?<hit>(?:a|your|the) (?:new |replacement |corrected |right |full |\d+ ?)?(?:\w+ ){0,2}(?:(?:has|have) been (?:\w+ )?${FIX}|left (?:our|the) \w+|ships|is on (?:its|the|tonight's) (?:way|van)|leaves (?:our|today)|goes out|is (?:now )?back)[^.!?]{0,60})`,
          re`\b(?:the )?\w+ left our warehouse\b`,
          re`\bwho is (?:correcting|fixing|sorting)\b[^.!?]{2,60}`,
        ]).filter(
          (s) =>
            !has(
              low.slice(Math.max(0, s.start - 40), s.start),
              re`\b(?:if|would|like to|love to|might|may) (?:\w+ ){0,3}$`,
            ) && !has(low.slice(s.start, s.end), re`\b(?:similar|last year|looking into)\b`),
        ),
  present: [
    "I'm re-running the export now and will attach it here.",
    "I've moved your case to Lena in billing, who is correcting the invoice.",
    'A replacement charger left our warehouse this morning.',
    'We rolled back the update at 14:20, so you can log in again.',
    "I'll personally call the depot at nine tomorrow and get your parcel released.",
  ],
  absent: [
    'We are looking into it.',
    'Please try clearing your cache.',
    'We take these matters very seriously.',
    "We'd love to make this right.",
    'We fixed a similar problem last year.',
  ],
};
