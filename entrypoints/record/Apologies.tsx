import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { useStore } from 'zustand';
import { i18n } from '#i18n';
import { EditDialog } from '../../components/record/EditDialog';
import { Filters } from '../../components/record/Filters';
import { RecordList } from '../../components/record/RecordList';
import { RecordTools } from '../../components/record/RecordTools';
import { Toast } from '../../components/record/Toast';
import { ALL, filtered, readyToSearch } from '../../lib/record/filter';
import { siteName } from '../../lib/sites/sites';
import type { ApologyRecord } from '../../lib/types';
import { reasonsOf } from './reasons';
import type { SectionProps } from './sections';
import { useRecordWork } from './useRecordWork';

/** The list: looked through, put right, taken out. */
export function Apologies({ records, isPartial, settings }: SectionProps) {
  const work = useRecordWork();
  const [filter, setFilter] = useState(ALL);
  const [selected, select] = useState<ReadonlySet<string>>(new Set());
  const [editing, edit] = useState<string | null>(() => document.location.hash.split('/')[1] ?? null);
  // Typing goes first; the list follows.
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => filtered(records, wanted), [records, wanted]);
  useEffect(() => void readyToSearch(records), [records]);
  const known = useMemo(() => choices(records), [records]);
  const reasons = reasonsOf(useStore(settings).settings).map(({ name }) => name);
  const edited = records.find(({ id }) => id === editing);

  if (records.length === 0 && !isPartial) return <Empty work={work} />;
  const chosen = shown.filter(({ id }) => selected.has(id));
  const remove = (gone: readonly ApologyRecord[]) => {
    select(new Set());
    void work.remove(gone);
  };
  return (
    <div className="apologies">
      <Filters filter={filter} {...known} onChange={setFilter} />
      <div className="record-bar">
        <p role="status">
          {chosen.length > 0
            ? i18n.t('record.list.selected', chosen.length)
            : isPartial
              ? i18n.t('record.list.loading')
              : i18n.t('record.list.found', shown.length)}
        </p>
        {chosen.length > 0 ? (
          <>
            <button type="button" className="second" onClick={() => remove(chosen)}>
              {i18n.t('record.list.deleteSelected')}
            </button>
            <button type="button" className="quiet" onClick={() => select(new Set())}>
              {i18n.t('record.list.clear')}
            </button>
          </>
        ) : (
          <RecordTools
            isEmpty={records.length === 0}
            onExport={(format) => void work.save(records, format)}
            onImport={(file) => void work.take(file)}
            onNoNames={() => void work.dropNames(records)}
            onFollowUps={() => void work.saveFollowUps()}
            onDeleteAll={() => void work.removeEverything()}
          />
        )}
      </div>
      {shown.length === 0 && !isPartial ? (
        <p className="record-none">{i18n.t('record.list.none')}</p>
      ) : (
        <RecordList
          records={shown}
          selected={selected}
          siteName={siteName}
          onSelect={(id, on) => select(on ? new Set([...selected, id]) : without(selected, id))}
          onSelectAll={(on) => select(new Set(on ? shown.map(({ id }) => id) : []))}
          onEdit={({ id }) => edit(id)}
          onDelete={(record) => remove([record])}
        />
      )}
      {edited && (
        <EditDialog
          key={edited.id}
          record={edited}
          reasons={reasons}
          siteName={siteName(edited.site)}
          onSave={(now) => void work.change(edited, now).then(() => edit(null))}
          onClose={() => edit(null)}
        />
      )}
      <Toast {...work.told} />
    </div>
  );
}

function Empty({ work }: { readonly work: ReturnType<typeof useRecordWork> }) {
  const nothing = () => undefined;
  return (
    <div className="apologies">
      <div className="record-empty">
        <h2>{i18n.t('record.list.empty')}</h2>
        <p>{i18n.t('record.list.emptyHow')}</p>
        <RecordTools
          isEmpty
          onExport={nothing}
          onImport={(file) => void work.take(file)}
          onNoNames={nothing}
          onFollowUps={() => void work.saveFollowUps()}
          onDeleteAll={() => void work.removeEverything()}
        />
      </div>
      <Toast {...work.told} />
    </div>
  );
}

/** What there is to choose from: what the record has. */
function choices(records: readonly ApologyRecord[]) {
  const sites = [...new Set(records.map(({ site }) => site))];
  return {
    reasons: [...new Set(records.map(({ reason }) => reason))].sort(),
    sites: sites.map((id) => ({ id, name: siteName(id) })).sort((a, b) => a.name.localeCompare(b.name)),
  };
}

const without = (set: ReadonlySet<string>, id: string) => new Set([...set].filter((one) => one !== id));
