import type { Span } from '../../types';
import { rolesOf } from '../grammar/roles';
import type { Doc, Sentence } from '../model';
import { counted, sentenceSpan } from '../nearby';
import { re } from '../pattern';
import { has } from '../scan';
import { failsIn } from './failing';

/** What stands so close behind a sorry is its object, and explains nothing. */
const OBJECT = 40;
const EXCUSE = re`\b(?:busy|volumes?|beyond our|circumstances|short-staffed|technical (?:issues|difficulties))\b|\?$`;

const tellsCause = (doc: Doc, { start, facts }: Sentence, index: number): boolean =>
  !has(facts.low, EXCUSE) &&
  facts.clauses.some((c) => {
    const { agent, when } = rolesOf(c);
    // What ought to have been done is no cause.
    if (when === 'ought') return false;
    if (agent !== 'us' && agent !== 'ours' && agent !== 'colleague' && agent !== 'someone') return false;
    const at = start + c.span.start;
    return (
      failsIn(c) &&
      !doc.uses.some(
        ({ sentence, span }) => sentence === index && span.end <= at + 1 && at - span.end < OBJECT,
      )
    );
  });

/** Beside an apology, what our side did apart from its object says how it came about. */
export const causesTold = (doc: Doc): Span[] =>
  doc.uses.some(counted)
    ? doc.sentences.flatMap((s, index) => (tellsCause(doc, s, index) ? [sentenceSpan(doc, index)] : []))
    : [];
