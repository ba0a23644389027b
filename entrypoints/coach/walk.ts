import { ignoreKey } from '../../lib/session/findings';
import type { Session } from '../../lib/session/session';
import type { Finding } from '../../lib/types';

/** Where a finding stands on the way through all of them, from 1. */
export type WalkPlace = { readonly at: number; readonly of: number };

/** The way through a draft's findings, one after the other: what was passed over is not come back to. */
export function walks() {
  const passed = new WeakMap<Session, Set<string>>();
  const done = new WeakMap<Session, number>();

  const left = (session: Session): Finding[] =>
    session
      .visible()
      .filter((finding) => !passed.get(session)?.has(ignoreKey(finding)))
      .toSorted((a, b) => a.span.start - b.span.start);

  const isSame = (a: Finding, b: Finding) => a.rule === b.rule && a.span.start === b.span.start;

  return {
    /** The first that is left at the offset or after it; after the last comes the first again. */
    next(session: Session, from: number): Finding | null {
      const all = left(session);
      return all.find(({ span }) => span.start >= from) ?? all[0] ?? null;
    },
    pass(session: Session, finding: Finding): void {
      const all = passed.get(session) ?? new Set();
      passed.set(session, all.add(ignoreKey(finding)));
      done.set(session, (done.get(session) ?? 0) + 1);
    },
    /** A suggestion was used, or a blank filled. */
    settle: (session: Session) => void done.set(session, (done.get(session) ?? 0) + 1),
    placeOf(session: Session, finding: Finding): WalkPlace | null {
      const all = left(session);
      const index = all.findIndex((one) => isSame(one, finding));
      const before = done.get(session) ?? 0;
      return index < 0 ? null : { at: before + index + 1, of: before + all.length };
    },
    end: (session: Session) => void done.delete(session),
  };
}
