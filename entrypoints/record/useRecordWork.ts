import { useState } from 'react';
import { i18n } from '#i18n';
import type { ToastProps } from '../../components/record/Toast';
import { whyNot } from '../../components/ui/fault-words';
import { saveFile } from '../../components/ui/save-file';
import { putBack as putEverythingBack, takeEverything } from '../../lib/db/everything';
import { followUps } from '../../lib/db/follow-ups';
import { isFull } from '../../lib/db/open';
import { dropRecords, keepRecords, replyCounts, takeIn } from '../../lib/db/records';
import { salt } from '../../lib/db/salt';
import { decode } from '../../lib/files';
import { csvParts, fromCsv } from '../../lib/record/csv';
import { customerKeys } from '../../lib/record/customer';
import { fromJson, jsonParts } from '../../lib/record/json';
import { fileOf } from '../../lib/record/parts';
import { withoutName } from '../../lib/record/without-names';
import type { ApologyRecord } from '../../lib/types';

const TYPES = { csv: 'text/csv', json: 'application/json' } as const;
const NOTHING: ToastProps = { text: '' };

/** What is done to the record, and what came of the last of it. The list hears of it as of all changes. */
export function useRecordWork() {
  const [told, tell] = useState<ToastProps>(NOTHING);

  async function settle(work: Promise<unknown>, done: ToastProps): Promise<void> {
    tell({ text: i18n.t('record.done.working') });
    await work.then(
      () => tell(done),
      (error) => tell({ text: wordsFor(error) }),
    );
  }
  const putBack = (records: readonly ApologyRecord[]) => () => void settle(keepRecords(records), NOTHING);

  return {
    told,
    remove: (gone: readonly ApologyRecord[]) =>
      settle(dropRecords(gone.map(({ id }) => id)), {
        text: i18n.t('record.done.deleted', gone.length),
        undo: putBack(gone),
      }),
    change: (before: ApologyRecord, now: ApologyRecord) =>
      settle(
        withCustomer(now).then((record) => keepRecords([record])),
        {
          text: i18n.t('record.done.saved'),
          undo: putBack([before]),
        },
      ),
    dropNames: (records: readonly ApologyRecord[]) => {
      const named = records.filter(({ label }) => label !== null);
      return settle(keepRecords(named.map(withoutName)), {
        text: i18n.t('record.done.noNames'),
        undo: putBack(named),
      });
    },
    /** The record, and what else is kept beside it: counts, follow-ups, and the salt of the customers' codes. */
    async removeEverything(): Promise<void> {
      const taken = takeEverything();
      const undo = () => void settle(taken.then(putEverythingBack), NOTHING);
      await settle(taken, { text: i18n.t('record.done.everything'), undo });
    },
    async saveFollowUps(): Promise<void> {
      const all = { followUps: await followUps() };
      saveFile('amends-follow-ups.json', JSON.stringify(all, null, 2), TYPES.json);
    },
    async take(file: File): Promise<void> {
      try {
        const { text } = decode(new Uint8Array(await file.arrayBuffer()));
        const { records, replies } = /^\s*[{[]/.test(text)
          ? fromJson(text)
          : { records: fromCsv(text), replies: [] };
        await settle(takeIn(records, replies), { text: i18n.t('record.done.imported', records.length) });
      } catch (error) {
        tell({ text: wordsFor(error) });
      }
    },
    async save(records: readonly ApologyRecord[], format: 'csv' | 'json'): Promise<void> {
      const parts =
        format === 'csv' ? csvParts(records) : jsonParts({ records, replies: await replyCounts() });
      saveFile(`amends-record.${format}`, await fileOf(parts, TYPES[format]), TYPES[format]);
    },
  };
}

/** A name typed where the page told none stands for the customer from now on. */
export async function withCustomer(record: ApologyRecord): Promise<ApologyRecord> {
  if (record.customer !== '' || record.label === null) return record;
  const who = { name: record.label, address: null };
  const [customer = ''] = await customerKeys(record.site, who, await salt());
  return { ...record, customer };
}

const wordsFor = (error: unknown): string => {
  if (isFull(error)) return i18n.t('record.done.full');
  return i18n.t('record.done.failed', [whyNot(error)]);
};
