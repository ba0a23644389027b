import { around } from '../../lib/complaint/read/around';
import { FAULTS, faultTraits } from '../../lib/complaint/read/fault';
import { type Judged, judgedIn, KINDS, lookedAt } from '../../lib/complaint/read/judged';
import type { LEARNED, Weights } from '../../lib/complaint/read/weigh';
import type { Labelled } from './labelled';
import { type Example, learn } from './learn';
import { overlap } from './overlap';

const FOLDS = 5;
/** How strongly weights are held back: measured by leaving a fifth of the messages out at a time. */
const PULL = { kinds: 20, around: 2, fault: 2 };

/** The label that a piece overlaps most. */
function labelOf(m: Labelled, { piece }: Pick<Judged, 'piece'>) {
  const all = [m.problems, m.effects, m.wishes, m.promised].flatMap((marks, i) =>
    marks.map((mark) => ({ is: i + 1, mark, share: overlap(m.text, mark, piece.span) })),
  );
  return all.filter(({ share }) => share >= 0.5).sort((a, b) => b.share - a.share)[0];
}

type Looked = ReturnType<typeof lookedAt>;
/** Each piece that counts, by the traits that it is given. */
const examples = (m: Labelled, all: Looked, traits: (at: number) => Example['traits']): Example[] =>
  all.flatMap((one, at) => {
    const label = labelOf(m, one);
    return label?.mark.opt
      ? []
      : [{ traits: traits(at), is: label?.is ?? 0, message: m.id, weight: m.weight }];
  });

/** Each message as it looks by what was learned of the others: so does one that nobody has seen. */
function unseen(messages: readonly Labelled[], kinds: readonly (readonly Example[])[]): Weights[] {
  const by = Array.from({ length: FOLDS }, (_, fold) =>
    learn(kinds.filter((_, i) => i % FOLDS !== fold).flat(), KINDS.length, PULL.kinds),
  );
  return messages.map((_, i) => by[i % FOLDS] ?? {});
}

const faultExample = (m: Labelled, judged: readonly Judged[]): Example[] =>
  FAULTS.includes(m.fault)
    ? [{ traits: faultTraits(m.text, judged), is: FAULTS.indexOf(m.fault), message: m.id, weight: m.weight }]
    : [];

/** All weights of the reading, learned of labelled messages. */
export function learnedOf(messages: readonly Labelled[]): typeof LEARNED {
  const kinds = messages.map((m) => {
    const all = lookedAt(m.text, {});
    return examples(m, all, (at) => all[at]?.traits ?? []);
  });
  const by = unseen(messages, kinds);
  const beside = messages.flatMap((m, i) => {
    const all = lookedAt(m.text, by[i] ?? {});
    return examples(m, all, (at) => around(all, at));
  });
  const settled = learn(beside, KINDS.length, PULL.around);
  const judged = messages.map((m, i) => judgedIn(m.text, { kinds: by[i] ?? {}, around: settled }));
  return {
    kinds: learn(kinds.flat(), KINDS.length, PULL.kinds),
    around: settled,
    fault: learn(
      messages.flatMap((m, i) => faultExample(m, judged[i] ?? [])),
      FAULTS.length,
      PULL.fault,
    ),
  };
}
