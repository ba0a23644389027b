import { sliceOf } from '../text';
import type { Draft } from '../types';
import { clausesOf } from './grammar/clauses';
import { apologises } from './nearby';
import { normalise } from './normalise';
import { remembering } from './remember';
import { sentencesIn } from './sentences';
import { sorryUses } from './sorry';

const NAME_IN_ATTRIBUTION =
  /(?:^|\n)[^\n]*?(?:,\s|\d\s|at [\d:]+(?: [AP]M)?,?\s)([\p{L} .'-]{2,40}?)\s*(?:<[^>\n]*>|\([^)\n]*\))?\s*(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev)\s*:/u;

/** A conversation stands while its answer is typed. */
const CONVERSATIONS = 20;
export const apologisedIn = remembering(CONVERSATIONS, (text) =>
  text.split('\n').some((line) => sentencesIn(line).some((at) => apologisesIn(sliceOf(line, at)))),
);

function apologisesIn(text: string): boolean {
  const uses = sorryUses({
    text,
    low: normalise(text),
    get clauses() {
      return clausesOf(text);
    },
  });
  return uses.some(apologises);
}

/** The quoted mail is ours when the name over it is the one that signs the draft, or our own kind of voice. */
function quotedIsOurs(quoted: string, draft: string, own: string): boolean {
  const name = NAME_IN_ATTRIBUTION.exec(quoted)?.[1]?.trim().split(/\s+/)[0];
  if (name && new RegExp(`^[^\\S\\n]*${name.replace(/[^\p{L}]/gu, '.')}\\b[^\\n]{0,30}$`, 'mu').test(own))
    return true;
  if (
    name &&
    new RegExp(`\\b(?:hi|hello|dear|hey)[ ,]+${name.replace(/[^\p{L}]/gu, '.')}\\b`, 'iu').test(draft)
  )
    return false;
  return /\b(?:we|i)(?:'m| am|'re| are)? (?:so |very )?(?:sorry|apologi[sz]e)[^\n]{0,30}\byour?\b/i.test(
    quoted,
  );
}

/** "On Monday, Ana wrote:", "From: Ana", a line of dashes: what stands over the words of a mail. */
const HEAD =
  /^(?=.*(?:\d|@)).*[:：]\s*$|^\*?\p{Lu}[\p{L} -]{1,20}\*?[:：] ?.*(?:@|\d{4}|:\d\d)|^\*?(?:Subject|Betreff|Objet|Asunto|Oggetto)\*? ?:|^[-_=]{3,}/u;
const MARKS = /^[ \t]*(?:>[ \t]?)+/;

/** The words of a quoted mail alone. */
const wordsOf = (quoted: string): string =>
  quoted
    .split('\n')
    .map((line) => line.replace(MARKS, ''))
    .filter((line) => !HEAD.test(line))
    .join('\n');

export type Voices = {
  readonly customer: string;
  readonly before: string;
  /** The quoted mail, where it is the customer's. */
  readonly quoted: string;
};

/** Who said what before this draft: the thread that the page gives, and the quoted mail. */
export function voices(draft: Draft, quoted: string, own: string): Voices {
  const said = (from: 'customer' | 'us') =>
    (draft.thread ?? [])
      .filter((m) => m.from === from)
      .map((m) => m.text)
      .join('\n');
  const ours = quoted !== '' && quotedIsOurs(quoted, draft.text, own);
  return {
    customer: `${said('customer')}\n${ours ? '' : wordsOf(quoted)}`.trim(),
    before: `${said('us')}\n${ours ? wordsOf(quoted) : ''}`.trim(),
    quoted: ours ? '' : wordsOf(quoted),
  };
}

/** From the first message of the customer to the last one that we have not answered since. */
export function waitedMs(draft: Draft): number | undefined {
  const times = (draft.thread ?? [])
    .filter((m) => m.from === 'customer' && m.at !== undefined)
    .map((m) => Date.parse(m.at ?? ''));
  const all = (draft.thread ?? []).map((m) => Date.parse(m.at ?? '')).filter((t) => !Number.isNaN(t));
  const first = times.find((t) => !Number.isNaN(t));
  return first === undefined ? undefined : Math.max(...all) - first;
}
