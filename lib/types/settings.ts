import type { Severity } from './analysis';
import type { TeamLetter } from './letters';

export type RuleSetting = 'off' | Severity;

export type Weekday = 'sunday' | 'monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday' | 'saturday';

/** What the in-page keys do; each can be put on another chord. */
export type KeyAction =
  | 'openCard'
  | 'nextFinding'
  | 'previousFinding'
  | 'applyFirst'
  | 'applySecond'
  | 'applyThird'
  | 'dismiss'
  | 'skip'
  | 'openCoach'
  | 'insertLetter'
  | 'nextBlank';

/** A key that the browser holds for us: the agent changes it there. `keys`: '' where none is set. */
export type BrowserKey = { readonly name: string; readonly does: string; readonly keys: string };

/**
 * What the agent, the team or the administrator has chosen. Flat on purpose: a field is one value, a set of
 * texts, or a map by name, and each member is stored by itself (`lib/stores/settings/fields.ts`).
 */
export type Settings = {
  /** Off everywhere, with one switch. */
  readonly on: boolean;
  readonly where: 'everywhere' | 'listed';
  /** Hosts where it runs when only listed ones are meant; a host means its subdomains too. */
  readonly sites: readonly string[];
  readonly offHosts: readonly string[];
  /** Where an apology may be due, or in every draft. */
  readonly speaks: 'where-due' | 'every-draft';
  /** Hosts of helpdesks, beside those that are known to be one. */
  readonly desks: readonly string[];
  /** Addresses without query and fragment. */
  readonly offPages: readonly string[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Quotes that are never flagged again. */
  readonly ignored: readonly string[];
  /** Phrases of one's own that are flagged, each with what to say instead. */
  readonly phrases: Readonly<Record<string, readonly string[]>>;
  readonly mayAdmitFault: boolean;
  readonly mayGrant: readonly string[];
  /** The team's letters, by name: read only. */
  readonly letters: Readonly<Record<string, TeamLetter>>;
  /** Chords as `Alt+Shift+Period`: modifiers in this order, then the key's `code`. */
  readonly keys: Readonly<Partial<Record<KeyAction, string>>>;
  readonly appearance: 'system' | 'light' | 'dark';
  /** The coach's badge at the editor's corner. */
  readonly badge: boolean;
  /** The letter that fits is offered in an empty reply under a complaint. */
  readonly letterChip: boolean;
  /** `//` in an editor opens the letters. */
  readonly slashLetters: boolean;
  /** Why a letter's passages are there: always told, folded once the letter went out three times, or never. */
  readonly lessons: 'always' | 'fold' | 'never';
  /** Tab goes from blank to blank while one is selected. */
  readonly tabToBlanks: boolean;
  /** Send is held once while a blank of ours is open. */
  readonly holdBlanks: boolean;
  /** Send is held once while wording that counts strongly stands. */
  readonly holdStrong: boolean;
  readonly autoRecord: boolean;
  /** The record keeps an apology so long; 0 is for good. */
  readonly keepMonths: number;
  /** On which days the team works, where that differs from Monday to Friday. */
  readonly workDays: Readonly<Partial<Record<Weekday, boolean>>>;
  /** As `09:00`. */
  readonly workFrom: string;
  readonly workTo: string;
  /** An IANA name; `system` is the machine's. */
  readonly timeZone: string;
  /** The record holds the customer's name beside the hash. */
  readonly recordNames: boolean;
  /** What the team apologises for, by its own names; where there are none, ours stand. */
  readonly reasons: readonly string[];
};

/** A change of some settings: members by name, null for what goes back to its default. */
export type SettingsPatch = {
  readonly [F in keyof Settings]?: Settings[F] extends readonly string[]
    ? Readonly<Record<string, true | null>>
    : Settings[F] extends Readonly<Record<string, unknown>>
      ? Readonly<Record<string, TeamLetter | readonly string[] | string | boolean | null>>
      : Settings[F] | null;
};

/** What a page of the web is told of the settings: how we behave in it, and no words of the agent's. */
export type PageChoices = Pick<
  Settings,
  'badge' | 'letterChip' | 'slashLetters' | 'tabToBlanks' | 'holdBlanks' | 'holdStrong' | 'keys'
> & {
  /** Rules that the administrator has set. */
  readonly lockedRules: readonly string[];
};

/** What the agent wants to hear no more of: a phrase, or a rule. */
export type Quiet =
  | { readonly way: 'never'; readonly quote: string }
  | { readonly way: 'ruleOff'; readonly rule: string };

/** Pixels; of the badge: from the field's lower right corner. */
export type Point = { readonly x: number; readonly y: number };
