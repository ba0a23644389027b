import { i18n } from '#i18n';
import type { Left } from '../../lib/replies';

const say = i18n.t as (key: string, places: readonly string[]) => string;

/** What of the file is no reply here, and why; nothing where all was read. */
export function LeftOut({ left }: { readonly left: readonly Left[] }) {
  if (left.length === 0) return null;
  return (
    <details className="left-out">
      <summary>{i18n.t('files.leftOut', [String(left.length)])}</summary>
      <ul>
        {left.map(({ why, what, line }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: what was left out has no other name, and never moves
          <li key={index}>
            {say(`files.left.${why}`, [what])}
            {line !== null && ` (${i18n.t('files.line', [String(line)])})`}
          </li>
        ))}
      </ul>
    </details>
  );
}
