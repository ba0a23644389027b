import { centralTraits } from '../../lib/complaint/read/central';
import { FAULTS, faultTraits } from '../../lib/complaint/read/fault';
import { type Judged, judgedIn, KINDS } from '../../lib/complaint/read/judged';
import type { LEARNED } from '../../lib/complaint/read/weigh';
import type { Labelled } from './labelled';
import { type Example, learn } from './learn';
import { overlap } from './overlap';

const FOLDS = 5;
/** How strongly weights are held back: measured by leaving a fifth of the messages out at a time. */
const PULL = { kinds: 12, fault: 2, central: 10 };

/** The label that a piece overlaps most. */
function labelOf(m: Labelled, { piece }: Judged) {
  const all = [m.problems, m.effects, m.wishes, m.promised].flatMap((marks, i) =>
    marks.map((mark) => ({ is: i + 1, mark, share: overlap(m.text, mark, piece.span) })),
  );
  return all.filter(({ share }) => share >= 0.5).sort((a, b) => b.share - a.share)[0];
}

const kindExamples = (m: Labelled): Example[] =>
  judgedIn(m.text, {}).flatMap((one) => {
    const label = labelOf(m, one);
    return label?.mark.opt
      ? []
      : [{ traits: one.traits, is: label?.is ?? 0, message: m.id, weight: m.weight }];
  });

/** Each message as it is judged by what was learned of the others: so is one that nobody has seen. */
function judgedUnseen(messages: readonly Labelled[], kinds: readonly (readonly Example[])[]): Judged[][] {
  const judged: Judged[][] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = learn(kinds.filter((_, i) => i % FOLDS !== fold).flat(), KINDS.length, PULL.kinds);
    for (const [i, m] of messages.entries()) if (i % FOLDS === fold) judged[i] = judgedIn(m.text, weights);
  }
  return judged;
}

const faultExample = (m: Labelled, judged: readonly Judged[]): Example[] =>
  FAULTS.includes(m.fault)
    ? [{ traits: faultTraits(m.text, judged), is: FAULTS.indexOf(m.fault), message: m.id, weight: m.weight }]
    : [];

/** Of the messages that tell of a central problem: which of all pieces it is. */
const centralExamples = (m: Labelled, judged: readonly Judged[]): Example[] =>
  m.problems.some(({ central }) => central)
    ? judged.map((one, at) => ({
        traits: centralTraits(judged, at),
        is: labelOf(m, one)?.mark.central ? 1 : 0,
        message: m.id,
        weight: m.weight,
      }))
    : [];

/** All weights of the reading, learned of labelled messages. */
export function learnedOf(messages: readonly Labelled[]): typeof LEARNED {
  const kinds = messages.map(kindExamples);
  const judged = judgedUnseen(messages, kinds);
  const each = (examples: typeof centralExamples) => messages.flatMap((m, i) => examples(m, judged[i] ?? []));
  return {
    kinds: learn(kinds.flat(), KINDS.length, PULL.kinds),
    fault: learn(each(faultExample), FAULTS.length, PULL.fault),
    central: learn(each(centralExamples), 2, PULL.central),
  };
}
