import type { Complaint, Fault, Span } from '../../types';
import { centralOf } from './central';
import { contactsIn } from './contacts';
import { amountsIn, refsIn, whenIn } from './facts';
import { faultOf } from './fault';
import { gravityOf } from './gravity';
import { type Judged, judgedIn, type Kind, SURELY } from './judged';
import { namesOfUs } from './names';
import { saidByUs, spokenOf } from './ours';
import type { Piece } from './pieces';
import { isSendable } from './sendable';
import { thingOf } from './sentence';
import { wishKind } from './wish';

const OPENER =
  /^(?:and|but|so|or|because|as|while|although|though|yet|also|that|why)\b,?\s+|^(?:(?:hi|hello|hey|dear)\b[^,.!]{0,24}[,.!]\s*|@\w+,?\s+)+/i;
const END = /[\s.!?…,;:"'”’)]+$/;
/** Without the word that joins it and the stop at its end. */
function bare({ span: s, text }: Piece): Span {
  const opener = OPENER.exec(text)?.[0].length ?? 0;
  const end = END.exec(text)?.[0].length ?? 0;
  return { start: s.start + opener, end: Math.max(s.start + opener + 1, s.end - end) };
}

const of = (all: readonly Judged[], kind: Kind): Judged[] => all.filter((s) => s.kind === kind);
const spans = (all: readonly Judged[]): Span[] => all.map(({ piece }) => bare(piece));

/** Says pieces from our side, with what stood before them in mind. */
function speaker(text: string, all: readonly Judged[], company?: string) {
  const names = namesOfUs(text, company);
  const told = { names, ofThem: names.length > 0 || spokenOf(text), text };
  return (one: Judged, what: 'problem' | 'effect'): string | null => {
    const at = all.indexOf(one);
    const things = all.slice(Math.max(0, at - 3), at).flatMap(({ piece }) => thingOf(piece) ?? []);
    const ours = saidByUs(one.piece, all[at - 1]?.piece, things.at(-1) ?? null, told);
    return ours && isSendable(ours.words, what, one.problem >= SURELY && !ours.cut) ? ours.words : null;
  };
}

/** Below this nothing is put into our mouth. */
const SURE = 0.5;

/** Where something of ours failed: first what the message is most about, then the others in their order. */
function problemsIn(all: readonly Judged[], fault: Fault): Judged[] {
  const central = fault === 'ours' ? centralOf(all) : null;
  return central ? [central, ...of(all, 'problem').filter((one) => one !== central)] : [];
}

/** Everything that a customer's message says of a failure. Pure; about 0.5 ms a sentence, kept by its text. */
export function readComplaint(text: string, company?: string): Complaint {
  const all = judgedIn(text);
  const { fault, sure } = faultOf(text, all);
  const problems = problemsIn(all, fault);
  const effects = of(all, 'effect');
  const say = speaker(text, all, company);
  const amounts = amountsIn(text);
  return {
    problems: spans(problems),
    effects: spans(effects),
    wishes: of(all, 'wish').map(({ piece }) => ({ ...bare(piece), kind: wishKind(piece) })),
    when: whenIn(text),
    refs: refsIn(text),
    amounts,
    promised: spans(of(all, 'promise')),
    contacts: contactsIn(all),
    fault,
    gravity: gravityOf(
      all,
      amounts.map((s) => text.slice(s.start, s.end)),
    ),
    ours:
      sure < SURE
        ? null
        : problems.slice(0, 2).reduce<string | null>((found, one) => found ?? say(one, 'problem'), null),
    effectOurs: effects.flatMap((one) => say(one, 'effect') ?? []),
  };
}
