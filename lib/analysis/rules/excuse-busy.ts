import type { Rule } from '../model';
import { owns } from '../nearby';
import { has } from '../scan';
import { re } from '../words';

const BUSY = String.raw`(?:busy|swamped|overwhelmed|snowed under|flat out|stretched|short[- ]?staffed|understaffed|short[- ]handed|backlog(?:ged)?|a bit behind|behind on|inundated|slammed)`;
const LOAD = String.raw`(?:high(?:er)?|unusual(?:ly)?|unexpected(?:ly)?|increased?|heavy|huge|large|record|overwhelming|exceptional(?:ly)?|peak|great|longer)`;
const CAUSE = String.raw`(?:due to|because of|owing to|as a result of|thanks to|given|on account of)`;

const PLANNED = re`\b(?:we|i) (?:planned|didn't (?:plan|predict|hire|expect|prepare)|should have (?:planned|hired)|put too few|(?:under|mis)\w+ed|took on)`;

export const excuseBusy: Rule = {
  id: 'excuse-busy',
  title: 'Busy as excuse',
  severity: 'strong',
  scope: 'clause',
  says: "How busy you are is your side's planning; to the customer it sounds as if others mattered more.",
  match: [
    re`(?<hit>\b(?:we|we've|we're|i|i'm|i've|our (?:\w+ ){0,2}\w+)(?:'re| are| were| was| is|'ve been| have been| has been| been|'m| am)?(?: \w+ly| very| really| so| quite| been| just| still| currently| a bit| extremely)* ${BUSY}(?: [\w']+){0,4})`,
    re`(?<hit>\b(?:we|we're|our (?:\w+ ){0,2}\w+)(?: are| have| is| has|'ve)?(?: been| currently| still)* (?:experiencing|seeing|having|receiving|getting|dealing with|facing|had|handling) (?:an? )?(?:\w+ly )?${LOAD}(?: than (?:normal|usual))? (?:\w+ ){0,2}?(?:volumes?|demand|calls?|traffic|tickets?|requests?|wait times|number of|load|emails?|queues?)\b(?: [\w']+){0,6})`,
    re`(?<hit>\b${CAUSE} (?:the |our |an? |some |such )?(?:(?:${LOAD}|holiday|seasonal|current|recent) )*(?:\w+ )?(?:volumes?|demand|calls?|staff(?:ing)?(?: \w+)?|holidays?|holiday season|sickness|workload|backlog|rush|shortages?|peak (?:season|times?)|queues?)\b)`,
    re`(?<hit>\b(?:staff(?:ing)? shortages?|staff sickness)\b)`,
    re`(?<hit>\bbusy (?:period|season|time|week)\b)`,
  ],
  unless: ({ doc, index }) =>
    has(doc.sentences[index]?.facts.low ?? '', PLANNED) ? true : owns(doc) ? 'hint' : false,
  rewrites: [
    { clause: "we didn't plan for enough people, so you [what they went through]" },
    {
      advice:
        'Own the planning: "We didn\'t plan for enough people on the phones, so you waited 40 minutes."',
    },
  ],
  flags: [
    'We were really busy.',
    "We're experiencing higher than normal call volumes.",
    'Due to staff shortages, replies are slow.',
    "Because of the holidays we're a bit behind.",
    'We were short-staffed on Saturday, which is why nobody answered.',
  ],
  passes: [
    "We didn't accurately predict our staffing needs.",
    "I know you're busy, so I'll keep this short.",
    'We planned too few people for Saturday, so the lines were busy.',
    'The shop is busiest at noon, if you want to avoid queues.',
  ],
};
