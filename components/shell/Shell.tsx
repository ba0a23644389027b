import { type ReactNode, useState } from 'react';
import { i18n } from '#i18n';
import { Mark } from '../ui/Mark';
import { Tabs } from './Tabs';

export type ShellTab = { readonly id: string; readonly label: string; readonly content: ReactNode };

type Props = {
  readonly tabs: readonly ShellTab[];
  /** The id of the tab to begin with; another one than those stands for the first. */
  readonly first?: string;
  /** What stands at the header's end: where it runs, and the way to the side panel. */
  readonly aside?: ReactNode;
};

/** What popup and side panel have in common: the name, the tabs, and one tab's content. */
export function Shell({ tabs, first, aside }: Props) {
  const [chosen, choose] = useState((tabs.find(({ id }) => id === first) ?? tabs[0])?.id);
  return (
    <>
      <header className="bar">
        <Mark size={22} />
        <h1>{i18n.t('extension.name')}</h1>
        <div className="bar-aside">{aside}</div>
      </header>
      <Tabs tabs={tabs} chosen={chosen} onChoose={choose} />
      <div className="tab-panel" id="tab-panel" role="tabpanel" aria-labelledby={`tab-${chosen}`}>
        {tabs.find(({ id }) => id === chosen)?.content}
      </div>
    </>
  );
}
