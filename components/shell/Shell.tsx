import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { Mark } from '../ui/Mark';
import { Tabs } from './Tabs';

export type ShellTab = { readonly id: string; readonly label: string; readonly content: ReactNode };

type Props = {
  readonly tabs: readonly ShellTab[];
  /** The id of the tab that is shown; another one than those stands for the first. */
  readonly chosen: string;
  onChoose(id: string): void;
  /** What stands at the header's end: where it runs, and the way to the side panel. */
  readonly aside?: ReactNode;
};

/** What popup and side panel have in common: the name, the tabs, and one tab's content. */
export function Shell({ tabs, chosen, onChoose, aside }: Props) {
  const shown = tabs.find(({ id }) => id === chosen) ?? tabs[0];
  return (
    <>
      <header className="bar">
        <Mark size={22} />
        <h1>{i18n.t('extension.name')}</h1>
        <div className="bar-aside">{aside}</div>
      </header>
      <main className="tabbed">
        <Tabs tabs={tabs} chosen={shown?.id} onChoose={onChoose} />
        <div className="tab-panel" id="tab-panel" role="tabpanel" aria-labelledby={`tab-${shown?.id}`}>
          {shown?.content}
        </div>
      </main>
    </>
  );
}
