import { shift } from '../../text';
import type { Span } from '../../types';
import { ofEach } from '../asked';
import { commits, timesAhead } from '../commitments';
import type { Clause } from '../grammar/model';
import { isOurs, rolesOf } from '../grammar/roles';
import type { Bare, Doc, Part } from '../model';
import { counted } from '../nearby';
import { re } from '../pattern';
import { has } from '../scan';

const GENERAL = re`\b(?:most (?:tickets|customers)|usually|normally|typically|warranty|or (?:we|this ticket) (?:will )?close|opening hours|hours are|open from)\b`;
const ALLOW = re`\b(?:please )?(?:allow|expect (?:it|a|an|the|your|my|our|this|that|us|me|to))\b`;
function times(s: Bare): Span[] {
  const { low } = s;
  if (low.endsWith('?') || has(low, GENERAL)) return [];
  const found = timesAhead(low);
  if (found.length === 0) return [];
  const { clauses } = s;
  const committed = clauses.filter(commits);
  const near = (at: Span) =>
    has(low.slice(0, at.start), STAYS) ||
    committed.some((c) => c.span.start <= at.start && at.start < c.span.end + 4) ||
    clauses.some(
      (c, i) =>
        c.span.start <= at.start &&
        at.start <= c.span.end &&
        !c.verb.negative &&
        c.opener !== null &&
        clauses[i - 1] !== undefined &&
        committed.includes(clauses[i - 1] as Clause) &&
        ['that', 'which', 'until', 'till', 'and', 'when'].includes(c.opener),
    ) ||
    (committed.length > 0 && committed.some((c) => at.end <= c.span.start && c.span.start - at.end < 25));
  return [...found.filter(near), ...(has(low, ALLOW) ? found : [])];
}

const PROMISE = re`\b(?:i|we)(?:'ll| will)\b`;
/** "We'll call you. Expect it by noon." */
const CARRIED = ofEach(re`^(?:[-*•\s]*)(?:expect|by|on|at|before|within)\b`);

const GIVE_ME = re`\b(?:give (?:me|us)|aim(?:ing)? for|hoping for|set for|due) (?:the |an? )?(?=\w)`;
/** What our side, or a thing of ours, is about to do. */
const isAhead = (c: Clause): boolean => {
  const { agent, when, negative } = rolesOf(c);
  if (negative || (agent === 'you' && !/^(?:be|have|get|hear)$/.test(c.verb.lemma))) return false;
  if (when === 'will' || when === 'doing') return true;
  return when === 'is' && isOurs(agent) && agent !== 'ours' && c.verb.lemma !== 'be';
};

/** "First drop tomorrow, before nine", "fifteen minutes, twenty tops": beside an apology no verb is needed. */
const fragments = (doc: Doc): Span[] =>
  doc.sentences.flatMap(({ start, facts }) => {
    const { low, clauses } = facts;
    const times = timesAhead(low);
    if (times.length === 0 || low.endsWith('?') || has(low, GENERAL)) return [];
    const coming = times.filter((at) =>
      clauses.some((c) => isAhead(c) && c.span.start <= at.start && at.start <= c.span.end),
    );
    if (coming.length > 0) return coming.map((at) => shift(at, start));
    if (clauses.some((c) => c.verb.tense === 'past' || c.verb.lemma === 'be')) return [];
    const bare = clauses.length === 0 && !/\b(?:sorry|apolog)/.test(low);
    return bare || has(low, GIVE_ME) ? times.map((at) => shift(at, start)) : [];
  });

/** "It stays locked up for you until Saturday." */
const STAYS = re`\bstays? (?:[\w-]+ ){0,5}(?:until|till) $`;

export const timeframe: Part = {
  id: 'timeframe',
  name: 'Gives a time',
  core: true,
  find: times,
  test: (doc, found) => {
    const short = doc.uses.some(counted) ? fragments(doc) : [];
    const carried = doc.showing(CARRIED).flatMap((index) => {
      const s = doc.sentences[index];
      if (!s || !doc.sentences[index - 1]?.facts.shows(PROMISE)) return [];
      return timesAhead(s.facts.low).map((at) => shift(at, s.start));
    });
    return [...found, ...short, ...carried];
  },
  present: [
    'Your parcel is now expected on 9 May.',
    'The revised date is Monday 6 June.',
    "I'll email you by 5 pm tomorrow.",
    "I'll ring you on Thursday at 10:00, even if we're still waiting for the part.",
    'The refund will reach your account by 14 June.',
    "If the parcel hasn't arrived by Saturday, I'll send a second one that day.",
    "You'll hear from me by EOD.",
    'Expect the box on Tuesday.',
    'The server should be back up by 16:45.',
    "I've reserved a table for you on Friday at 7:15.",
    'Your delivery has been moved to 3 March.',
  ],
  absent: [
    "I'll get back to you soon.",
    'You contacted us on 3 May at 10:15.',
    'Please reply within 48 hours or this ticket will close.',
    'Your warranty runs until December.',
    'We answer most tickets within 24 hours.',
    'You should be back by ten to catch the train.',
  ],
};
