import type { Rule } from '../model';
import { has } from '../scan';
import { re } from '../words';

export const emptyNeverAgain: Rule = {
  id: 'empty-never-again',
  title: 'Never again, but how?',
  severity: 'medium',
  scope: 'clause',
  says: 'A promise that it will not recur is only as good as the change behind it; name the change.',
  match: [
    re`(?<hit>\b(?:(?:i|we)(?:'ll| will|'re| are|'m)?(?: \w+){0,4} (?:make sure|ensure|ensuring|making sure|promise|guarantee|see to it|assure|steps|measures|efforts|do (?:all|everything)(?: \w+){0,3})(?: you)?(?: to (?:make sure|ensure|see))?(?: that)? )?(?:this|it|that|something like this|such (?:an? )?\w+|things like this)(?:'ll| will|'s| is| does| do|n't)?(?: not| never| n't|n't)+ (?:\w+ )?(?:happen|occur|recur|repeat|be (?:repeated|the case))\w*(?: (?:again|in (?:the )?future|a (?:second|third) time|twice))*)`,
    re`(?<hit>\b(?:this|it|that|something like this)(?: \w+){0,2} (?:won't|wont|doesn't|will never|never|don't|will not|isn't) (?:\w+ )?(?:happen|occur|recur|be repeated|repeated|going to happen)\w*(?: (?:again|in (?:the )?future|a (?:second|third) time|twice))*)`,
    re`(?<hit>\b(?:we|i)(?:'re| are|'m| am) (?:\w+ )?(?:committed to|dedicated to|determined to) (?:prevent|avoid|do better|improv)\w*(?: \w+){0,5})`,
    re`(?<hit>\b(?:(?:i|we) (?:promise|guarantee|assure you)(?: you)?(?: that)? )?you (?:won't|will not|will never|wont|'ll never|shouldn't|should not) (?:\w+ )?(?:have|see|face|experience|run into|suffer|go through|get) (?:\w+ ){1,3}?(?:again|in (?:the )?future|a (?:second|third) time|any ?more))`,
    re`(?<hit>\b(?:lessons (?:have been|were|will be) learn(?:ed|t)|we(?:'ve| have) learn(?:ed|t) (?:from this|our lesson)|we(?:'ll| will) (?:\w+ )?do better(?: next time| in future)?)\b)`,
    re`(?<hit>\b(?:this|it) was (?:a|an) (?:one-off|isolated (?:incident|case))\b)`,
    re`(?<hit>\b(?:prevent(?:ing)?|avoid(?:ing)?) (?:this|that|it|such \w+|similar \w+) (?:\w+ )?(?:from )?(?:happening |occurring )?(?:again|in (?:the )?future)\b)`,
  ],
  unless: ({ doc, index, hit }) =>
    doc.part('prevention').length > 0 ||
    (has(doc.sentences[index]?.facts.low.slice(0, hit.start) ?? '', re`\b(?:if|please|hope|to)\b[^,;]*$`) &&
      !has(
        doc.sentences[index]?.facts.low.slice(0, hit.start) ?? '',
        re`\b(?:we|i)(?:'re|'ll| will| are)?\b`,
      )),
  rewrites: [{ advice: 'Say what changed: "We now check every address change by hand before printing."' }],
  flags: [
    'This will never happen again.',
    "We'll make sure it doesn't happen again.",
    'We are committed to preventing this in the future.',
    "I promise you it won't be repeated.",
    'You have our word that this was a one-off.',
    "I promise you won't have this trouble again.",
  ],
  passes: [
    'If it happens again, call me directly.',
    'I hope you never have to wait like that again. From today we hold two seats back for rebookings.',
    'Never share your password.',
  ],
};
