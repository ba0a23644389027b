import { fullSize } from '../made/size';
import type { Rule } from '../model';
import { re } from '../pattern';
import { has } from '../scan';

const LITTLE = String.raw`(?:small|minor|slight|little|tiny|brief|short|temporary|momentary|quick|trivial|mere|wee|teeny|teensy|minuscule|tad|fleeting|isolated)`;
const WOE = String.raw`(?:delays?|glitch(?:es)?|issues?|mix[- ]?ups?|downtime|wait|hold-?ups?|slip-?ups?|hitch(?:es)?|problems?|errors?|mistakes?|outages?|hiccups?|bugs?|inconvenience|incidents?|occurrences?|interruptions?|disruptions?|slips?|mishaps?|faults?|setbacks?|oversights?|misunderstandings?|confusion|typos?|misprints?|technicalit(?:y|ies)|formalit(?:y|ies))`;

const COUNT = String.raw`(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|a few|a couple of|half an|\d+) (?:minutes?|hours?|days?|weeks?|dollars?|pounds?|euros?)`;
const SOME = String.raw`(?:a |the |about |some )?(?:${COUNT}|quarter of an hour|matter of \w+)\b`;
/** Harm that can be seen: small only where the words make it so. */
const MARK = String.raw`(?:scratch(?:es)?|dents?|cracks?|marks?|stains?|tears?|chips?|scuffs?|leaks?)`;
const DENIED = re`(?:\b(?:not|no|hardly|never)|n't)(?: (?:just|only|merely))? $`;

/** "It might be a bit late for the kids": what could be is not made small. */
const DEGREE = re`^(?:a bit|a little|slightly|somewhat)\b`;
const MIGHT_BE = re`\b(?:might|could|would|may) be $`;

export const minimizer: Rule = {
  id: 'minimizer',
  title: 'Makes it small',
  severity: 'medium',
  scope: 'phrase',
  says: 'How big it was is for the customer to say; give the real size or none.',
  match: [
    re`(?<hit>\b(?:it|that|this|you|we|the \w+) (?:was|were) (?:only|just|merely|barely) ${SOME})(?! (?:a|per|each|every|away|from|walk|old|on foot|by) ?)`,
    // What is so many minutes now may be a way or a wait ahead: only what is late is made small.
    re`(?<hit>\b(?:it|that|this|you|we|the \w+)(?: is|'s) (?:only|just|merely|barely) ${SOME}(?: late| behind| over(?:due)?| delayed))\b`,
    re`(?<hit>\b(?:only )?(?:a (?:few|handful|small (?:number|minority|group)|couple|tiny minority)|a very few|some|a minority)(?: of)?(?: our| the)? (?:\w+ )?(?:users|customers|readers|guests|passengers|members|people|students|visitors|subscribers|clients|orders|accounts)(?: (?:in|on|at) [\w ]{3,20})? (?:may|might|were|was|are|is|have|had|will)\b(?: \w+){0,3})`,
    re`(?<hit>\b(?:the|that|this|any) (?:slight|small|little|minor|tiny|faint) \w+ (?:that )?you (?:\w+ly )?(?:noticed|mention(?:ed)?|saw|experienced|reported|describe[d]?|found|felt|heard|had)\b)`,
    re`(?<hit>(?:^|\b(?:it's|that's|there's|there was|it was) )(?:really )?(?:nothing (?:major|serious|dramatic|to worry about|too \w+)|no (?:real |great |lasting )?harm(?: was| has been)?(?: done)?)\b)`,
    re`^(?<hit>(?:so )?not too (?:bad|shabby|serious)\b)`,
    re`^(?<hit>at least),? (?:you|it|we|nobody|no one|the|your|this|that|they)\b(?! (?:should|could|ought))`,
    re`(?<hit>\b${WOE} (?:like|such as|of) (?:this|these|that)(?: (?:kind|sort|nature|type))? (?:are|is) (?:\w+ )?(?:rare|uncommon|infrequent|few and far between|the exception)\b)`,
    re`(?<!no )(?<hit>\b(?:an? )?(?:just |only )?${LITTLE} (?!(?:the|this|that|your|our|a) )(?:[\w-]+ )?${WOE}\b)(?! between)`,
    re`(?<hit>\b(?:just|only|merely) (?:an? )?(?:\w+ )?${WOE}\b)`,
    re`(?<hit>\b(?:just|only|merely|simply|nothing but) (?:an? )?(?:${LITTLE} )?${MARK}\b)`,
    re`(?<hit>\b(?:a bit|a little bit|something|somewhat) of an? (?:\w+ )?${WOE}\b)`,
    re`(?<hit>\byou (?:were |have |'ve )?(?:only|just|merely) (?:\w+ed|had to \w+)(?: for)? ${COUNT}\b)`,
    re`(?<hit>\b(?:a bit|a little|slightly|a tad|a smidge(?:n)?|a touch|somewhat) (?:late|delayed|wrong|slow|off|behind)\b)(?! (?:with|on) )`,
    re`(?<hit>\b(?:just|only|merely) (?:an? )?${COUNT}(?:'s?|s')? (?:of )?(?:\w+ )?(?:downtime|wait|delay|outage|disruption|inconvenience)\b)`,
    re`(?<hit>\b(?:delay|outage|problem|error|mistake|issue|wait|scratch|leak|glitch|fault|disruption)s? (?:was|were|is|are) (?:just|only|merely|quite|very|rather|pretty)? ?(?:short|small|brief|minor|slight|tiny|trivial)\b)`,
    re`(?<hit>\b(?:was|were|is|are|been|'s|'re) (?:just|only|merely|simply) (?:delayed|late|misplaced|mislaid|postponed|held up|overlooked|rescheduled|misread|bent|scratched|dented)\b)(?! (?:because|by|when|until) )`,
    re`(?<hit>\b(?:just|only|merely) (?:${COUNT} )(?:\w+ )?(?:late|overdue|delayed|behind|short|over)\b)`,
    re`(?<hit>\b(?:hiccups?|blips?|teething (?:problems?|troubles?|issues?)|snags?)\b)`,
    re`(?<hit>\b(?:(?:had|was|is|to|some sort of|some kind of|there's) )(?:an? |some (?:sort|kind) of )?(?:\w+ )?glitch(?:es)?\b)`,
    re`(?<hit>\b(?:no big deal|not (?:a|that) big (?:of )?a? ?deal|(?:not|hardly|n't) the end of the world|(?:it's|it was|it is|that's|this is|just) nothing (?:major|serious|dramatic|too \w+|to worry about))\b)`,
  ],
  except: ({ low }, hit) =>
    low.endsWith('?') ||
    has(low.slice(0, hit.start), DENIED) ||
    (has(low.slice(hit.start), DEGREE) && has(low.slice(0, hit.start), MIGHT_BE)),
  rewrites: [{ make: fullSize }, { advice: 'Give the real size: "Your order is eleven days late."' }],
  flags: [
    'At least nobody was at home.',
    'Delays like these are extremely rare.',
    'This was an isolated occurrence.',
    'It was only a misprint in the leaflet.',
    'Your parcel was just two days late.',
    'We had a small glitch.',
    'A minor billing issue affected your account.',
    'Your order is a bit late.',
    'It was a brief outage, nothing more.',
    'these are just teething problems',
    "It's just a tiny scratch.",
    'There was a bit of a mix-up with the rooms.',
    'You only waited twenty minutes.',
    'Sorry about the wee mix up at the gate.',
    'It was only ten minutes of downtime.',
    "It's nothing major.",
    'Your order is a touch late.',
    'The outage was only brief.',
  ],
  passes: [
    'At least two of our people will be there.',
    'There are only two days left to claim, so I have filed it for you.',
    "I've just refunded you.",
    'We have isolated the fault to one cable.',
    'Eight might be a bit late for the kids.',
    'Just reply to this email.',
    "It's a small change in your settings: switch off Sync.",
    'I know this was no small delay for you.',
    "It wasn't a small mistake; it cost you a week.",
    'We only noticed the error this morning.',
    'Choose size small.',
    'It was delayed only because I forgot to book the van.',
  ],
};
