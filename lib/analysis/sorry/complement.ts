import { failsIn, tellsFailing } from '../claims/failing';
import type { Clause } from '../grammar/model';
import { isOurs, rolesOf } from '../grammar/roles';
import { among } from '../lexicon/classes';
import { AILING, EMPTY, FATE, FEELING, FELT, LOVED, VERDICT } from '../lexicon/nouns';
import { fails } from '../lexicon/verbs';
import { VOCATIVE } from '../words/empty';
import { laysDown, refuses } from './refusal';

/** What an apology is for, by what stands behind the word and in its sentence. */
export type Complement = {
  readonly function: 'OWN' | 'EMPATHY' | 'DECLINE' | 'BARE';
  /** It says what went wrong. */
  readonly names: boolean;
  /** It points at the failure and tells none: "this happened", "this was your stay", "you had to put up with that". */
  readonly points: 'happened' | 'was' | 'through' | null;
};

const told = (
  job: Complement['function'],
  names = job === 'OWN',
  points: Complement['points'] = null,
): Complement => ({
  function: job,
  names,
  points,
});
const BARE = told('BARE');
const pointing = (points: Complement['points']) => told('EMPATHY', false, points);

/** A sentence as far as an apology asks it; `from` and `to` bound what the apology governs. */
export type Governed = {
  readonly text: string;
  readonly low: string;
  readonly clauses: readonly Clause[];
  readonly start: number;
  readonly from: number;
  readonly to: number;
};

const AGAIN =
  /^(?:\s+(?:once (?:more|again)|again|indeed|too|as well|now|in advance|beforehand|all round|(?!only\b)\w+ly|without reservation|at heart|(?:we|i)(?: all)?(?: are| am|'re|'m)(?! \w+ing)|(?:up)?on behalf of [^,.!?]{2,40}(?=,|$)|from (?:us|me|all of us|everyone here)(?: all| at \S+)?|for (?:my|our) part))+(?=[\s,.!?]|$)/;
const NAME = String.raw`(?!(?:I|I'm|I've|I'll|We|We're|It|It's|The|This|That|You|You're|Your|Our|My|No|Not|But|And|If|There|For|About|To|On|\p{Lu}[a-z]+day|January|February|March|April|May|June|July|August|September|October|November|December)(?![\p{L}]))\p{Lu}[\p{L}\d'’.-]*`;
const CALLED = new RegExp(
  String.raw`^\s*,?\s*(?:(?:Mr|Mrs|Ms|Miss|Dr|Prof|Mx)\.?\s+)?(?:@\w+|${NAME}(?:\s+${NAME}){0,2})(?=\s*(?:[,.!?…–—)]|$)|\s+(?:(?:and|but|so|i|we|you|it|this|that|for|about|let|here|there|please|my|our|the|your)\b|[-–—^]))`,
  'u',
);
const VOCAL = new RegExp(
  String.raw`^\s*,?\s*(?:${VOCATIVE}|team|(?!(?:about|all|no|not|yes|and|but|so|for|too|again|though|however)\b)[a-z]+(?=,)|z{3,}|to hear from you)(?=\s*(?:[,.!?]|$)| (?:but|and|for|about)\b)`,
);
const DATIVE =
  /^,? (?:for|to) (?:you|him|her|them|both|all|everyone|everybody|(?:your|our|my|the|little|anyone|all) [\w-]+|[a-z]+)(?: all| both| too)?(?:(?:,| and| &)(?: to)? (?:your |our |the |my )?[\w-]+(?: [\w-]+)?)*(?: above all)?(?= ?(?:[,.!?]|$|for\b|about\b|who\b))/;

/** The name of whom one speaks to, and how often one says it, are no object. */
function skipped({ text, low, from, to }: Governed): number {
  let at = from;
  for (;;) {
    const rest = low.slice(at, to);
    const taken =
      AGAIN.exec(rest)?.[0].length ??
      CALLED.exec(text.slice(at, to + 1))?.[0].length ??
      VOCAL.exec(rest)?.[0].length ??
      dative(rest);
    if (!taken) return at;
    at += Math.min(taken, to - at);
    if (at >= to) return to;
  }
}

function dative(rest: string): number | undefined {
  const found = DATIVE.exec(rest);
  if (!found || !/^,? to\b/.test(found[0])) return undefined;
  return /^,? to (?:be|have|say|see|hear|tell|read|learn|know|find|inform|disappoint|\w+ you)\b/.test(
    found[0],
  )
    ? undefined
    : found[0].length;
}

/** Where a noun phrase ends: at what hangs on it. */
const HANGS =
  /\s(?:of|in|on|at|last|today|yesterday|tonight|so far|again|here|for|from|with|by|about|into|over|under|during|after|before|between|without|regarding|concerning|around|due|owing|caused|causing|that|which|who|when|where|while|as|because|and|or|but|so|you|we|i|he|she|they|it|to|is|was|has|have|had|will|may|might|could)\b|[,;]|$/;
const DETERMINER =
  /^(?:the|a|an|this|that|these|those|any|all|some|such|your|our|my|his|her|their|every|each|no|both|of|further|possible|potential|additional|extra|recent|earlier|great|huge|terrible|slight|inevitable|unexpected|frustrating|whole|sincere|\w+ly)$/;
/** What the failure came from, or what it was the trouble with. */
const CAUSE =
  /^ (?:(?:caused|brought about|created) by|due to|owing to|because(?: of)?|as a result of|(?:that|which) (?:came|comes|arose|resulted) (?:with|from|of)|arising from|resulting from|from|when|by) (?!(?:this|that|it|us|you|me|all)\b[.!, ]*(?:$|and\b))/;
/** "trouble with your router", "the faff at the checkout"; "the inconvenience at this busy time" says no more. */
const PRONOUN = /^(?:this|that|it|these|those|all|both|everything|what|experience|inconvenience)$/;
const MUDDLE = /^(?:faff|muddle|mess|mix-?up|confusion|fuss|chaos|shambles|bother|hassle|delay)s?$/;
const of = (head: string, hangs: string): boolean =>
  WITH.test(hangs) && !PRONOUN.test(head) && (/^ (?:with|over|around|of) /.test(hangs) || MUDDLE.test(head));
const STATE = /^ of (?:things|affairs)\b/;
const WITH =
  /^ (?:with|of|in|at|on|over|around) (?!(?:this|that|it|us|you|me|all|(?:y?our|my) (?:end|side|part|behalf|experience))\b)/;
const GERUND = /\b\w+ing\b/;
const TOLD_AFTER = /^ (?:this|that|it|which) (?:has |is |was )?(?:giv\w+|caus\w+|cost|put|brought|mean\w*)/;

const IDLE_WORDS =
  /^(?:this|that|it|these|those|everything|all|both|yesterday|today|tonight|last night|above|what happened|what occurred|what took place|what went on|everything that happened)\b/;
const EVENT =
  /^(?:what(?:ever)?|everything|all|how|the way)(?: that)? ?(?:(?:you|things|this|that|it|everything|matters|your \w+|our \w+ with you)(?:'ve| have|'s| has| all)* )?(?:happened|occurred|took place|taken place|has happened|went on|gone on|went|gone|been|turned out|played out|panned out|worked out|ended|unfolded|have been through|went through|had to go through|put up with)\b/;

/** "for the late reply", "about your dad", "for billing you twice". */
function ofThing(words: string, g: Governed, at: number): Complement {
  const phrase = words.replace(
    /^(?:all|both|some|any) (?:of )?(?=(?:the|this|that|these|those|your|our)\b)/,
    '',
  );
  if (/^(?:you|u)\b/.test(phrase)) {
    const c = clauseFrom(g, at);
    return c ? ofYou(c, g) : BARE;
  }
  if (
    /^(?:not |having |being )?\w+ing\b(?! (?:time|times|error|issue|problem)s?\b)/.test(phrase) &&
    !/^(?:anything|something|nothing|everything|morning|evening)\b/.test(phrase)
  )
    return told('OWN', !/^having to\b/.test(phrase) || phrase.length > 20);
  if (EVENT.test(phrase) || /^(?:this|that|it|these),? (?:mr|mrs|ms|miss|dr)\b/.test(phrase)) return BARE;
  if (/^(?:how|the way|what) /.test(phrase)) return told('OWN');
  if (IDLE_WORDS.test(phrase) && HANGS.exec(` ${phrase}`)) {
    const second = / (?:and|&) (?:for |about )?((?:the|our|my|your) .*)$/.exec(phrase)?.[1];
    if (/^(?:this|that|these|those) (?!(?:and|but|with|you|we|i|has|is|was)\b)[\w-]/.test(phrase))
      return ofNoun(phrase, g);
    return second ? ofNoun(second, g) : BARE;
  }
  return ofNoun(phrase, g);
}

function ofNoun(phrase: string, g: Governed): Complement {
  const found = HANGS.exec(phrase);
  const noun = phrase.slice(0, found?.index ?? phrase.length).trim();
  const hangs = phrase.slice(noun.length);
  const all = noun.split(/\s+/).filter((word) => word !== '');
  const head = (all.at(-1) ?? '').replace(/[^\w-]/g, '').replace(/'s$/, '');
  const theirs = all[0] === 'your' || all[0] === 'his' || all[0] === 'her';
  const inner = all.slice(0, -1).filter((word) => !DETERMINER.test(word));
  if (
    among(LOVED, head) ||
    (theirs && among(AILING, head)) ||
    (among(FATE, head) && (theirs || /^ of\b/.test(hangs)))
  )
    return told('EMPATHY', false);
  if (
    /^(?:the|this|that|all the)\b/.test(phrase) &&
    /^(?:frustration|disappointment|anger|annoyance|upset|dissatisfaction)s?$/.test(head)
  )
    return /\bwith (?:\w+ )?\w+ing\b/.test(hangs) ? told('OWN') : told('EMPATHY', false);
  if (theirs && among(FELT, head)) return CAUSE.test(hangs) ? told('OWN') : told('EMPATHY', false);
  if (inner.some((word) => among(FATE, word))) return told('EMPATHY', false);
  const hollow =
    /^let-? ?downs?$/.test(`${inner.at(-1) ?? ''} ${head}`.trim()) ||
    (head === 'state' && STATE.test(hangs)) ||
    head === '' ||
    among(EMPTY, head) ||
    /^inco[nv]{1,2}[ie]\w+$/.test(head) ||
    among(FEELING, head);
  if (!hollow)
    return all.length === 1 && isName(noun, g)
      ? told('EMPATHY', false)
      : /^any\b/.test(phrase) && !TELLS.test(noun)
        ? BARE
        : told(
            'OWN',
            !(
              MERE.test(head) &&
              inner.length === 0 &&
              !/^ (?:with|of|in|on|by|when|that|where|which|from) /.test(hangs)
            ) && !/^any\b/.test(phrase),
          );
  const and = /^,? (?:and|or|&)(?: for| about)? (.+)$/.exec(hangs)?.[1];
  if (
    and &&
    !/^(?:i|we|you|you're|it|that|this|please|thanks?|hope|can|want|appreciate|assure|understand|any|let|look)\b/.test(
      and,
    )
  ) {
    const second = ofNoun(and, g);
    if (second.function === 'OWN') return second;
  }
  if (CAUSE.test(hangs) && (!/^any\b/.test(phrase) || TELLS.test(hangs))) return told('OWN');
  if (STATE.test(hangs)) return BARE;
  if (of(head, hangs) && !/^any\b/.test(phrase)) return told('OWN', GERUND.test(hangs));
  if (TOLD_AFTER.test(hangs) && among(FEELING, head) && head !== 'frustration' && head !== 'confusion')
    return told('OWN', false);
  return inner.some((word) => !among(VERDICT, word) && SPEAKS.test(word)) && !/^any\b/.test(phrase)
    ? told('OWN')
    : BARE;
}

/** A noun before an empty head says of what: "the billing issue"; a quality does not. */
const SPEAKS =
  /^(?:\w+'s|deliver\w*|shipping|billing|payment|login|booking|order|parcel|check-?in|check-?out|luggage|baggage|refund|invoice|account|sync\w*|password|seat\w*|wifi|wi-fi|printer|service|wait\w*|late|double|wrong|broken|failed|missing|slow)$/;

/** That it was a mistake is no news of what it was. */
const MERE =
  /^(?:oversight|mistake|error|mix-?up|slip|slip-up|blunder|confusion|cost|disruption|behaviour|behavior|failing|shortcoming)s?$/;

/** What is concrete even with an "any" before it. */
const TELLS = /\b(?:delay|wait|disruption|error|mistake|outage|downtime|mix-?up|oversight)s?\b/;

const isName = (noun: string, { text, low, from }: Governed): boolean => {
  const at = low.indexOf(noun, from);
  return at >= 0 && /^\p{Lu}/u.test(text.slice(at));
};

/** "to hear", "to have woken you". */
function ofInfinitive(words: string): Complement {
  if (
    /^(?:(?:have|be|just|only|\w+ly) )*(?:hear\w*|heard|see|seen|learn\w*|read\w*|know|find|discover\w*|told|understand)\b/.test(
      words,
    )
  )
    return told('EMPATHY', false);
  if (
    /^(?:(?:have|had|be) to |have |\w+ly )?(?:inform|tell|say|advise|announce|report|notify|disappoint|decline|refuse|turn (?:you|that|this) down|(?:be the )?bearer)\b/.test(
      words,
    )
  )
    return told('DECLINE', false);
  if (/^(?:have |had )?(?:let|letting) (?:you|your \w+) down\b/.test(words)) return told('OWN', false);
  return /\b(?:you|your|u)\b|^(?:have|be) \w+/.test(words) ? told('OWN') : BARE;
}

const clauseFrom = ({ clauses, to }: Governed, at: number): Clause | undefined =>
  clauses.find((c) => c.verb.span.start >= at && c.verb.span.start < to);

const POINTING = /^(?:this|that|it|things?|thing|such|everything|these)$/;
const WENT = new Set(['happen', 'occur', 'go', 'turn', 'work', 'end', 'take']);
const SENSED = new Set(
  'feel think find get see hear have like love enjoy receive experience encounter face run struggle believe consider want decide choose need wish come notice read go'.split(
    ' ',
  ),
);
const THROUGH = /^(?:deal|face|go|experience|put|see|encounter|suffer|endure|live|bear|cope)$/;
const NOTHING_NAMED =
  /^(?: with| through| up with)? ?(?:this|that|it|these|those|such|all|any|everything|(?:the|an?) (?:issue|problem|situation|experience|trouble)s?)\b(?! \w+ (?!you|again|at|with|and)\w)/;
const EXPECTED = /\b(?:expect\w*|hop(?:e|ed|ing)|live up|meet your|standards?)\b/;
const AGGRIEVED =
  /\b(?:unhappy|disappoint\w*|upset|frustrat\w+|angry|let down|dissatisf\w+|unsatisf\w+|annoyed|cross|worried|sad|confused|feel\w*|inconvenienc\w+)\b/;

/** "that we lost it", "you felt ignored", "this happened". */
function ofClause(c: Clause | undefined, g: Governed): Complement | null {
  if (!c) return null;
  const { subject, verb, rest } = c;
  const { agent } = rolesOf(c);
  if (refuses(c) && !(subject.kind === 'thing' && /^your\b/i.test(subject.text)))
    return told('DECLINE', false);
  if (POINTING.test(subject.head) && subject.text.split(' ').length <= 2) return ofPointing(c);
  if (subject.kind === 'you') return ofYou(c, g);
  if (among(FATE, subject.head)) return told('EMPATHY', false);
  const kin = /^your\b/i.test(subject.text) && (among(LOVED, subject.head) || among(AILING, subject.head));
  if ((kin && !verb.passive) || (agent === 'outsider' && !tellsFailing(c) && !isOurs(agent)))
    return told('EMPATHY', false);
  if (AGGRIEVED.test(rest) && verb.lemma !== 'be' && !isOurs(agent)) return told('EMPATHY', false);
  const all = g.low.slice(verb.span.end, g.to);
  if (EXPECTED.test(all) && !/\b(?:than|later|earlier) (?:\w+ )?(?:expected|hoped)/.test(all))
    return told('EMPATHY', false);
  if (
    /^(?:get|be|make|have)$/.test(verb.lemma) &&
    rest
      .split(' ')
      .slice(0, 6)
      .some((word) => VERDICT.has(word)) &&
    !isOurs(agent)
  )
    return told('EMPATHY', false);
  if (agent === 'us' && verb.lemma === 'hear') return told('EMPATHY', false);
  return told('OWN');
}

function ofPointing({ verb, rest, subject }: Clause): Complement {
  if (AGGRIEVED.test(rest) && verb.lemma !== 'be') return told('EMPATHY', false);
  if (
    WENT.has(verb.lemma) &&
    !/\b(?:to|into|back|missing|down)\b/.test(rest.slice(0, 12)) &&
    !(verb.lemma === 'take' && !/place/.test(rest))
  )
    return pointing(/^(?:happen|occur|take)$/.test(verb.lemma) ? 'happened' : 'was');
  if (verb.lemma !== 'be') return told('OWN');
  // What they had hoped for is theirs to feel; what we aim at says nothing.
  if (verb.negative && THEIR_HOPE.test(rest)) return told('EMPATHY', false);
  if (verb.negative)
    return EXPECTED.test(rest) || /^ (?:the|what|how|a|an|your|our)\b/.test(rest)
      ? told('BARE', false, 'was')
      : pointing('was');
  return /^ (?:your|the|such|an?|how|what|so|not|been)\b/.test(rest) &&
    !/\b(?:late|wrong|broken|twice|missing|cold)\b/.test(rest) &&
    subject.head !== 'it'
    ? pointing('was')
    : /^ (?:your|such|how|what|not)\b/.test(rest)
      ? pointing('was')
      : told('OWN');
}

const THEIR_HOPE = /\b(?:you(?:'d|'ve|'re)? \w+|to your|\w+ing your|your (?:cup|thing|liking|taste|idea))\b/;

/** "you got the wrong one": what we brought was not right. */
const BROUGHT = /^(?:get|receive|have|find)$/;
const AMISS = /\b(?:wrong|broken|damaged|cold|late|twice|instead|missing|torn|stale|faulty|empty)\b/;

function ofYou(c: Clause, g: Governed): Complement {
  const { verb, rest } = c;
  const words = g.low.slice(verb.span.start, g.to);
  if (verb.to !== null && verb.lemma === 'have' && !verb.negative) {
    if (THROUGH.test(verb.to) && NOTHING_NAMED.test(rest.replace(/^ to (?:\w+ly )?\w+/, '')))
      return pointing('through');
    return verb.modal ? told('EMPATHY', false) : told('OWN');
  }
  if (verb.passive) {
    if (verb.tense === 'present' && !verb.progressive && !fails(verb.lemma)) return told('EMPATHY', false);
    if (/^(?:inconvenience)$/.test(verb.lemma)) return BARE;
    return /^(?:affect|disappoint|upset|frustrate|dissatisfy|annoy|offend|worry|concern|confuse|hurt|put)$/.test(
      verb.lemma,
    )
      ? told('EMPATHY', false)
      : told('OWN');
  }
  if (verb.lemma === 'be' || verb.progressive || verb.modal || verb.tense === 'future')
    return told('EMPATHY', false);
  if (verb.negative)
    return verb.tense === 'past' && /^(?:receive|get|hear|have)$/.test(verb.lemma)
      ? told('OWN')
      : told('EMPATHY', false);
  if (SENSED.has(verb.lemma))
    return BROUGHT.test(verb.lemma) && (AMISS.test(rest) || c.object?.head === 'one')
      ? told('OWN')
      : told('EMPATHY', false);
  return verb.tense === 'past' && !AGGRIEVED.test(words) ? told('OWN') : told('EMPATHY', false);
}

/** "I put it in the wrong bag and I'm sorry", "and for that we apologise": the deed before it is what it is for. */
const JOINED =
  /(?:\band|,|\bfor (?:that|which|this)) (?:(?:i|we|so|truly|really|very|do|am|are|'m|'re|i'm|we're|sincerely|deeply|would like to|want to|both|all|again) ?)*$/;
const JOINED_SELF = /\b(?:i'm|we're|i am|we are) (?:\w+ )*$/;
function ourDeed(c: Clause): boolean {
  const { agent, when, deed, negative } = rolesOf(c);
  return (
    isOurs(agent) &&
    (when === 'did' || when === 'done') &&
    deed === 'deed' &&
    !negative &&
    !MENDS.test(c.verb.lemma)
  );
}
const MENDS = /^(?:re[a-z]{3,}|fix|correct|arrange|credit|ship|order|mend|sort|find|add|ask|try|do)$/;

/** What an apology that says nothing behind it takes from the words before it in its sentence. */
function before(g: Governed): Complement {
  const stop = g.low.lastIndexOf(';', g.start);
  const earlier = g.clauses.filter((c) => c.verb.span.end <= g.start && c.verb.span.start > stop);
  const left = g.low.slice(stop + 1, g.start);
  if (earlier.some(/\bfor which\b/.test(left) ? tellsFailing : failsIn)) return told('OWN');
  const last = JOINED.test(left) ? earlier.at(JOINED_SELF.test(left) ? -2 : -1) : undefined;
  if (last && ourDeed(last)) return told('OWN');
  if (
    /\b(?:on (?:us|me)|our (?:fault|mistake|doing)|my (?:fault|mistake|doing|miscount)|(?:that|this)(?:'s| is) shameful)\b/.test(
      left,
    )
  )
    return told('OWN');
  if (
    earlier.some(refuses) ||
    (earlier.length === 0 && /^\W*(?:no|none|not)\b/.test(left)) ||
    /\b(?:no|not) [\w-]+(?: \w+){0,5}, (?:so |very )?$/.test(left) ||
    /\bno,? no\b|\bonly, (?:so |very )?$/.test(left)
  )
    return told('DECLINE', false);
  return BARE;
}

/** "Sorry, our sign's been down": what comes behind the comma. */
function afterComma(words: string, g: Governed, at: number): Complement {
  const later = g.clauses.filter((c) => c.span.start >= at - 1 && c.span.start < g.to);
  const first = later[0];
  if (/^(?:but|however|though)\b/.test(words) && !later.some(failsIn)) return told('DECLINE', false);
  if (/^(?:and|&)\b/.test(words)) return before(g);
  if (
    later.some(
      (c) =>
        failsIn(c) ||
        (rolesOf(c).agent === 'thing' &&
          c.verb.tense === 'past' &&
          /\b(?:fail|go|crash)\b/.test(c.verb.lemma)),
    )
  )
    return told('OWN');
  if (
    /^(?:wrong|late|my|our|another|back to)\b/.test(words) &&
    (first === undefined || first.subject.kind !== 'us' || isOurs(rolesOf(first).agent))
  ) {
    if (
      first === undefined ||
      /^(?:wrong|late|back to)/.test(words) ||
      (first.verb.tense === 'past' && !refuses(first)) ||
      FAULTY.test(words)
    )
      return told('OWN');
  }
  if (/^(?:no|not|none|only)\b/.test(words)) return told('DECLINE', false);
  if (first && (refuses(first) || laysDown(first))) return told('DECLINE', false);
  if (/^(?:can't|cannot|couldn't|cant|won't|(?:\w+ ){1,3}only$)/.test(words)) return told('DECLINE', false);
  if (/\b(?:rules?|policy|policies|law|terms)\b/.test(words) && first?.verb.lemma === 'be')
    return told('DECLINE', false);
  return before(g);
}
const FAULTY = /\b(?:down|wrong|late|broken|slow|out|mistake|fault|error|miscount|oversight)\b/;

/** Reads what an apology is for. `from` stands behind the word, `to` at the stop that ends its reach. */
export function complementOf(g: Governed): Complement & { readonly governs: boolean } {
  const at = skipped(g);
  const governs = /^\s*(?!and\b|but\b|so\b)[\w@]/.test(g.low.slice(at, g.to));
  return { ...read(g, at), governs };
}

function read(g: Governed, at: number): Complement {
  const right = g.low.slice(at, g.to);
  const words = right.trim().replace(/^,\s*/, '');
  if (words === '') return before(g);
  if (right.trimStart().startsWith(',')) {
    const thing = /^(?:for|about) (.*)$/.exec(words);
    return thing ? ofThing(thing[1] ?? '', g, at) : afterComma(words, g, at);
  }
  const thing = /^(?:(?:for|about|bout|over|4|at|on) |regarding |concerning )(.*)$/.exec(
    words.replace(endName(g), ''),
  );
  if (thing) {
    const found = ofThing(thing[1] ?? '', g, at);
    return found.function === 'BARE' ? declined(orBefore(found, g), g) : found;
  }
  if (/^to\b/.test(words)) return ofInfinitive(words.slice(3));
  if (/^(?:hearing|reading|learning|seeing|to hear)\b/.test(words)) return told('EMPATHY', false);
  if (/^who\b/.test(words)) return told('OWN');
  if (/^(?:but|however|though|although)\b/.test(words)) return afterComma(words, g, at);
  if (/^(?:and|&|so|as|because|please|hope|with|without|in|if|beyond|than)\b/.test(words)) return before(g);
  const c = clauseFrom(g, at);
  if (
    isNounPhrase(words) &&
    ofNoun(words, g).function === 'BARE' &&
    (c === undefined || c.opener === 'and' || /^(?:cause|give|bring|put)$/.test(c.verb.lemma))
  )
    return BARE;
  if (/^(?:no|not|none)\b/.test(words) && !(c && failsIn(c))) return told('DECLINE', false);
  const apart =
    c !== undefined && /\b(?:sorry|apolog\w+) (?:\w+ ){0,2}$/.test(g.low.slice(0, at)) && at > g.from;
  if (apart && c && laysDown(c)) return told('DECLINE', false);
  if (!c) return isNounPhrase(words) ? ofThing(words, g, at) : before(g);
  const clause = ofClause(c, g);
  return clause ?? before(g);
}

/** "sorry about that Abby": the name that ends it. */
function endName({ text, low, from, to }: Governed): string {
  const name =
    /\b(?!(?:with|from|to|of|in|at|by|for|and|or|the|my|our|your|about|on|over|via|an?)\b)\p{Ll}[\p{Ll}-]+,? ((?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)\s*$/u.exec(
      text.slice(from, to),
    )?.[1];
  return name ? low.slice(low.lastIndexOf(name.toLowerCase(), to), to) : '';
}

const isNounPhrase = (words: string): boolean => /^(?:the|any|our|my|your|this|that|all|an?) /.test(words);

/** "Sorry for the trouble, but there are no flights left." */
const declined = (found: Complement, g: Governed): Complement =>
  found.function === 'BARE' &&
  /, (?:but|however)\b/.test(g.low.slice(g.from, g.to)) &&
  g.clauses.some((c) => c.verb.span.start > g.from && refuses(c))
    ? told('DECLINE', false)
    : found;

/** "Sorry about that" behind a failing of the same sentence names it. */
function orBefore(found: Complement, g: Governed): Complement {
  const earlier = before(g);
  return earlier.function === 'OWN' &&
    /^\W*(?:for|about|4)? ?(?:this|that|it|which)?\W*$/.test(g.low.slice(g.from, g.to))
    ? earlier
    : found;
}
