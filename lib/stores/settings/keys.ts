import type { KeyAction, Settings } from '../../types';
import { DEFAULT_KEYS } from './fields';

export const KEY_ACTIONS = Object.keys(DEFAULT_KEYS) as KeyAction[];

/** What an event of the keyboard tells; `code` is the key's place, the same on every layout. */
type Pressed = Pick<KeyboardEvent, 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey' | 'code'>;

const MODIFIER = /^(?:Control|Alt|Shift|Meta|OS)/;

/** The chord as it is stored; null while only modifiers are held, or none is: plain keys write text. */
export function chordOf({ ctrlKey, altKey, shiftKey, metaKey, code }: Pressed): string | null {
  if (code === '' || MODIFIER.test(code) || !(ctrlKey || altKey || metaKey)) return null;
  const held = [ctrlKey && 'Control', altKey && 'Alt', shiftKey && 'Shift', metaKey && 'Meta'];
  return [...held.filter(Boolean), code].join('+');
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

/** A chord as it stands on the keys: `Alt+Shift+L`. */
export const spell = (chord: string): string =>
  chord
    .split('+')
    .map((key) => SIGNS[key] ?? key.replace(/^(?:Key|Digit)/, ''))
    .join('+');
