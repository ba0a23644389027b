import type { ApologyFacts, ApologyRecord, Report, SorryFunction } from '../types';
import { amendsIn } from './amends';
import { labelOf } from './customer';
import { guessReason, type Reason } from './reasons';

/** These say sorry to the customer, however weakly; the others only look like it. */
const APOLOGISES: readonly SorryFunction[] = ['OWN', 'BARE', 'CONDITIONAL'];
/** Where amends stand: what is done about it, and what is given for it. */
const MENDING = ['repair', 'restitution'];

export const apologises = (report: Report): boolean =>
  report.sorry.some((use) => APOLOGISES.includes(use.function));

export type RecordParts = {
  readonly id: string;
  readonly at: Date;
  readonly customer: string;
  readonly withName: boolean;
  readonly reasons: readonly Reason[];
  /** The reason that stands where the draft tells none. */
  readonly otherwise: string;
};

/** The record of the apology that a draft holds: what it says by its parts, and not its words. */
export function recordOf(facts: ApologyFacts, report: Report, parts: RecordParts): ApologyRecord {
  const { text, subject } = facts.draft;
  const present = report.parts.filter((part) => part.present);
  const mending = present
    .filter(({ id }) => MENDING.includes(id))
    .flatMap(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)))
    .join('\n');
  return {
    id: parts.id,
    at: parts.at.toISOString(),
    customer: parts.customer,
    label: parts.withName ? labelOf(facts.customer) : null,
    site: facts.site,
    subject: subject ?? null,
    reason: reasonOf(facts, parts.reasons) ?? parts.otherwise,
    parts: present.map(({ id }) => id),
    amends: amendsIn(mending),
    promises: report.promises.filter(({ due }) => due).map(({ what }) => what),
    cause: null,
  };
}

/** What the draft is about, by its own words and its subject. */
export const reasonOf = ({ draft }: ApologyFacts, reasons: readonly Reason[]): string | null =>
  guessReason(`${draft.subject ?? ''}\n${draft.text}`, reasons);
