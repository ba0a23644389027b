import { i18n } from '#i18n';
import type { CoachRecordProps } from '../../components/record/CoachRecord';
import { ask, unanswered } from '../../lib/browser/messages';
import type { Session } from '../../lib/session/session';
import type { ApologyFacts, Earlier, Recorded, Site } from '../../lib/types';
import { aboutApology } from './about';
import { openLetters, openWhys } from './coach-desk';
import type { Notice } from './notice';

/** The letter that says that it is the second time. */
const AGAIN = 'same-again';

type Known = {
  readonly recorded: Recorded | null;
  readonly failed: boolean;
  readonly earlier: Earlier | null;
};

const NOTHING: Known = { recorded: null, failed: false, earlier: null };

/** Records apologies for the coach, and notices when a reply was sent. */
export function recordDesk(site: Site, notice: Notice) {
  const known = new WeakMap<Session, Known>();
  const of = (session: Session) => known.get(session) ?? NOTHING;

  function learn(session: Session, news: Partial<Known>, told: () => void): void {
    known.set(session, { ...of(session), ...news });
    told();
  }

  async function record(session: Session, told: () => void): Promise<void> {
    const facts = aboutApology(session.editor, site);
    const recorded = await ask('recordApology', { session: session.id, facts }).catch(unanswered(null));
    learn(session, { recorded, failed: !recorded }, told);
    // Where no press of Send is known, a reply is never counted or recorded by itself.
    const byHandAlone = recorded !== null && !site.sends;
    const isNew = byHandAlone && (await ask('firstByHand').catch(unanswered(false)));
    if (isNew) notice.say(i18n.t('record.coach.byHand'));
  }

  async function takeBack(session: Session, told: () => void): Promise<void> {
    await ask('takeBackRecord', { session: session.id }).catch(unanswered(undefined));
    learn(session, { recorded: null }, told);
  }

  return {
    /** What the coach shows of it. */
    view(session: Session, told: () => void): CoachRecordProps {
      const { recorded } = of(session);
      return {
        ...of(session),
        onRecord: () => void record(session, told),
        onTakeBack: () => void takeBack(session, told),
        onEdit: () => recorded && void ask('openRecord', { id: recorded.id }),
        onAgain: () => void openLetters(session, notice, AGAIN),
        onWhys: () => void openWhys(session, notice),
      };
    },
    /** Looks up what this customer had before. */
    async recall(session: Session, told: () => void): Promise<void> {
      const facts = aboutApology(session.editor, site);
      const earlier = await ask('askEarlier', { session: session.id, facts }).catch(unanswered(null));
      learn(session, { earlier }, told);
    },
    /** A sent draft is gone before we hear of it: the one last judged is the one that was sent. */
    attend(session: Session) {
      let latest: ApologyFacts | null = null;
      session.onReport(() => {
        if (session.isNote()) latest = null;
        else if (!session.isEmpty()) latest = aboutApology(session.editor, site);
      });
      return {
        async sent(): Promise<void> {
          const facts = latest;
          latest = null;
          if (!facts) return;
          known.delete(session);
          const recorded = await ask('replySent', { session: session.id, facts }).catch(unanswered(null));
          if (recorded) notice.say(i18n.t('record.coach.auto', [recorded.label ?? recorded.reason]));
        },
        async undone(): Promise<void> {
          const wasCounted = await ask('sendUndone', { session: session.id }).catch(unanswered(false));
          if (wasCounted) notice.say(i18n.t('held.undone'));
        },
      };
    },
  };
}
