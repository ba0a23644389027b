import { isOurWords, type Standing } from '../checklist/carried';
import type { Finding, Found, Report, Span } from '../types';
import { ignoreKey } from './findings';

/** The findings that the writer sees: those of the report, without what is ignored in this draft. */
export type Shown = {
  all(): readonly Finding[];
  /** The finding that holds the offset, or ends there. */
  at(offset: number): Finding | null;
  /** The first that begins at the offset or after it; after the last comes the first again. */
  from(offset: number): Finding | null;
  /** The last that begins before the offset; before the first comes the last again. */
  before(offset: number): Finding | null;
  ignore(finding: Finding): void;
  /** Takes back `ignore`. */
  heed(finding: Finding): void;
};

/** What the page wrote must not tell it, by our lines, which phrases are the team's own. */
const OWN = 'own-phrase';

export function shownOf(
  report: () => Report | null,
  isForeign: (span: Span) => boolean,
  standing: () => readonly Standing[] = () => [],
): Shown {
  const ignored = new Set<string>();
  const isSecret = ({ rule, span }: Found) => rule === OWN && isForeign(span);
  const all = () => {
    const letters = standing();
    return (report()?.findings ?? [])
      .filter((finding) => !ignored.has(ignoreKey(finding)) && !isSecret(finding))
      .filter((finding) => !isOurWords(finding, letters))
      .map((finding) => (finding.others.some(isSecret) ? withoutOthers(finding, isSecret) : finding));
  };
  const inOrder = () => all().sort((a, b) => a.span.start - b.span.start);
  return {
    all,
    at: (offset) => all().find(({ span }) => span.start <= offset && offset <= span.end) ?? null,
    from(offset) {
      const order = inOrder();
      return order.find(({ span }) => span.start >= offset) ?? order[0] ?? null;
    },
    before(offset) {
      const order = inOrder();
      return order.findLast(({ span }) => span.start < offset) ?? order.at(-1) ?? null;
    },
    ignore: (finding) => void ignored.add(ignoreKey(finding)),
    heed: (finding) => void ignored.delete(ignoreKey(finding)),
  };
}

const withoutOthers = (finding: Finding, isSecret: (found: Found) => boolean): Finding => {
  const others = finding.others.filter((one) => !isSecret(one));
  return { ...finding, others, also: others.map(({ rule }) => rule) };
};
