import type { Rule } from '../model';
import { re } from '../pattern';
import { INTENSE } from '../words/apology';

export const overblownSorry: Rule = {
  id: 'overblown-sorry',
  title: 'Overblown',
  severity: 'hint',
  scope: 'phrase',
  says: 'Piled-up feeling sounds like theatre; one plain word carries further.',
  match: [
    re`(?<hit>\b${INTENSE}(?:,? (?:and )?${INTENSE})+(?: \w+){0,1} ?(?:sorry|apologi[sz]e|regret|apologies))`,
    re`(?<hit>\b(?:deepest|sincerest|most (?:sincere|profound|humble|heartfelt)|profoundest|humblest)(?:,? (?:and )?\w+)? (?:apolog(?:y|ies)|regrets?)\b)`,
    re`(?<hit>\bfrom the bottom of (?:our|my) hearts?\b)`,
    re`(?<hit>\bwords (?:cannot|can't|can not|could never) express\b)`,
    re`(?<hit>\b(?:i|we|i'm|we're)(?: am| are)? (?:\w+ly |so |beyond )?(?:devastated|mortified|heartbroken|horrified|beside (?:our|my)sel(?:f|ves))\b)`,
    re`(?<hit>\bbeyond (?:sorry|ashamed|embarrassed)\b)`,
    re`(?<hit>\bbeg(?:ging)? (?:for )?(?:you for |your |you to )(?:forgive(?:ness)?|mercy)\b)`,
    re`(?<hit>\b(?:a (?:million|thousand)|countless|endless) apologies\b)`,
    re`(?<hit>\b(?:can't|cannot|can not|could(?:n't| not| never)) (?:\w+ )?(?:apologi[sz]e|say sorry) (?:\w+ )?enough\b)`,
  ],
  rewrites: [{ advice: 'One plain intensifier at most: "I\'m really sorry we missed your delivery."' }],
  flags: [
    'We are deeply, truly and sincerely sorry.',
    'From the bottom of our hearts, we apologise.',
    'Words cannot express how sorry we are.',
    'We are absolutely devastated and mortified.',
    'a million apologies!!',
    'I beg you to forgive us.',
  ],
  passes: [
    "I'm really sorry we missed your call.",
    'Sincerely, Ana',
    'The cut is deep, so please see a doctor.',
  ],
};
