import type { Rule } from '../model';
import { re } from '../pattern';

export const presumedForgiveness: Rule = {
  id: 'presumed-forgiveness',
  title: 'Takes it as settled',
  severity: 'hint',
  scope: 'clause',
  says: 'Whether it is settled is for the customer to say; ask.',
  match: [
    re`(?<hit>\b(?:we|i)?(?:'re| am|'m| are)? ?(?:do )?(?:hope|trust|hoping|trusting)(?: that)? (?:you(?:'ll| will| can| do)? (?:\w+ )?(?:understand|forgive|excuse|appreciate (?:that|our)|accept (?:our|my|this|these))|(?:that|this|it)(?:'s| is) (?:all right|alright|ok|okay|fine|acceptable)|this (?:\w+ )?(?:resolves|clears|settles|answers|addresses|helps|clarifies|doesn't affect|will not affect|won't affect)|(?:we|you|this) can (?:\w+ )?(?:put|move)|(?:this|it) (?:hasn't|has not|won't|will not|doesn't|does not) (?:put you off|change|spoil|deter)|(?:you'll|you will) (?:still|continue))\b[^.!?,;]{0,40})`,
    re`(?<hit>\b(?:let's|let us) (?:just )?(?:move on(?! to\b)|put this behind us|draw a line (?:under|here))\b)`,
    re`(?<hit>\b(?:i'm|i am|we're|we are) (?:quite )?(?:sure|certain|confident)(?: that)? you(?:'ll| will| can| do) (?:\w+ )?(?:understand|forgive|excuse|appreciate)\b[^.!?,;]{0,40})`,
    re`(?<hit>\bput this behind us\b)`,
    re`(?<hit>\b(?:i've|we've|i have|we have) already (?:apologi[sz]ed|said (?:i'm |we're )?sorry)\b)`,
    re`(?<hit>\b(?:we|i) appreciate your understanding\b)`,
    re`(?<hit>\bthank(?:s| you)(?: so much| very much)?(?: in advance)? for (?:your |being so )?(?:forgiv\w+|accepting (?:our|my) apolog\w+)\b)`,
  ],
  rewrites: [{ sentence: "Does this solve it for you? If not, tell me what's missing." }],
  flags: [
    "We're confident that you'll forgive us.",
    'We hope you understand.',
    'We trust this resolves the matter.',
    'I hope we can put this behind us.',
    'I hope it has not put you off.',
    "Let's draw a line under it.",
    'We trust that this addresses your points.',
    "As I've already apologised, let's move on.",
    "I trust you'll accept our apology.",
  ],
  passes: [
    'Do you understand step 3?',
    'Now let us move on to your bill.',
    "I understand why you're angry.",
    'I trust Maria, and she will fix it.',
  ],
};
