import { useEffect, useMemo, useState } from 'react';
import { i18n } from '#i18n';
import { chartsOf } from '../../components/trends/data';
import { pictureOf } from '../../components/trends/picture';
import { saysOf } from '../../components/trends/says';
import { Trends } from '../../components/trends/Trends';
import { saveFile } from '../../components/ui/save-file';
import { database } from '../../lib/db/open';
import { replyCounts } from '../../lib/db/records';
import { siteName } from '../../lib/sites/sites';
import type { Span } from '../../lib/trends/periods';
import { toHtml, toMarkdown } from '../../lib/trends/summary';
import { type Kept, trendsOf } from '../../lib/trends/trends';
import type { SectionProps } from './sections';
import { summaryOf } from './summary';

type Others = Pick<Kept, 'replies' | 'followUps'>;

/** What the record tells, by week, month or quarter. */
export function TrendsSection({ records, isPartial }: SectionProps) {
  const [by, setBy] = useState<Span>('month');
  const [told, tell] = useState('');
  const [others, setOthers] = useState<Others | null>(null);
  useEffect(() => {
    const read = async () => ({
      replies: await replyCounts(),
      followUps: await (await database()).getAll('followUps'),
    });
    void read().then(setOthers, () => setOthers({ replies: [], followUps: [] }));
  }, []);
  const periods = useMemo(
    () => (others ? trendsOf({ records, ...others }, by, new Date()) : []),
    [records, others, by],
  );
  const charts = useMemo(() => chartsOf(periods, by, siteName), [periods, by]);

  if (isPartial || !others) return null;
  if (records.length === 0) return <p className="record-none">{i18n.t('trends.nothing')}</p>;

  async function share() {
    const summary = summaryOf(charts, saysOf(periods));
    const parts = { 'text/plain': toMarkdown(summary), 'text/html': toHtml(summary) };
    const blobs = Object.entries(parts).map(([type, text]) => [type, new Blob([text], { type })]);
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]).then(
      () => tell(i18n.t('trends.shared')),
      () => tell(i18n.t('trends.notShared')),
    );
  }

  return (
    <Trends
      periods={periods}
      charts={charts}
      by={by}
      told={told}
      onBy={setBy}
      onShare={() => void share()}
      onPicture={(data) =>
        void pictureOf(data, document.body).then((png) => png && saveFile(`amends-${data.id}.png`, png))
      }
    />
  );
}
