import type { AskedBlank, Heard, Proposals, Span } from '../types';
import { fromOurSide } from './turn';

/** Words for a blank; `lead`: how many characters before the blank they take the place of. */
type Told = { readonly words: string; readonly lead: number };

type Tells = (heard: Heard, before: string) => readonly Told[];

const sliced = (heard: Heard, spans: readonly Span[]) =>
  spans.map(({ start, end }) => heard.text.slice(start, end));
const plain = (words: string): Told => ({ words, lead: 0 });
const found = (words: string | undefined): readonly Told[] => (words ? [plain(words)] : []);

const WE = /\bwe $/i;
/** What follows is a cause, and they cannot know it. */
const CAUSE = /\bbecause (?:we|i) $/i;
const LEFT_YOU = /\b(?:that|it) (?:left|cost|meant)(?: you)? $/i;
const TO_COME = /\b(?:will|'ll|’ll|shall|by|until|before|within)\b[^.!?]*$/i;

/** What stands behind “we” is what we did; elsewhere it is the whole clause. */
const ofUs: Tells = ({ ours }, before) => {
  if (!ours || CAUSE.test(before)) return [];
  if (!WE.test(before)) return [plain(ours)];
  const deed = /^we (.+)$/is.exec(ours)?.[1];
  // “We [what we did]” takes a deed of ours; what came over the customer takes our place.
  return [deed ? plain(deed) : { words: ours, lead: 'we '.length }];
};

const MOST_SHARED = 4;
/** Behind these “you” does something; behind a verb (“it leaves you”) it has something done to it. */
const SUBJECT_NEXT = /(?:^|\b(?:us|it|that|means|and|so) )$/;
const spoken = (words: string) => words.toLowerCase().replaceAll('’', "'");
/** As our letters say it, so that their words and a letter's meet. */
const contracted = (words: string) => words.replace(/\b(could|did) not\b/g, '$1n’t');

/** A clause without the words that stand before the blank already: “you had to” before it, “call each client” in it. */
function behind(before: string, clause: string): string | null {
  const words = spoken(clause).split(' ');
  const said = spoken(before);
  for (let count = Math.min(MOST_SHARED, words.length - 1); count > 0; count--) {
    const shared = `${words.slice(0, count).join(' ')} `;
    if (said.endsWith(shared) && SUBJECT_NEXT.test(said.slice(0, -shared.length)))
      return words.length > count ? words.slice(count).join(' ') : null;
  }
  return null;
}

/** “I know that left you [what it meant]” becomes “I know you had to take the day off”. */
const ofThem: Tells = ({ effectOurs }, before) => {
  const lead = LEFT_YOU.exec(before)?.[0].length ?? 0;
  if (lead > 0) return effectOurs.map((words) => ({ words, lead }));
  return effectOurs.map(contracted).flatMap((clause) => {
    const rest = behind(before, clause);
    if (rest !== null) return [plain(clause.slice(-rest.length))];
    // Behind “you” or a verb only what goes on from there reads right.
    return /\bthat $|^$/.test(before) && /^you\b/.test(clause) ? [plain(clause)] : [];
  });
};

const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const MONTH = '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const DAY = new RegExp(
  `\\b(?:(?:last )?${WEEKDAY}|\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} \\d{1,2}|yesterday)\\b`,
  'g',
);

/** Days of what went wrong or was promised; a day that only tells what was at stake is none. */
const ofDays: Tells = (heard, before) => {
  if (TO_COME.test(before)) return [];
  // Without a preposition before it, their whole phrase stands: “on Tuesday”.
  if (!/\b(?:on|since|from|of|for|after|before) $|^$/i.test(before))
    return sliced(heard, heard.when).map(plain);
  const told = [
    ...heard.promised,
    ...heard.problems,
    ...heard.when.filter((one) => !isIn(one, heard.effects)),
  ];
  const days = sliced(heard, told).flatMap((words) => words.match(DAY) ?? []);
  return [...new Set(days)].map(plain);
};
const isIn = (one: Span, all: readonly Span[]) =>
  all.some(({ start, end }) => start <= one.start && one.end <= end);

const ofLengths: Tells = (heard) =>
  sliced(heard, heard.when).flatMap((words) =>
    found(/^(?:for|in) (.*\b(?:minute|hour|day|week|month)s?)$/i.exec(words)?.[1]),
  );

const NUMBERED =
  /\b((?:order|parcel|package|delivery|booking|shipment)(?: (?:no\.?|number))?) #?([a-z]{0,3}-?\d[\w-]*)/i;

/** “My order 20391” is “your order 20391” from our side. */
const ofThings: Tells = ({ text }, before) => {
  const [, noun, number] = NUMBERED.exec(text) ?? [];
  return /\bordered $/i.test(before) || !noun ? [] : [plain(`your ${noun.toLowerCase()} ${number}`)];
};

/** What was down: what the clause is about. */
const ofService: Tells = ({ ours }) =>
  found(
    /^((?:our|your|the) [\p{L} ]+?) (?:was|were|is|are|has been|have been|went) (?:down|off)/iu.exec(
      ours ?? '',
    )?.[1],
  );

const SPEAKER = /\b(?:I|me|we|us|our|mine|ours)\b/;
/** What was lost, where it is theirs and nobody else stands in it. */
const ofLoss: Tells = (heard) =>
  sliced(heard, heard.problems).flatMap((words) => {
    const lost = /\b(?:lost|deleted|overw\w+|wiped|erased) ((?:all (?:of )?)?my .+)$/i.exec(words)?.[1];
    return lost && !SPEAKER.test(lost) ? found(lost.replace(/\bmy\b/g, 'your')) : [];
  });

/** What we said, where they tell it: “your support told me on Monday that the room could be cancelled for free”. */
const SAID = new RegExp(
  `^(?:we|our [\\p{L} ]+?) (?:told you|said)(?: (?:on |last )?(?:${DAY.source}))?(?: that)? (.+)$`,
  'iu',
);
const ofWords: Tells = ({ ours }) => found(SAID.exec(ours ?? '')?.[1]);

const ofHours: Tells = (heard) =>
  sliced(heard, [...heard.promised, ...heard.problems]).flatMap((words) =>
    found(/\bat (\d{1,2}(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?)(?!\w)/i.exec(words)?.[1]),
  );

/** What a blank asks for, by its label, and where the customer's message tells it. */
const ASKS: readonly (readonly [label: RegExp, tells: Tells])[] = [
  [/\b(?:meant|means|effect|cost|could not do|gave up|did because|wanted to do)\b/i, ofThem],
  [/\bwe lost\b/i, ofLoss],
  [/\b(?:I|we) said\b/i, ofWords],
  [/\bwas down\b/i, ofService],
  [/\b(?:we did|we had done|went wrong|happened|failed)\b/i, ofUs],
  [/\bthey ordered\b/i, ofThings],
  [
    /\b(?:order|ticket|booking|reference|invoice|case)\b|\bnumber\b/i,
    (heard, before) => (/\bcall me on $/i.test(before) ? [] : sliced(heard, heard.refs).map(plain)),
  ],
  [/\b(?:amount|sum)\b/i, (heard) => sliced(heard, heard.amounts).map(plain)],
  [/^how long$/i, ofLengths],
  [/^(?:the )?(?:date|day|when)\b/i, ofDays],
  [/^(?:the )?time$/i, ofHours],
];

const CONTENT = /[\p{L}\p{N}]{4,}/gu;
/** The choice that shares most with what they wrote; none where two do. */
function chosen(heard: Heard, choices: readonly string[]): readonly Told[] {
  const said = new Set(heard.text.toLowerCase().match(CONTENT));
  const scored = choices.map((words) => ({
    words,
    score: (words.toLowerCase().match(CONTENT) ?? []).filter((one) => said.has(one)).length,
  }));
  const [best, second] = scored.toSorted((a, b) => b.score - a.score);
  return best && best.score > 1 && best.score > (second?.score ?? 0) ? [plain(best.words)] : [];
}

/** What the customer's message tells for a blank, in its words turned to our side; empty where it tells nothing. */
export function toldFor(heard: Heard, { label, before, choices }: Omit<AskedBlank, 'id'>): readonly Told[] {
  if (choices) return chosen(heard, choices);
  return ASKS.find(([asks]) => asks.test(label))?.[1](heard, before) ?? [];
}

const BECAUSE_OF_IT = /,? (?:because of|as a result of|due to|over|for) (?:it|this|that|you)$/i;
const ON_A_DAY = new RegExp(`,? (?:(?:on|last) )?(?:${DAY.source})$`);

/**
 * A letter's writer looks at each proposal before it goes in: clauses that are not safe enough to stand in a suggestion
 * unseen may be proposed there.
 */
function forLooking(heard: Heard): Heard {
  const turned = (spans: readonly Span[]) =>
    sliced(heard, spans).flatMap(
      (clause) => fromOurSide(clause.replace(BECAUSE_OF_IT, '').replace(ON_A_DAY, '')) ?? [],
    );
  const isDeed = (clause: string | null) => clause?.startsWith('we ') === true;
  const deed = isDeed(heard.ours) ? heard.ours : turned(heard.problems).find(isDeed);
  const said = heard.effectOurs.map((clause) => clause.replace(BECAUSE_OF_IT, ''));
  const effectOurs = said.length > 0 ? said : turned(heard.effects);
  return { ...heard, ours: deed?.replace(ON_A_DAY, '') ?? heard.ours, effectOurs };
}

/** The same for a letter, whose own words stay: what fits behind them. */
export function wordsFor(heard: Heard, blanks: readonly AskedBlank[]): Proposals {
  const looked = forLooking(heard);
  return Object.fromEntries(
    blanks.map((blank) => [
      blank.id,
      toldFor(looked, blank).flatMap(({ words, lead }) => (lead === 0 ? [words] : [])),
    ]),
  );
}
