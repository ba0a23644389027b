import { ask, unanswered } from '../../lib/browser/messages';
import { activeOf, rootOf } from '../../lib/page/dom';
import type { Session } from '../../lib/session/session';

/** Has the toolbar icon tell how many strong findings the draft has, while it has the focus. */
export function tellStrongCount(session: Session): void {
  const { field } = session.editor;
  let told = 0;

  const tell = (count: number) => {
    if (count === told) return;
    told = count;
    ask('strongFindings', { count }).catch(unanswered(undefined));
  };
  const update = () => {
    const strong = session.visible().filter(({ severity }) => severity === 'strong');
    tell(hasFocus(field) ? strong.length : 0);
  };
  session.onReport(update);
  field.addEventListener('focusin', update, { signal: session.signal });
  field.addEventListener('focusout', update, { signal: session.signal });
  session.signal.addEventListener('abort', () => tell(0));
}

function hasFocus(field: HTMLElement): boolean {
  const active = activeOf(rootOf(field) as Document | ShadowRoot);
  return field.contains(active);
}
