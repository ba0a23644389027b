import { dropCry } from '../made/drop';
import type { Rule } from '../model';
import { re } from '../pattern';
import { has, scan } from '../scan';
import { FAILS } from '../words/failing';

const JOKE = re`(?<!")(?<hit>\b(?:oops(?:ie|y)?|whoops(?:ie|y)?|(?:my|our) bad(?! (?!on|for|about|there|guys|sorry|again|and|but|i|we|it)[a-z]+)|lol|haha+|lmao|gremlins?|silly us|silly me|d'oh|rofl|yikes|eek|uh[- ]oh|goofed|but hey|(?:this|that) is (?:a bit |rather |so )?awkward|(?:well|so|erm|um),? this is (?:a bit |rather |so )?embarrassing)\b)`;
const INTERJECTION = re`^(?:oops|whoops|my bad|our bad|yikes|eek|uh|goofed|this is|that is|well|so|erm|um)`;
const FACE = /(?<hit>\p{Extended_Pictographic}\uFE0F?|!{2,})/dgu;
const GRAVE =
  /[\u{1F614}\u{1F622}\u{1F625}\u{1F62D}\u{1F61E}\u{1F641}\u2639\u00A9\u00AE\u2122\u{1F64F}\u{1F49B}\u2764\u{1F499}]/u;
const WRONG = re`\b(?:sorry|apologi[sz]e|apologies|wrong|outage|failed|broke|late|lost|missed|twice|double-charged|${FAILS})\b`;

/** A laugh over what happened to them, whatever the words: "our driver took it on an adventure 😂". */
const LAUGH = /(?<hit>[\u{1F602}\u{1F923}\u{1F605}\u{1F606}\u{1F648}\u{1F61C}\u{1F92A}\u{1F62C}])/dgu;
const TO_THEM = re`\b(?:we|our|us|i|my|the (?:app|system|courier|driver|website|server)|it)\b[^.!?]*\byour?\b`;
const GLAD = re`\b(?:thank\w*|love|great|congrat\w*|enjoy|welcome|glad|happy|good)\b`;

export const flippantTone: Rule = {
  id: 'flippant-tone',
  title: 'Too light',
  severity: 'medium',
  scope: 'sentence',
  says: 'A joke about a real problem tells the customer that it is not real to you.',
  find: ({ low, text, sorry }) => {
    const jokes = scan(low, [JOKE]);
    const apology = sorry.some((use) => use.function === 'OWN' || use.function === 'BARE');
    if (!apology && !has(low, WRONG)) {
      const laughs = has(low, TO_THEM) && !has(low, GLAD) ? scan(text, [LAUGH]) : [];
      return [...jokes.filter((s) => has(low.slice(s.start), INTERJECTION)), ...laughs];
    }
    const faces = scan(text, [FACE]).filter((s) => !GRAVE.test(text.slice(s.start, s.end)));
    return [...jokes, ...faces.filter((s) => apology || (sorry.length > 0 && text.charAt(s.start) !== '!'))];
  },
  unless: ({ doc }) => doc.options.channel === 'chat',
  rewrites: [
    { make: dropCry },
    { advice: 'Say it plainly: "I\'m sorry. We sent your order to the wrong city."' },
  ],
  flags: [
    'Oops! Your order went to the wrong city.',
    'My bad, we double-charged you.',
    'Whoopsie, sorry about the outage!',
    'Sorry about that lol',
    'our bad 🙈',
    'Yikes! We lost your bag.',
    'We goofed!',
    'Our van took your sofa on a little trip 😂',
    'Well, this is embarrassing: we lost your coat.',
  ],
  passes: [
    'This is just unacceptable - I am truly sorry!',
    'The error message says "oops".',
    'Thanks so much!! Have a great day',
    "I'm sorry we sent it to the wrong city.",
    'Your cat made us laugh 😂, thank you!',
  ],
};
