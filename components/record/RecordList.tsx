import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { i18n } from '#i18n';
import type { ApologyRecord } from '../../lib/types';
import { RecordRow, type RowActions } from './RecordRow';

type Props = RowActions & {
  readonly records: readonly ApologyRecord[];
  readonly selected: ReadonlySet<string>;
  readonly siteName: (site: string) => string;
  onSelectAll(on: boolean): void;
};

/** As `record.css` makes them: one that is higher has all that follow measured anew. */
const ROW_PX = 44;
const BEYOND = 12;

/** Fifty thousand rows, of which those in sight are there. */
export function RecordList({ records, selected, siteName, onSelectAll, ...actions }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: records.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    getItemKey: (index) => records[index]?.id ?? index,
    overscan: BEYOND,
  });
  const isAll = records.length > 0 && records.every(({ id }) => selected.has(id));
  return (
    <div className="record-list" ref={scroller}>
      <table aria-label={i18n.t('record.list.label')} aria-rowcount={records.length + 1}>
        <Head isAll={isAll} onSelectAll={onSelectAll} />
        <tbody style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map(({ index, key, start }) => {
            const record = records[index];
            if (!record) return null;
            return (
              <tr
                className={selected.has(record.id) ? 'is-selected' : undefined}
                aria-rowindex={index + 2}
                key={key}
                data-index={index}
                ref={rows.measureElement}
                style={{ transform: `translateY(${start}px)` }}
              >
                <RecordRow
                  record={record}
                  siteName={siteName(record.site)}
                  selected={selected.has(record.id)}
                  {...actions}
                />
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function Head({ isAll, onSelectAll }: { readonly isAll: boolean; onSelectAll(on: boolean): void }) {
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th>
          <input
            type="checkbox"
            aria-label={i18n.t('record.list.selectAll')}
            checked={isAll}
            onChange={({ target }) => onSelectAll(target.checked)}
          />
        </th>
        <th>{i18n.t('record.field.at')}</th>
        <th>{i18n.t('record.field.label')}</th>
        <th>{i18n.t('record.field.reason')}</th>
        <th>{i18n.t('record.field.site')}</th>
        <th className="promised">
          <span className="unseen">{i18n.t('record.field.promises')}</span>
        </th>
        <th>
          <span className="unseen">{i18n.t('record.list.actions')}</span>
        </th>
      </tr>
    </thead>
  );
}
