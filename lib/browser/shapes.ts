import * as v from 'valibot';
import type {
  AdvisedPart,
  ApologyFacts,
  AskedBlank,
  Block,
  Customer,
  Draft,
  DraftFacts,
  DraftStep,
  FollowUp,
  ModelWrite,
  PageFact,
  PageFacts,
  PasteRequest,
  Point,
  PromiseMade,
  Quiet,
  Run,
  Span,
  ThreadMessage,
} from '../types';
import { isReply, LONGEST } from './limits';
import type { Asked, DraftOptions, FromContent, FromPages, Insertion } from './protocol';

/** What a message must be, checked when it comes in: the compiler knows only what we send, not what a page sends. */
type Shape<T> = v.GenericSchema<unknown, T>;

/** Every member is named, also those that may be missing, and no other comes through: a new one is an error here. */
const object = <T extends object>(
  members: { readonly [K in keyof Required<T>]: v.GenericSchema<unknown, T[K]> },
) => v.object(members as unknown as v.ObjectEntries) as unknown as Shape<T>;

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const list = <T>(of: Shape<T>, longest: number): Shape<readonly T[]> =>
  v.pipe(v.array(of), v.maxLength(longest));
const maybe = <T>(shape: Shape<T>) => v.optional(shape);
const none = v.undefined();
const words = text(LONGEST.words);
const draftText = v.pipe(v.string(), v.check(isReply));
const index = v.pipe(v.number(), v.integer(), v.minValue(0));
const finite = v.pipe(v.number(), v.finite());
const tab = v.pipe(v.number(), v.integer());
/** An entry of ours. */
const id = v.pipe(v.string(), v.uuid());
/** As `newSessionId` makes them; no name of ours is one, and none has a colon, which parts the keys in storage. */
const session = v.pipe(v.string(), v.regex(/^[\da-z]{1,12}(?:-[\da-z]{1,12}){3,4}$/));
/** Of a letter: ours are words, one's own are made up. */
const letterId = text(LONGEST.name);
const time = v.pipe(
  v.string(),
  v.maxLength(LONGEST.time),
  v.check((value) => !Number.isNaN(Date.parse(value))),
);

const span: Shape<Span> = object<Span>({ start: index, end: index });
const message = object<ThreadMessage>({
  from: v.picklist(['customer', 'us']),
  text: text(LONGEST.message),
  at: maybe(text(LONGEST.time)),
});
const draft = object<Draft>({
  text: draftText,
  excluded: maybe(list(span, LONGEST.list)),
  quoted: maybe(list(span, LONGEST.list)),
  thread: maybe(list(message, LONGEST.thread)),
  subject: maybe(words),
});
const options = object<DraftOptions>({
  notOurFault: maybe(v.boolean()),
  channel: maybe(v.picklist(['mail', 'chat'])),
  desk: maybe(v.boolean()),
  asked: maybe(v.boolean()),
});
const promise = object<PromiseMade>({ span, what: words, due: maybe(words) });
const customer = object<Customer>({
  firstName: v.nullable(words),
  name: v.nullable(words),
  address: v.nullable(words),
});
export const apologyFacts = object<ApologyFacts>({
  draft,
  site: text(LONGEST.name),
  customer: v.nullable(customer),
});

const FACTS = ['customer', 'subject', 'reference', 'agent', 'company', 'today'] as const satisfies PageFact[];
const facts = v.object(
  Object.fromEntries(FACTS.map((fact) => [fact, maybe(words)])),
) as unknown as Shape<PageFacts>;
export const draftFacts = object<DraftFacts>({
  text: draftText,
  signature: maybe(draftText),
  facts,
  heard: draftText,
});

const run = object<Run>({
  text: text(LONGEST.letter),
  bold: maybe(v.boolean()),
  href: maybe(text(LONGEST.address)),
});
const block: Shape<Block> = v.variant('kind', [
  v.object({ kind: v.literal('paragraph'), runs: list(run, LONGEST.list) }),
  v.object({ kind: v.literal('list'), items: list(list(run, LONGEST.list), LONGEST.list) }),
]) as unknown as Shape<Block>;
const insertion = {
  content: list(block, LONGEST.list),
  replace: maybe(v.boolean()),
  letter: maybe(
    object<NonNullable<Insertion['letter']>>({ id: letterId, tone: v.picklist(['warm', 'plain', 'brief']) }),
  ),
};

const PARTS = [
  'apology',
  'specific',
  'ownership',
  'impact',
  'explanation',
  'repair',
  'timeframe',
  'open-invitation',
  'empathy',
] as const satisfies AdvisedPart[];
export const isAdvisedPart = (id: string): id is AdvisedPart => (PARTS as readonly string[]).includes(id);
const part = v.picklist(PARTS);
const step = v.variant('kind', [
  v.object({ kind: v.literal('part'), part }),
  v.object({ kind: v.literal('add'), part }),
  v.object({ kind: v.literal('finding'), rule: words, quote: draftText, near: index }),
  v.object({ kind: v.literal('not-our-fault'), on: v.boolean() }),
]) as Shape<DraftStep>;

const askedBlank = object<AskedBlank>({
  id: letterId,
  label: text(LONGEST.letter),
  before: text(LONGEST.letter),
  choices: maybe(list(text(LONGEST.letter), LONGEST.list)),
});

const severity = v.picklist(['off', 'strong', 'medium', 'hint']);
const quiet = v.variant('way', [
  v.object({ way: v.literal('never'), quote: words }),
  v.object({ way: v.literal('ruleOff'), rule: text(LONGEST.name) }),
]) as Shape<Quiet>;
const spot = object<Point>({ x: finite, y: finite });
const paste = object<PasteRequest>({
  html: text(LONGEST.letter),
  text: text(LONGEST.letter),
  expected: draftText,
  length: index,
  event: v.picklist(['paste', 'beforeinput']),
});
const place = v.object({ line: index, ch: index });
const modelWrite = object<ModelWrite>({
  from: place,
  to: place,
  expected: draftText,
  text: text(LONGEST.letter),
});
const moment = v.nullable(time);
const followUp = object<FollowUp>({
  id,
  what: words,
  made: time,
  due: time,
  snoozed: moment,
  label: v.nullable(words),
  page: v.nullable(text(LONGEST.address)),
  record: v.nullable(id),
  done: moment,
  announced: v.nullable(
    object<NonNullable<FollowUp['announced']>>({ at: time, as: v.picklist(['soon', 'due']) }),
  ),
});
const ofSession = v.object({ session });
const ofApology = v.object({ session, facts: apologyFacts });
const ofTab = v.object({ tabId: tab });
const named = v.object({ id });
const promises = { text: draftText, promises: list(promise, LONGEST.list) };

/** One for each message that the background takes. */
export const SHAPES: {
  readonly [N in Exclude<keyof (FromContent & FromPages), 'draftJudged'>]: Shape<Asked<N>>;
} = {
  wakeCoach: none,
  loadCard: none,
  askChoices: none,
  quiet,
  unquiet: v.object({ quiet, before: v.nullable(severity) }),
  askBadgeSpot: none,
  keepBadgeSpot: spot,
  openLetters: object<Asked<'openLetters'>>({ session, letter: maybe(letterId) }),
  openWhys: ofSession,
  openRecord: named,
  analyse: object<Asked<'analyse'>>({ draft, options: maybe(options) }),
  lastWritten: object<Asked<'lastWritten'>>({
    session,
    label: v.nullable(words),
    off: maybe(v.literal(true)),
  }),
  strongFindings: v.object({ count: index }),
  pasteInPage: paste,
  replaceInCodeMirror: modelWrite,
  askPromises: v.object(promises),
  keepPromise: v.object({ what: words, due: time, session }),
  unkeepPromise: named,
  findLetters: v.object({ name: words, heard: draftText }),
  fittingLetter: v.object({ heard: draftText }),
  declineLetter: v.object({ id: letterId }),
  letterFor: v.object({
    id: letterId,
    draft: object<Asked<'letterFor'>['draft']>({ text: draftText, signature: maybe(draftText), facts }),
  }),
  firstByHand: none,
  recordApology: ofApology,
  takeBackRecord: ofSession,
  askEarlier: ofApology,
  replySent: ofApology,
  sendUndone: ofSession,
  ruleWords: none,
  findGaps: v.object({ text: draftText }),
  tellBlanks: v.object({ heard: draftText, blanks: list(askedBlank, LONGEST.list) }),
  turnFieldOf: v.object({ tabId: tab, on: v.boolean() }),
  insertLetter: object<{ tabId: number } & Insertion>({ tabId: tab, ...insertion }),
  askDraft: ofTab,
  askReview: ofTab,
  leadInDraft: v.object({ tabId: tab, step }),
  proposeRecord: ofTab,
  askPromisesBeside: v.object({ ...promises, tabId: tab }),
  keepPromiseBeside: v.object({ what: words, due: time, tabId: tab }),
  restoreFollowUp: followUp,
  completeFollowUp: v.object({ id, done: v.boolean() }),
  snoozeFollowUp: v.object({ id, by: v.picklist(['hour', 'day', 'week']) }),
  dropFollowUp: named,
  lettersChanged: none,
};
