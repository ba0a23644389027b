import { expect, test } from 'vitest';
import { toSettings } from '../../lib/stores/settings/entries';
import { actionOf, chordOf, keysOf, spell } from '../../lib/stores/settings/keys';

const NONE = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

test.each([
  [{ altKey: true, code: 'Period' }, 'Alt+Period'],
  [{ ctrlKey: true, shiftKey: true, code: 'KeyL' }, 'Control+Shift+KeyL'],
  [{ altKey: true, code: 'AltLeft' }, null],
  [{ shiftKey: true, code: 'KeyL' }, null],
  [{ code: 'Period' }, null],
])('%j is the chord %s', (pressed, chord) => {
  expect(chordOf({ ...NONE, ...pressed })).toBe(chord);
});

test('a key that was put elsewhere acts there, and no longer where it was', () => {
  const settings = toSettings({ 'keys/openCard': 'Alt+KeyJ' });
  expect(actionOf({ ...NONE, altKey: true, code: 'KeyJ' }, settings)).toBe('openCard');
  expect(actionOf({ ...NONE, altKey: true, code: 'Period' }, settings)).toBeNull();
});

test('no two actions come with the same keys', () => {
  const chords = Object.values(keysOf(toSettings({})));
  expect(new Set(chords).size).toBe(chords.length);
});

test('a chord is spelled as it stands on the keys', () => {
  expect(spell('Control+Shift+KeyL')).toBe('Ctrl+Shift+L');
  expect(spell('Alt+Period')).toBe('Alt+.');
});
