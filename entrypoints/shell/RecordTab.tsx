import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { RecordForm } from '../../components/record/RecordForm';
import { dayWords } from '../../components/record/when';
import { ask, type Proposal, unanswered } from '../../lib/browser/messages';
import { rememberRecorded } from '../../lib/browser/recorded';
import { keepRecords, latestRecords } from '../../lib/db/records';
import { siteName } from '../../lib/sites/sites';
import { openSettings } from '../../lib/stores/settings/store';
import type { ApologyRecord } from '../../lib/types';
import { reasonsOf } from '../record/reasons';
import { withCustomer } from '../record/useRecordWork';
import { knownBy } from './spoiled';
import type { TabProps } from './tabs';

const LATELY = 5;

type Desk = {
  readonly proposal: Proposal | null;
  readonly reasons: readonly string[];
  readonly lately: readonly ApologyRecord[];
};

/** The apology that is being written, filled in and ready to be kept, and the last ones that were. */
export function RecordTab({ tabId, whyNot }: TabProps) {
  const [desk, setDesk] = useState<Desk | null>(null);
  const [told, tell] = useState('');

  async function lay() {
    const [proposal, settings, lately] = await Promise.all([
      ask('proposeRecord', { tabId }).catch(unanswered(null)),
      openSettings(),
      latestRecords(LATELY).catch(() => []), // nothing is kept in some private windows
    ]);
    const reasons = reasonsOf(settings.getState().settings).map(({ name }) => name);
    setDesk({
      proposal: proposal ?? null,
      reasons,
      lately: lately.map((one) => ({ ...one, reason: knownBy(one.reason) })),
    });
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: another draft is another tab of ours, mounted anew
  useEffect(() => void lay(), []);

  async function keep({ session }: Proposal, record: ApologyRecord) {
    try {
      await keepRecords([await withCustomer(record)]);
      await rememberRecorded(session, record.id);
      tell(i18n.t('record.tab.kept'));
      await lay();
    } catch {
      // Full, or nothing can be kept in this window.
      tell(i18n.t('record.coach.failed'));
    }
  }

  if (!desk) return null;
  const { proposal } = desk;
  return (
    <div className="scroll record-tab">
      {proposal ? (
        <>
          <p className="record-lead">{i18n.t('record.tab.lead')}</p>
          <RecordForm
            key={proposal.record.id}
            record={proposal.record}
            reasons={desk.reasons}
            siteName={siteName(proposal.record.site)}
            saveLabel={i18n.t(proposal.kept ? 'record.tab.update' : 'record.tab.keep')}
            onSave={(record) => void keep(proposal, record)}
          />
        </>
      ) : (
        <p className="record-lead">{whyNot(i18n.t('record.tab.none'))}</p>
      )}
      <p role="status" className="record-told">
        {told}
      </p>
      <Lately records={desk.lately} />
      <a className="record-link" href="/record.html" target="_blank" rel="noreferrer">
        {i18n.t('record.open')}
      </a>
    </div>
  );
}

function Lately({ records }: { readonly records: readonly ApologyRecord[] }) {
  if (records.length === 0) return null;
  return (
    <section className="lately">
      <h2>{i18n.t('record.tab.lately')}</h2>
      <ul>
        {records.map(({ id, at, label, reason }) => (
          <li key={id}>
            <span>{label ?? i18n.t('record.list.noName')}</span>
            <span className="reason">{reason}</span>
            <small>{dayWords(at)}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
