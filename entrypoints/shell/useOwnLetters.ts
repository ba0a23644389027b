import { useState } from 'react';
import { i18n } from '#i18n';
import type { ImportPlan } from '../../lib/letters/exchange/import-file';
import type { OwnLetter } from '../../lib/types';
import { allOwn } from './opening';
import { drop, type Kept, keep, planOf } from './own-letters';

export type Notice = { readonly text: string; readonly undo?: () => void };

/** One's own letters and the team's, what can be done with them, and what came of the last of it. */
export function useOwnLetters() {
  const [own, setOwn] = useState<readonly OwnLetter[]>([]);
  const [notice, setNotice] = useState<Notice | null>(null);
  /** What a file would add, while it is looked at. */
  const [plan, setPlan] = useState<(ImportPlan & { readonly file: File }) | null>(null);

  const refresh = async () => setOwn(await allOwn());
  /** Says what came of it; true when it is kept. */
  async function settle(kept: Kept, done: string): Promise<boolean> {
    setNotice({ text: kept.kind === 'kept' ? done : wordsFor(kept) });
    if (kept.kind === 'kept') await refresh();
    return kept.kind === 'kept';
  }
  const save = async (letter: OwnLetter) =>
    settle(await keep([{ ...letter, changed: new Date().toISOString() }]), i18n.t('own.saved'));

  const add = async (letters: readonly OwnLetter[]) =>
    settle(await keep(letters), i18n.t('own.imported', letters.length));

  return {
    own,
    notice,
    clear: () => setNotice(null),
    show: setOwn,
    save,
    plan,
    async take(file: File, columns?: readonly string[]): Promise<void> {
      const read = await planOf(file, columns);
      setPlan(null);
      if ('kind' in read) await settle(read, '');
      else if (read.isOurs) await add(read.letters);
      else {
        setNotice(null);
        setPlan({ ...read, file });
      }
    },
    async accept(): Promise<void> {
      if (plan) await add(plan.letters);
      setPlan(null);
    },
    cancel: () => setPlan(null),
    async remove(letter: OwnLetter): Promise<void> {
      await drop(letter.id);
      await refresh();
      setNotice({ text: i18n.t('own.deleted', [letter.title]), undo: () => void save(letter) });
    },
  };
}

const wordsFor = (kept: Exclude<Kept, { kind: 'kept' }>): string =>
  kept.kind === 'full' ? i18n.t('own.full') : i18n.t('own.failed', [kept.reason]);
