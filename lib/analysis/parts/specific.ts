import { shift, span } from '../../text';
import type { Part } from '../model';
import { counted, sentenceSpan } from '../nearby';
import { has } from '../scan';
import { FAILED, FAILS, re } from '../words';

const EVENT = re`\b(?:we|i|our \w+) (?:\w+ )?(?:${FAILS}|should have|didn't|did not|charged|shipped)\b|\b(?:was|were|got|been) (?:\w+ )?(?:${FAILED})\b|\b(?:wrong|late|twice|outage|failed|double|never arrived|overcharged|error on our|instead of)\b`;

const declared = (low = '') => (low.endsWith('?') || /^(?:if|please|try)\b/.test(low) ? '' : low);

export const specific: Part = {
  id: 'specific',
  name: 'Names what went wrong',
  core: true,
  test: (doc) =>
    doc.sentences.flatMap((s, index) => {
      const uses = s.facts.sorry.filter(counted);
      const own = uses.filter((use) => use.function === 'OWN');
      if (own.length > 0) return own.map((use) => shift(span(use.span.start, s.facts.text.length), s.start));
      if (uses.length === 0) return [];
      const beside = [index, index - 1, index + 1].find((i) =>
        has(declared(doc.sentences[i]?.facts.low), EVENT),
      );
      return beside === undefined ? [] : [sentenceSpan(doc, beside)];
    }),
  present: [
    "I'm sorry the March invoice went to your old address.",
    'I apologise for charging your card $49.99 twice on 3 May.',
    "I'm sorry. We shipped a size 8 when you ordered a 6.",
    'Sorry it took us six days to answer your refund request.',
    'I apologize that your export failed three times last night.',
  ],
  absent: [
    'We apologise for the inconvenience caused.',
    "I'm really sorry about this.",
    'Sorry for any issues you may have run into.',
    'Your order 88213 shipped on Tuesday. We apologise for the inconvenience.',
  ],
};
