import { i18n } from '#i18n';
import type { Insertion } from '../../lib/browser/messages';
import type { Session } from '../../lib/session/session';
import type { Notice } from './notice';

/** Puts a letter into the editor and says on the page what came of it: the popup has closed by then. */
export async function deliver(session: Session, insertion: Insertion, notice: Notice): Promise<void> {
  const outcome = await session.insert(insertion.content, insertion.replace);
  if (outcome === 'done') return notice.clear();
  if (outcome === 'moved') return notice.say(i18n.t('insert.moved'));
  if (outcome === 'too-long') return notice.say(i18n.t('insert.tooLong'));
  if (outcome === 'refused') return notice.say(i18n.t('insert.refused'));
  notice.say(i18n.t('insert.needsClick'));
  const again = () => void deliver(session, insertion, notice);
  session.editor.field.addEventListener('focusin', again, { once: true, signal: session.signal });
}
