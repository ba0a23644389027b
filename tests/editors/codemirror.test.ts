// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { replaceInCodeMirror } from '../../lib/editors/main-world-codemirror';

const LINES = ['Dear Ana,', '', 'Sorry if it was late.'];
const replaceRange = vi.fn();
const model = {
  getViewport: () => ({ from: 2 }),
  getRange: (from: { line: number; ch: number }, to: { line: number; ch: number }) => {
    const lines = LINES.slice(from.line - 2, to.line - 1);
    lines[lines.length - 1] = (lines.at(-1) ?? '').slice(0, to.ch);
    lines[0] = (lines[0] ?? '').slice(from.ch);
    return lines.join('\n');
  },
  replaceRange,
};
const request = {
  from: { line: 2, ch: 0 },
  to: { line: 2, ch: 21 },
  expected: 'Sorry if it was late.',
  text: 'I am sorry it was late.',
};

function draw(lines: readonly string[]): void {
  const drawn = lines.map((line) => `<pre class="CodeMirror-line">${line || '\u200b'}</pre>`).join('');
  document.body.innerHTML = `<div class="CodeMirror"><div tabindex="0">${drawn}</div></div>`;
}

beforeEach(() => {
  draw(LINES);
  Object.assign(document.querySelector('.CodeMirror') as object, { CodeMirror: model });
  document.querySelector<HTMLElement>('[tabindex]')?.focus();
});
afterEach(() => replaceRange.mockClear());

describe('a write through CodeMirror’s own model', () => {
  test('counts its lines from the first that is drawn, and is an undo step of its own', async () => {
    expect(await replaceInCodeMirror(request)).toEqual({ handled: true, changed: true });
    expect(replaceRange).toHaveBeenCalledWith(
      request.text,
      { line: 4, ch: 0 },
      { line: 4, ch: 21 },
      'amends',
    );
  });

  test('reaches over an empty line', async () => {
    const over = { from: { line: 0, ch: 5 }, to: { line: 2, ch: 5 }, expected: 'Ana,\n\nSorry' };
    expect(await replaceInCodeMirror({ ...request, ...over })).toEqual({ handled: true, changed: true });
  });

  test('is none where other words stand there', async () => {
    const other = { ...request, expected: 'Sorry if it was lat.' };
    expect(await replaceInCodeMirror(other)).toEqual({ handled: false, changed: false });
    expect(replaceRange).not.toHaveBeenCalled();
  });

  test('is none where a key is drawn that the model has not read', async () => {
    const [line] = [...document.querySelectorAll('pre')].slice(-1);
    line?.append('!');
    expect(await replaceInCodeMirror(request)).toEqual({ handled: false, changed: false });
    expect(replaceRange).not.toHaveBeenCalled();
  });

  test('is none where another field has the focus by then', async () => {
    document.body.append(Object.assign(document.createElement('input'), { id: 'other' }));
    document.querySelector<HTMLElement>('#other')?.focus();
    expect(await replaceInCodeMirror(request)).toEqual({ handled: false, changed: false });
  });
});
