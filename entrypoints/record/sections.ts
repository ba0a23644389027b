import type { ComponentType } from 'react';
import { i18n } from '#i18n';
import type { SettingsStore } from '../../lib/stores/settings/store';
import type { ApologyRecord } from '../../lib/types';
import { Apologies } from './Apologies';
import { TrendsSection } from './TrendsSection';

/** What each section of the page is given. */
export type SectionProps = {
  /** The whole record, latest first. */
  readonly records: readonly ApologyRecord[];
  /** Whether more of it is still being read. */
  readonly isPartial: boolean;
  readonly settings: SettingsStore;
};

export type Section = { readonly id: string; label(): string; readonly View: ComponentType<SectionProps> };

/** The sections of the record's page, in order; each has its own address. */
export const SECTIONS: readonly Section[] = [
  { id: 'apologies', label: () => i18n.t('record.apologies'), View: Apologies },
  { id: 'trends', label: () => i18n.t('trends.title'), View: TrendsSection },
];
