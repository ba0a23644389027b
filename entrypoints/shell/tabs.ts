import { type ComponentType, lazy, type ReactNode } from 'react';
import { i18n } from '#i18n';
import type { Target } from '../../lib/browser/messages';
import { LettersTab } from './LettersTab';

/** What each tab is given. */
export type TabProps = {
  /** The editor last written in on the tab that we stand beside; null where there is none. */
  readonly target: Target | null;
  /** Why there is none, and what to do: the usual words, or that we are switched off there. */
  whyNot(usual: string): ReactNode;
  /** The browser's tab that we stand beside. */
  readonly tabId: number;
  /** The popup makes way for the page; the panel stays. */
  readonly place: 'popup' | 'panel';
  /** To another tab of ours, by its id. */
  go(tab: string): void;
};

export type TabEntry = { readonly id: string; label(): string; readonly View: ComponentType<TabProps> };

/** The tabs of popup and side panel, in order. The letters are there at once; the others are loaded when first opened. */
export const TABS: readonly TabEntry[] = [
  { id: 'letters', label: () => i18n.t('shell.letters'), View: LettersTab },
  {
    id: 'draft',
    label: () => i18n.t('shell.draft'),
    View: lazy(() => import('./DraftTab').then((m) => ({ default: m.DraftTab }))),
  },
  {
    id: 'right',
    label: () => i18n.t('shell.right'),
    View: lazy(() => import('./RightTab').then((m) => ({ default: m.RightTab }))),
  },
  {
    id: 'follow-ups',
    label: () => i18n.t('shell.followUps'),
    View: lazy(() => import('./FollowUpsTab').then((m) => ({ default: m.FollowUpsTab }))),
  },
  {
    id: 'record',
    label: () => i18n.t('record.tab.label'),
    View: lazy(() => import('./RecordTab').then((m) => ({ default: m.RecordTab }))),
  },
];
