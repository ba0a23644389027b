import type { Finding, RuleWords } from '../../lib/types';

type Props = {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly words: Readonly<Record<string, RuleWords>>;
  onFinding(finding: Finding): void;
};

/** Findings in a list, each leading to its words. Several of one rule are one line. */
export function Findings({ title, findings, words, onFinding }: Props) {
  const firsts = findings.filter(
    ({ rule }, index) => findings.findIndex((other) => other.rule === rule) === index,
  );
  if (firsts.length === 0) return null;
  return (
    <section className="findings">
      <h3>{title}</h3>
      <ul>
        {firsts.map((finding) => (
          <li key={finding.rule}>
            <button
              type="button"
              className={`finding kind is-${finding.severity}`}
              onClick={() => onFinding(finding)}
            >
              <b>{words[finding.rule]?.title ?? finding.quote}</b>
              <small>{words[finding.rule]?.says}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
