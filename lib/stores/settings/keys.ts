import type { KeyAction, Settings } from '../../types';
import { DEFAULT_KEYS } from './fields';

export const KEY_ACTIONS = Object.keys(DEFAULT_KEYS) as KeyAction[];

/** What an event of the keyboard tells: `code` is the key's place, `key` what it writes on this layout. */
type Pressed = Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey' | 'code' | 'key'> &
  Partial<Pick<KeyboardEvent, 'getModifierState'>>;

const MODIFIER = /^(?:Control|Alt|Shift|Meta|OS)/;

/** There, Option and a key write a character: our chords take Control with them. */
const isMac = (): boolean => /^(?:Mac|iP)/.test(globalThis.navigator?.platform ?? '');

/**
 * The chord as it is stored; null while only modifiers are held, or none is, and where the keys write a character on
 * this layout: that is text. Keys are told by what they write where that is stable, else by their place.
 */
export function chordOf(pressed: Pressed): string | null {
  const { ctrlKey, altKey, shiftKey, metaKey, code } = pressed;
  if (code === '' || MODIFIER.test(code) || !(ctrlKey || altKey || metaKey)) return null;
  if (writesCharacter(pressed)) return null;
  const key = keyOf(pressed);
  if (!key) return null;
  const control = ctrlKey && !(isMac() && altKey);
  const held = [
    control && 'Control',
    altKey && 'Alt',
    shiftKey && !key.withShift && 'Shift',
    metaKey && 'Meta',
  ];
  return [...held.filter(Boolean), key.name].join('+');
}

/** A letter of an alphabet that has no ABC: the same keys write one where Alt is not held. */
const OTHER_ALPHABET = /^(?!\p{Script=Latin})\p{L}$/u;

function writesCharacter(pressed: Pressed): boolean {
  const { altKey, ctrlKey, metaKey, key } = pressed;
  if (!altKey || metaKey) return false;
  // Asked of the event itself: taken out of it, browsers refuse the call.
  if (pressed.getModifierState?.('AltGraph')) return true;
  if (isMac()) return !ctrlKey;
  // Elsewhere Alt leaves a key as it is: what it then writes is in ASCII, or of the layout's own alphabet.
  return [...key].length === 1 && /[^ -~]/u.test(key) && !OTHER_ALPHABET.test(key);
}

/** Signs that chords are made of: wherever a layout has them, with Shift or without. */
const BY_SIGN: Readonly<Record<string, string>> = { '.': 'Period', ',': 'Comma' };

type Key = { readonly name: string; readonly withShift?: true };

/** Null where the place of a sign writes something else: who looks for “Alt+.” did not press it. */
function keyOf({ key, code, shiftKey, altKey }: Pressed): Key | null {
  if (isMac() && altKey) return { name: code };
  const sign = BY_SIGN[key];
  if (sign) return shiftKey ? { name: sign, withShift: true } : { name: sign };
  if (/^[a-z]$/i.test(key)) return { name: `Key${key.toUpperCase()}` };
  const isOfSign = Object.values(BY_SIGN).includes(code);
  return isOfSign && !shiftKey && /^[!-~]$/.test(key) ? null : { name: code };
}

/** The chord of each action, by default and by choice. */
export const keysOf = ({ keys }: Pick<Settings, 'keys'>): Readonly<Record<KeyAction, string>> => ({
  ...DEFAULT_KEYS,
  ...keys,
});

/** The action of a key that was pressed; null leaves the key to the page. */
export function actionOf(pressed: Pressed, settings: Pick<Settings, 'keys'>): KeyAction | null {
  const chord = chordOf(pressed);
  const keys = keysOf(settings);
  return KEY_ACTIONS.find((action) => keys[action] === chord) ?? null;
}

const SIGNS: Readonly<Record<string, string>> = {
  Period: '.',
  Comma: ',',
  Slash: '/',
  Semicolon: ';',
  Quote: '’',
  BracketLeft: '[',
  BracketRight: ']',
  Backslash: '\\',
  Minus: '-',
  Equal: '=',
  Control: 'Ctrl',
};

/** A chord as it stands on the keys: `Alt+Shift+L`; on a Mac `Ctrl+Option+Shift+L`. */
export const spell = (chord: string): string =>
  chord
    .split('+')
    .map((key) =>
      key === 'Alt' && isMac() ? 'Ctrl+Option' : (SIGNS[key] ?? key.replace(/^(?:Key|Digit)/, '')),
    )
    .join('+');
