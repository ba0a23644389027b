import type { Rule } from '../model';
import { re } from '../pattern';
import { TIME } from '../words/time';

const CLOCK = re`\b${TIME}`;

export const bearWithUs: Rule = {
  id: 'bear-with-us',
  title: 'Asks for patience',
  severity: 'medium',
  scope: 'phrase',
  says: 'Patience is easier to give when there is a time to wait for.',
  match: [
    re`(?<hit>\b(?:please |kindly |pls )?bear(?:ing)? with (?:us|me)\b)`,
    re`(?<hit>\b(?:please |kindly )?(?:(?:be patient|have (?:a little |some )?patience|don't go anywhere)(?! with (?!us|me))|hang (?:tight|on(?! (?:to|in|by|at|the|a)\b)|in there)|(?:sit|hold|hang) tight(?! to)|stick with (?:us|me)|stay tuned)\b)`,
    re`(?<hit>\b(?:we|i) (?:ask|beg|kindly ask|would ask|appeal) (?:\w+ )?for (?:your|a little|some) (?:\w+ )?patience\b)`,
    re`(?<hit>\bthank(?:s| you)(?: (?:so|very) much)? for (?:sticking with|bearing with|hanging (?:in|on)|holding (?:on|tight)|hanging tight|staying with(?= (?:us|me) (?:while|as|during|through)))(?: (?:us|me|there))?\b)`,
    re`(?<hit>\b(?:please )?give (?:us|me) (?:a|another) (?:chance|break)\b)`,
    re`(?<hit>\b(?:please |kindly )wait for (?:the|our|a) (?:next|new|\w+ )?\w+)`,
    re`(?<hit>\b(?:please )?(?:allow|give|grant) (?:us|me) (?:just )?(?:some|a (?:little|bit|few)|a bit (?:of|more|longer)|more|a)(?: \w+)? ?(?:time|while|longer|days?)\b)`,
    re`(?<hit>\b(?:we|i)(?:'d| would) (?:\w+ )?(?:appreciate|be grateful for|be glad of|value) (?:it if you (?:could|would) (?:bear|be patient|wait)|(?:your|a little|some) (?:\w+ )?patience)\b)`,
    re`(?<hit>\b(?:please|kindly) (?:hold|wait) (?:on|for us|while (?:we|i)|until (?:we|i)|as we)\b)`,
  ],
  unless: ({ doc, index }) => [0, 1].some((by) => doc.sentences[index + by]?.facts.shows(CLOCK) ?? false),
  rewrites: [{ clause: "I need until [time] to [what you are doing]. I'll [call or write] then" }],
  flags: [
    'Please bear with us.',
    'We ask for your patience while we investigate.',
    'Hang tight!',
    'Bear with me while I look for it.',
    'thx for bearing with us',
    'Please hold tight.',
    "We'd appreciate your patience.",
    'Please allow us a few more days.',
    'Kindly wait while we look.',
  ],
  passes: [
    'Do hang on to the slip.',
    'The bear toy is back in stock.',
    'The patient portal is down until 3 pm.',
    'Hold the button for five seconds.',
    "That's a lot to bear, and I'm sorry.",
    'Hold tight to the rail.',
    'Give me a moment, I have it here.',
  ],
};
