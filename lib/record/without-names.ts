import type { ApologyRecord } from '../types';

/** In place of a name; it reads as something left out. */
const GONE = '…';
/** Shorter ones are initials, and would hit words that are none. */
const SHORTEST = 3;

/**
 * The record without its customer's name: also where subject, promises and cause say it, whole or in part. A name that
 * the record does not know as its customer's is not found.
 */
export function withoutName(record: ApologyRecord): ApologyRecord {
  const { label } = record;
  if (label === null) return record;
  const out = takerOut(label);
  return {
    ...record,
    label: null,
    subject: record.subject && out(record.subject),
    promises: record.promises.map(out),
    cause: record.cause && out(record.cause),
  };
}

function takerOut(label: string): (words: string) => string {
  const whole = label.trim();
  // Of an address, what stands before the sign is a name as well.
  const parts = whole.split(/[\s@]+/).filter((part) => part.length >= SHORTEST);
  const names = [...new Set([whole, ...parts])].filter(Boolean).sort((a, b) => b.length - a.length);
  if (names.length === 0) return (words) => words;
  const any = names.map((name) => name.replace(/[\^$\\.*+?()[\]{}|/]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
  return (words) => words.replace(pattern, GONE);
}
