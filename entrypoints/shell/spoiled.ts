import { i18n } from '#i18n';
import { SPOILED } from '../../lib/db/rows';

/** What people know an entry by; of one that is spoiled, in words that say so. */
export const knownBy = (shown: string): string =>
  shown.startsWith(SPOILED) ? i18n.t('files.spoiled', [shown.slice(SPOILED.length) || '–']) : shown;
