import { i18n } from '#i18n';
import type { Finding, RuleWords } from '../../lib/types';

type Props = {
  readonly findings: readonly Finding[];
  readonly words: Readonly<Record<string, RuleWords>>;
  onFinding(finding: Finding): void;
};

/** Each weak phrase as it stands in the draft, in its order, leading to its place. */
export function Phrases({ findings, words, onFinding }: Props) {
  const phrases = findings
    .filter(({ rule }) => !words[rule]?.wide)
    .toSorted((a, b) => a.span.start - b.span.start);
  if (phrases.length === 0) return null;
  return (
    <section className="checklist phrases">
      <div className="findings">
        <h3>{i18n.t('coach.phrases')}</h3>
        <ul>
          {phrases.map((finding) => (
            <li key={`${finding.rule}:${finding.span.start}`}>
              <button
                type="button"
                className={`kind finding is-${finding.severity}`}
                onClick={() => onFinding(finding)}
              >
                <b>{finding.quote}</b>
                <small>{words[finding.rule]?.title}</small>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
