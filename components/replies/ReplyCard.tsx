import { i18n } from '#i18n';
import { RULES } from '../../lib/analysis/rules';
import { inOurLanguage, wordsOfRule } from '../../lib/browser/rule-words';
import type { Finding } from '../../lib/types';
import { Blanks } from '../ui/Blanks';

export type JudgedReply = {
  readonly id: number;
  /** '' where the file gives it none: then it goes by its number. */
  readonly name: string;
  readonly number: number;
  readonly text: string;
  readonly findings: readonly Finding[];
};

type Props = { readonly reply: JudgedReply; onEdit(id: number, text: string): void };

const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));

/** A reply to be edited in place, with each weak phrase and its fix beside it. */
export function ReplyCard({ reply: { id, name, number, text, findings }, onEdit }: Props) {
  const called = name || i18n.t('replies.unnamed', [String(number)]);
  return (
    <article className="reply">
      <label>
        {called}
        <textarea value={text} onChange={({ target }) => onEdit(id, target.value)} />
      </label>
      {findings.length === 0 ? (
        <p className="reply-clean">{i18n.t('replies.clean')}</p>
      ) : (
        <ul aria-label={i18n.t('replies.weakIn', [called])}>
          {findings.map((finding) => (
            <Weak
              key={`${finding.rule}:${finding.span.start}`}
              finding={finding}
              onFix={({ span, insert }) =>
                onEdit(id, text.slice(0, span.start) + insert + text.slice(span.end))
              }
            />
          ))}
        </ul>
      )}
    </article>
  );
}

type Fix = { readonly span: Finding['span']; readonly insert: string };

function Weak({ finding, onFix }: { readonly finding: Finding; onFix(fix: Fix): void }) {
  const rule = BY_ID.get(finding.rule);
  const words = rule && wordsOfRule(rule);
  const [first] = inOurLanguage(finding).rewrites;
  return (
    <li className={`weak is-${finding.severity}`}>
      <b>{words?.title ?? i18n.t('replies.ownPhrase')}</b> <q>{finding.quote}</q>
      <small>{words?.says}</small>
      {first?.kind === 'advice' && <small>{first.text}</small>}
      {first?.kind === 'edit' && (
        <button type="button" className="fix" onClick={() => onFix(first.edit)}>
          <span className="unseen">{i18n.t('replies.fix')}</span>
          {first.edit.insert === '' ? i18n.t('card.leaveOut') : <Blanks text={first.edit.insert} />}
        </button>
      )}
    </li>
  );
}
