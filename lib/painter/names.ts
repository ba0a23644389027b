import type { Paper } from './style';

/** Of the names that a page can read, none is the same at the next load: no sheet or script of its can know them ahead. */
const SUFFIX = [...crypto.getRandomValues(new Uint8Array(6))]
  .map((byte) => (byte % 36).toString(36))
  .join('');

const PREFIX = 'amends-';

export const LAYER = `${PREFIX}layer-${SUFFIX}`;

/** As highlights and their styles are called. */
export const highlightName = (kind: string, paper: Paper): string =>
  `${PREFIX}${kind}${paper === 'dark' ? '-dark' : ''}-${SUFFIX}`;
