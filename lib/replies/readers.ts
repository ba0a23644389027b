import { csvReplies } from './csv';
import { jsonReplies } from './json';
import { plainReplies } from './plain';
import type { Reply } from './reply';

export type Format = 'txt' | 'csv' | 'json';

export const READERS: Readonly<Record<Format, (source: string) => Reply[]>> = {
  txt: plainReplies,
  csv: csvReplies,
  json: jsonReplies,
};
