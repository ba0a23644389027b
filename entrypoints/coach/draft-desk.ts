import type { Handlers } from '../../lib/browser/messages';
import type { Session } from '../../lib/session/session';
import type { DraftReview, DraftStep, Finding } from '../../lib/types';
import { deliver } from './deliver';
import type { Notice } from './notice';

type Parts = {
  readonly sessionCalled: (id: string) => Session | undefined;
  readonly openCard: (session: Session, finding: Finding) => void;
  readonly notice: Notice;
};

/** Serves “This draft”, which stands beside the page: what the coach says, and the way to each place. */
export function draftDesk({ sessionCalled, openCard, notice }: Parts): Handlers {
  /** Answers at once, where the place is still there: the page has the focus only after a popup has closed. */
  function lead(session: Session, step: DraftStep): 'sent' | 'gone' {
    if (step.kind === 'not-our-fault') session.setNotOurFault(step.on);
    else if (step.kind === 'add') void deliver(session, () => session.add(step.part), notice, 'sentence');
    else if (step.kind === 'part') {
      const span = session.checklist()?.parts.find(({ id }) => id === step.part)?.span;
      if (!span) return 'gone';
      void session.show(span);
    } else {
      const finding = findingMeant(session.findings(), step);
      if (!finding) return 'gone';
      session.ask();
      void session.show(finding.span).then(() => openCard(session, finding));
    }
    return 'sent';
  }

  return {
    reviewDraft: async ({ session }) => {
      const found = sessionCalled(session);
      return found ? reviewOf(found) : null;
    },
    leadTo: async ({ session, step }) => {
      const found = sessionCalled(session);
      return found ? lead(found, step) : 'no-editor';
    },
  };
}

function reviewOf(session: Session): DraftReview | null {
  const checklist = session.checklist();
  return checklist && { checklist, isEmpty: session.isEmpty() };
}

/** The words may have moved since the list was made: of those with the same ones, the nearest is meant. */
function findingMeant(
  findings: readonly Finding[],
  { rule, quote, near }: Extract<DraftStep, { kind: 'finding' }>,
): Finding | null {
  const away = ({ span }: Finding) => Math.abs(span.start - near);
  const same = findings.filter((one) => one.rule === rule && one.quote === quote);
  return same.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}
