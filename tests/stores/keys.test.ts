// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toSettings } from '../../lib/stores/settings/entries';
import { actionOf, chordOf, keysOf, spell } from '../../lib/stores/settings/keys';

const NONE = { ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, key: 'Unidentified' };

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

describe('keys by what they write', () => {
  const settings = toSettings({});
  const pressed = (key: string, code: string, shiftKey = false, altGraph = false) =>
    actionOf(
      {
        ...NONE,
        altKey: true,
        shiftKey,
        key,
        code,
        getModifierState: (name) => altGraph && name === 'AltGraph',
      },
      settings,
    );

  test.each([
    ['US: Alt+.', '.', 'Period', false, 'openCard'],
    ['US: Alt+Shift+.', '>', 'Period', true, 'nextFinding'],
    ['US: Alt+Shift+,', '<', 'Comma', true, 'previousFinding'],
    ['US: Alt+Shift+2', '@', 'Digit2', true, 'applySecond'],
    ['German: Alt+Shift+.', ':', 'Period', true, 'nextFinding'],
    ['AZERTY: Alt+. is written with Shift', '.', 'Comma', true, 'openCard'],
    ['AZERTY: Alt+,', ',', 'KeyM', false, 'openCoach'],
    ['AZERTY: Alt+: stands where others have the full stop', ':', 'Period', false, null],
    ['AZERTY: Alt+Shift+1', '1', 'Digit1', true, 'applyFirst'],
    ['Turkish Q: Alt+.', '.', 'Slash', false, 'openCard'],
    ['Dvorak: Alt+.', '.', 'KeyE', false, 'openCard'],
    ['Dvorak: Alt+v', 'v', 'Period', false, null],
    ['Dvorak: Alt+Shift+L', 'L', 'KeyP', true, 'insertLetter'],
    ['Cyrillic: Alt+Shift+L by its place', 'Д', 'KeyL', true, 'insertLetter'],
    ['Polish on a Mac: Option+Shift+L is a letter', 'Ł', 'KeyL', true, null],
    ['US on a Mac: Option+Shift+2 is the euro', '€', 'Digit2', true, null],
    ['US on a Mac: Option+. is a sign', '≥', 'Period', false, null],
  ])('%s', (_, key, code, shift, action) => {
    expect(pressed(key, code, shift)).toBe(action);
  });

  test('an event of the browser is asked as such', () => {
    const event = new KeyboardEvent('keydown', { altKey: true, key: '.', code: 'Period' });
    expect(actionOf(event, settings)).toBe('openCard');
  });

  test('AltGr writes', () => {
    expect(pressed('.', 'Period', false, true)).toBeNull();
  });

  describe('on a Mac', () => {
    beforeEach(() => vi.stubGlobal('navigator', { platform: 'MacIntel' }));
    afterEach(() => void vi.unstubAllGlobals());

    test('Option alone writes; with Control it is ours', () => {
      expect(pressed('.', 'Period')).toBeNull();
      const held = { ...NONE, altKey: true, ctrlKey: true, key: '≥', code: 'Period' };
      expect(actionOf(held, settings)).toBe('openCard');
      expect(spell('Alt+Period')).toBe('Ctrl+Option+.');
    });
  });
});
