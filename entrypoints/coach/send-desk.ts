import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { allIn, boxOf } from '../../lib/page/dom';
import type { Session } from '../../lib/session/session';
import { pageOf } from '../../lib/sites/page';
import { watchSending } from '../../lib/sites/sending';
import type { PageChoices, Site, Span } from '../../lib/types';
import type { HeldBar } from './held-bar';
import type { Notice } from './notice';

/** More would not be read. */
const NAMED = 3;

type Parts = {
  readonly site: Site;
  readonly bar: HeldBar;
  readonly notice: Notice;
  chosen(): PageChoices;
  /** Of one session: what is done once its reply has left, or was called back. */
  attendSent(session: Session): { sent(): void; undone(): void };
};

/** Why a press of Send is held, and where that stands; null where nothing is amiss. */
type Reason = { readonly sentence: string; readonly first: Span };

/**
 * Watches replies leave, and holds a press once where something half said would leave with it. The second press always
 * sends; so does the first where we cannot show why it should not.
 */
export function sendDesk({ site, bar, notice, chosen, attendSent }: Parts) {
  function reasonIn(session: Session): Reason | null {
    // An extension that was replaced or switched off under the page has no say in it any more.
    if (!browser.runtime?.id || session.isNote()) return null;
    const { holdBlanks, holdStrong } = chosen();
    const strong = () => session.visible().filter(({ severity }) => severity === 'strong');
    return (
      (holdBlanks ? told('blanks', session, session.leftOpen()) : null) ??
      (holdStrong
        ? told(
            'strong',
            session,
            strong().map(({ span }) => span),
          )
        : null)
    );
  }

  return {
    attend(session: Session): void {
      const { sends } = site;
      if (!sends) return;
      const { field } = session.editor;
      const buttons = () => allIn(pageOf(field), sends.button).map(boxOf);
      const after = attendSent(session);
      /** What was held for is asked about once; when all of it is gone, it may be asked again. */
      let isAsked = false;

      function holds(): boolean {
        const reason = isAsked ? null : reasonIn(session);
        if (!reason) {
          bar.clear();
          return false;
        }
        notice.clear();
        const go = () => void session.show(reason.first).then(bar.clear);
        const actions = [
          { label: i18n.t('held.go'), perform: go },
          { label: i18n.t('held.send'), perform: sendAnyway },
        ];
        bar.show(reason.sentence, actions, buttons());
        isAsked = true;
        return true;
      }
      function sendAnyway(): void {
        bar.clear();
        if (!sending.press()) notice.say(i18n.t('held.pressAgain'));
      }
      const sending = watchSending(
        field,
        sends,
        {
          holds,
          sent() {
            isAsked = false;
            bar.clear();
            after.sent();
          },
          undone: after.undone,
        },
        session.signal,
      );
      session.onEdit(() => {
        if (!isAsked || reasonIn(session)) return;
        isAsked = false;
        bar.clear();
      });
      session.signal.addEventListener('abort', () => isAsked && bar.clear());
    },
  };
}

function told(kind: 'blanks' | 'strong', session: Session, spans: readonly Span[]): Reason | null {
  const [first] = spans;
  if (!first) return null;
  const { text } = session.editor.read();
  const named = [...new Set(spans.map(({ start, end }) => text.slice(start, end)))];
  const list = named.slice(0, NAMED).join(', ') + (named.length > NAMED ? ' …' : '');
  const sentence = i18n.t(`held.${kind}`, spans.length, [String(spans.length), list]);
  // One mark ends it.
  return { sentence: sentence.replace('….', '…'), first };
}
