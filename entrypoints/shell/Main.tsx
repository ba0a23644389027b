import { Suspense, useState } from 'react';
import { PanelButton } from '../../components/shell/PanelButton';
import { Shell } from '../../components/shell/Shell';
import { Whole } from '../../components/ui/Whole';
import { openPanel } from '../../lib/browser/beside';
import type { Target } from '../../lib/browser/messages';
import { SiteControl } from './SiteControl';
import { TABS, type TabProps } from './tabs';
import { WhyNot } from './WhyNot';

type Props = Pick<TabProps, 'place' | 'tabId'> & {
  /** The field last written in, whether we serve it or not. */
  readonly written: Target | null;
  /** The tab to begin with; '' for the first. */ readonly first: string;
};

/** The tabs over the editor last written in. Another editor is another draft: it gets tabs of its own. */
export function Main({ place, tabId, written, first }: Props) {
  const target = written?.off ? null : written;
  const [chosen, go] = useState(first);
  const whyNot = (usual: string) => <WhyNot tabId={tabId} isFieldOff={written?.off === true} usual={usual} />;
  const tabs = TABS.map(({ id, label, View }) => ({
    id,
    label: label(),
    content: (
      <Whole>
        <Suspense fallback={null}>
          <View key={target?.session} place={place} tabId={tabId} target={target} whyNot={whyNot} go={go} />
        </Suspense>
      </Whole>
    ),
  }));
  const toPanel = () => void openPanel(tabId).then(() => window.close());
  const aside = (
    <>
      <SiteControl tabId={tabId} written={written} />
      {place === 'popup' && <PanelButton onOpen={toPanel} />}
    </>
  );
  return <Shell tabs={tabs} chosen={chosen} onChoose={go} aside={aside} />;
}
