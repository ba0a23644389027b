import { span } from '../../text';
import type { Span } from '../../types';
import { causesTold } from '../claims/cause';
import { byUs, failing } from '../deeds';
import type { Clause } from '../grammar/model';
import type { Bare, Part } from '../model';
import { re } from '../pattern';
import { has, scan } from '../scan';
import { FAILS } from '../words/failing';

const OURS = String.raw`(?:we|i|our (?:\w+ ){0,2}\w+|the (?:root cause|cause|reason|problem|error|delay|outage|drops?|charge|fault|system|update|label|script)|an? (?:\w+ )?(?:bug|setting|certificate|typo|config\w*|update|deploy\w*|change|monitor|script|server|node|fault\w*|job))`;
const PROCESS = String.raw`(?:${FAILS}|printed|merged|moved|overwrote|put too|planned too|deployed|set|switched|rolled out|released|updated|changed|migrated|didn't (?:carry|test|update|check|apply|plan|predict|pass|log|release|tell|reply)|misread|mis\w+ed|released|used|sent|typed|entered|copied|took on|packed|expired|routed|assigned|shipped|closed)`;
const REASON = String.raw`(?:because|since|as a result of|caused by|due to|which meant|which is why|that's why|led to|so (?!i can|we can|that|please))`;
const EXCUSE = re`\b(?:busy|volumes?|staff\w*|beyond our|circumstances|demand|holidays?|short-staffed|technical (?:issues|difficulties))\b`;
const IDLE = re`^(?:if|please|since you)\b|\b(?:writing|calling) because\b|\bi want to\b|\?$`;

/** "I'm sorry you waited and we didn't call" names the failure; it tells no cause. */
const APOLOGY = re`^(?:[^,.]{0,30},? )?(?:i'm|we're|i am|we are) (?:\w+ ){0,2}sorry (?:that )?(?:we|you|for)\b`;
const LINKED = re`\b(?:because|so|but|and|when|while|however|which|why|before|until|instead|as a result)\b`;
const INSTEAD = re`\binstead of \w+ing\b|\bwrong\b|\bstill \w+ed\b`;

/** "Your name fell off the list when I merged the files": our deed in the clause that gives the cause. */
const CAUSES: ReadonlySet<string> = new Set(['because', 'since', 'when', 'as', 'after']);
const because = (told: readonly Clause[]): boolean =>
  told.some(
    (c) => CAUSES.has(c.opener ?? '') && byUs(c) && c.verb.tense === 'past' && !ROUTINE.has(c.verb.lemma),
  ) &&
  told.some(
    (c) =>
      c.opener === null &&
      (c.subject.kind === 'thing' || byUs(c)) &&
      c.verb.tense === 'past' &&
      !ROUTINE.has(c.verb.lemma) &&
      (byUs(c) ? c.verb.lemma === 'be' || c.verb.negative : true),
  );
const ROUTINE: ReadonlySet<string> = new Set(
  'speak talk ring call write email hear receive get check see look tell say find reply answer ask'.split(
    ' ',
  ),
);

/** "We'd set the alarm wrong, which is why nobody rang": what we did, and what came of it. */
const CAME_OF_IT = re`,? (?:which is why|that's why|that is why|which meant|and that's why|so (?!that|i can|we can|please|you can)\w+)\b|\bbefore [^.!?]*\b(?:had|'d|was|were)\b`;
const caused = (low: string, told: readonly Clause[]): boolean => because(told) || broughtAbout(low, told);
const broughtAbout = (low: string, told: readonly Clause[]): boolean =>
  has(low, CAME_OF_IT) &&
  told[0] !== undefined &&
  byUs(told[0]) &&
  told[0].verb.tense === 'past' &&
  (told.at(-1)?.verb.negative || told.at(-1)?.subject.negative || /\bbefore\b/.test(low));

const ASKED_FOR = re`\b(?:would|could|can) you (?:please |kindly )?\w+`;
/** "It should never have happened." */
const pointsOnly = ({ subject, verb }: Clause): boolean =>
  /^(?:it|this|that)$/.test(subject.head) && /^(?:happen|occur|be)$/.test(verb.lemma);

/** An account: things happened one after the other, and one of them should not have. */
function account({ low, clauses }: Bare): Span[] {
  const told = clauses.filter(
    (c) =>
      c.mood === 'statement' &&
      c.opener !== 'if' &&
      (c.verb.tense === 'past' || c.verb.passive) &&
      (c.verb.modal === null || c.verb.modal === 'should'),
  );
  const ours =
    caused(low, told) ||
    told.some(
      (c) => c.subject.kind !== 'you' && !pointsOnly(c) && (failing(c) || (c.subject.negative && !byUs(c))),
    );
  // What is asked for, or holds only if something was so, tells no cause.
  if (has(low, ASKED_FOR) || clauses.some((c) => c.opener === 'if' || c.mood === 'command')) return [];
  const first = told[0];
  const last = told.at(-1);
  const wrong = ours || (told.some((c) => c.subject.kind === 'thing') && has(low, INSTEAD));
  if (!first || !last || told.length < 2 || !wrong || !has(low, LINKED) || has(low, APOLOGY)) return [];
  return [span(first.span.start, last.span.end)];
}

export const explanation: Part = {
  id: 'explanation',
  name: 'Explains what happened',
  core: true,
  find: (s) =>
    has(s.low, EXCUSE) || has(s.low, IDLE)
      ? []
      : [
          ...account(s),
          ...scan(s.low, [
            re`\bour (?:\w+ ){1,2}only (?:\w+s|\w+ed)\b[^.!?]{2,60} (?:if|when|once|after|unless|on|at)\b[^.!?]{2,60}`,
            re`\b(?:i|we) (?:took it|had taken it|thought|assumed|believed|had it) (?:that |as )?(?:you|your|it|the)\b[^.!?]{3,100}`,
            re`\b(?:what happened is that|it turned out that|it turns out that)\b[^.!?]{5,120}`,
            re`\b(?:what (?:happened|went wrong)(?: is| was)?|the (?:root )?(?:cause|reason)(?! for (?:my|this|our) (?:e-?mail|call|message|letter|note|writing))(?: \w+){0,4} (?:was|is))\b(?! (?:with|to) )[^.!?]{5,160}`,
            re`\b${OURS} (?:\w+ ){0,5}?(?:${PROCESS})\b[^.!?]{0,120}?,? ${REASON}\b[^.!?]{3,120}`,
            re`\b(?:failed|late|twice|lost|wrong|delayed|missed|rejected|broke|broken|empty|stuck|slow|error|down|closed)\b[^.!?]{0,60} (?:because|since|caused by|due to|as) (?:of )?${OURS}\b[^.!?]{3,120}`,
            re`\b(?:we|i) (?:printed|put too few|planned too few|overlooked|moved|switched|rolled out|merged|migrated|deployed)\b[^.!?]{0,90}?\b(?:before|so|and (?:didn't|missed|lost|forgot)|instead|without)\b[^.!?]{3,90}`,
            re`\bour (?:\w+ ){1,3}(?:overwrote|sent|printed|dropped|skipped|merged|retried|rejected|marked|picked|mixed|failed to)\b[^.!?]{2,100}`,
            re`\bthe \w+ came from\b[^.!?]{3,100}`,
            re`\b(?!(?:can|will|you)\b)(?:was|were|had|hadn't|got|ran|went|sat|\w+ed)\b[^.!?]{0,90}\b(?:because|which is why|which meant|so it|and so|so nobody|so the)\b(?! you )[^.!?]{3,120}`,
          ]),
        ],
  test: (doc, found) => (found.length > 0 ? found : causesTold(doc)),
  present: [
    "I'm sorry about the gate. Our fitter read the wrong drawing.",
    'We printed the label before your address change had synced.',
    'We put too few people on the Saturday shift, so your chat waited two hours.',
    'What happened: I merged your two tickets and the second question got buried.',
    "We moved to a new billing system on 1 June and didn't carry over your discount.",
    'Our nightly build overwrote your settings.',
    'We turned the old line off before the new one had been tested.',
    'Your form went missing when I cleared the desk.',
  ],
  absent: [
    "We regret the trouble, and it shouldn't have happened.",
    'If the update failed or did not start, put it on again.',
    'We were really busy.',
    'Due to circumstances beyond our control, your parcel is late.',
    "I'm writing because I want to be sure you got my refund note.",
    "Since you're on the annual plan, you can download invoices yourself.",
    "We don't yet know why it failed.",
    'The reason for my call is your bill.',
  ],
};
