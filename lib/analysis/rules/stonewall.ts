import type { Rule } from '../model';
import { neighbour } from '../nearby';
import { re } from '../words';

export const stonewall: Rule = {
  id: 'stonewall',
  title: 'Shuts the question out',
  severity: 'strong',
  scope: 'phrase',
  says: 'It refuses an answer without a reason or a next time, so the customer is left alone with the question.',
  match: [
    re`(?<!not )(?<hit>\b(?:(?:it's|it is|its) )?(?:still )?too (?:early|soon) to (?:say|tell|know|comment|speculate)\b)`,
    re`(?<hit>\b(?:(?:we|i)(?:'re| are|'m| am)? )?(?:can't|cannot|can not|unable to|not able to|won't|not at liberty to|not in a position to|aren't able to) (?:\w+ )?(?:comment|discuss|disclose|speculate|give (?:you )?(?:any|more|further) (?:\w+ )?(?:details?|information)|share (?:any|more|further|the|those) (?:\w+ )?(?:details?|information)|provide (?:any|more|further) (?:\w+ )?(?:details?|information|updates?)|say (?:anything|more)|go into (?:any )?detail)\b(?: [\w']+){0,6})`,
    re`(?<hit>\b(?:(?:i|we|there) (?:currently )?(?:have|has|is|are) )?no (?:further|more|additional|other) (?:information|details|updates?|news|comment)\b(?: (?:at this time|yet|to share|available|is available|at present|at the moment))*)`,
    re`(?<hit>\b(?:we|i)(?:'ll| will) (?:let you know|update you|tell you|be in touch|know more) (?:\w+ )?when (?:we|i) (?:know|have) (?:more|anything|something|news|any)\b)`,
    re`(?<hit>\b(?:we|i|we'll|i'll)(?: will)? know more when (?:we|i) know more\b)`,
    re`(?<hit>\b(?:is|are|remains?) (?:still |currently )?(?:ongoing|under investigation|being investigated)\b[^.!?;]{0,30}\b(?:can't|cannot|unable|no)\b[^.!?;]{0,30})`,
    re`(?<hit>\b(?:we|i) (?:do not|don't) (?:currently )?have (?:any )?(?:an? )?(?:eta|further (?:information|details|updates?)|more information|any updates?|updates?)\b(?: [\w']+){0,5})`,
    re`(?<hit>\b(?:unable|not able|cannot|can't|can not)(?: to)? (?:provide|give|offer)(?: you)?(?: with)? (?:an?|any) (?:\w+ )?(?:updates?|timelines?|timescales?|etas?|dates?|answers?)\b[^.!?,;]{0,50})`,
    re`(?<hit>\b(?:is|are|remains?) (?:still |currently )?(?:under investigation|in progress|being investigated)\b)`,
    re`(?<hit>\bno comment\b)`,
  ],
  unless: ({ doc, index }) =>
    [-1, 0, 1, 2].some(
      (by) => neighbour(doc, index + by, 'transparency') || neighbour(doc, index + by, 'timeframe'),
    ),
  rewrites: [
    { clause: "I don't know yet [what is open] because [the reason]. I'll tell you what we have by [time]" },
  ],
  flags: [
    'Your claim is still under investigation.',
    'We are unable to give you a date for the repair.',
    "It's too early to tell what happened.",
    'I have no further information at this time.',
    "We'll let you know when we know more.",
    'We are unable to give any details.',
    "An investigation is ongoing, so we can't say anything yet.",
  ],
  passes: [
    "Your claim is still under investigation, and I'll call you with the result by Friday at noon.",
    "It's not too early to check in.",
    'Leave a comment below the photo if you like it.',
    'Our investigation found that we shipped the wrong lot.',
  ],
};
