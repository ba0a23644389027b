import type { QuietWay } from '../../components/card/Foot';
import { ask } from '../../lib/browser/messages';
import type { Session } from '../../lib/session/session';
import type { Finding, Found, Quiet } from '../../lib/types';

/**
 * Hears no more of what the card's page is about, or of the whole spot in this draft, and gives what takes that
 * back. Rejects where it could not be kept.
 */
export async function quiet(
  way: QuietWay,
  { rule, quote }: Found,
  finding: Finding,
  session: Session,
): Promise<() => Promise<void>> {
  if (way === 'ignored') {
    session.ignore(finding);
    return async () => session.heed(finding);
  }
  const what: Quiet = way === 'never' ? { way, quote } : { way, rule };
  const before = await ask('quiet', what);
  session.reread();
  return async () => {
    await ask('unquiet', { quiet: what, before });
    session.reread();
  };
}
