import { i18n } from '#i18n';
import { OUTCOMES } from '../../components/outcomes';
import type { Session } from '../../lib/session/session';
import type { WriteOutcome } from '../../lib/types';
import type { Notice } from './notice';

const WORDS = {
  letter: {
    done: 'insert.done',
    moved: 'insert.moved',
    refused: 'insert.refused',
    altered: 'card.outcome.altered',
    unclear: 'card.outcome.unclear',
    'not-copied': 'card.outcome.notCopied',
    'too-long': 'insert.tooLong',
    'needs-click': 'insert.needsClick',
  },
  // A sentence shows where it went in: nothing is to be told of it.
  sentence: {
    ...OUTCOMES,
    done: null,
    moved: 'insert.moved',
    'needs-click': 'draft.needsClick',
  },
} as const;

/** Writes into the editor and says on the page what came of it: the popup that asked has closed by then. */
export async function deliver(
  session: Session,
  write: () => Promise<WriteOutcome>,
  notice: Notice,
  what: keyof typeof WORDS,
): Promise<void> {
  const outcome = await write();
  const words = WORDS[what][outcome];
  if (words === null) return notice.clear();
  notice.say(i18n.t(words));
  if (outcome !== 'needs-click') return;
  const again = () => void deliver(session, write, notice, what);
  session.editor.field.addEventListener('focusin', again, { once: true, signal: session.signal });
}
