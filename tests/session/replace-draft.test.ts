import { describe, expect, test } from 'vitest';
import { authorshipOf } from '../../lib/authorship';
import { replaceDraft } from '../../lib/session/replace-draft';
import type { Content, Editor } from '../../lib/types';

const LETTER: Content = [{ kind: 'paragraph', runs: [{ text: 'We lost it.' }] }];

/** As much of an editor as the replacing asks of it: plain text, in which every write succeeds. */
function editorWith(draft: string) {
  let text = draft;
  const put = (start: number, end: number, words: string) => {
    text = text.slice(0, start) + words + text.slice(end);
    return Promise.resolve('done' as const);
  };
  const editor: Partial<Editor> = {
    read() {
      const { quoted, others } = authorshipOf(text);
      return { text, quoted, excluded: others };
    },
    insert: (_, place) => put(place?.start ?? 0, place?.end ?? 0, place ? 'We lost it.' : 'We lost it.\n'),
    apply: ({ span, insert }) => put(span.start, span.end, insert),
    select: () => Promise.resolve(),
  };
  return { editor: editor as Editor, text: () => text };
}

const QUOTE = 'Den 2026-11-30 10:02, skrev Ana:\n> Where is it?\n> Sorry for any inconvenience, they said.';
const SIGNATURE = '-- \nJon Bell\nNorthwind Care';

describe('“Replace draft” takes the writer’s words alone', () => {
  test.each([
    ['above the quote', `Old words.\n\n${SIGNATURE}\n\n${QUOTE}`, `We lost it.\n\n${SIGNATURE}\n\n${QUOTE}`],
    ['below the quote', `${QUOTE}\n\nOld words.\n\n${SIGNATURE}`, `${QUOTE}\n\nWe lost it.\n\n${SIGNATURE}`],
    [
      'between quotes',
      `Hi.\n> One?\n\nOld words.\n> Two?\n\nOld too.`,
      `\n> One?\n\nWe lost it.\n> Two?\n\n`,
    ],
    ['over a sign-off', 'Old words.\n\nKind regards,\nJon Bell', 'We lost it.\n\nKind regards,\nJon Bell'],
    ['a sign-off alone', 'Kind regards,\nJon Bell', 'We lost it.Kind regards,\nJon Bell'],
    ['nothing yet', `\n\n${QUOTE}`, `We lost it.\n\n\n${QUOTE}`],
  ])('%s', async (_, before, after) => {
    const { editor, text } = editorWith(before);
    expect(await replaceDraft(editor, LETTER)).toBe('done');
    expect(text()).toBe(after);
  });

  test('what was changed meanwhile is left, and told', async () => {
    const { editor, text } = editorWith('Old words.\n> One?\n\nOld too.');
    const insert = editor.insert;
    const changing = {
      ...editor,
      insert: async (...all: Parameters<Editor['insert']>) => {
        const outcome = await insert(...all);
        await editor.apply({
          span: { start: text().length, end: text().length },
          expected: '',
          insert: ' And more.',
        });
        return outcome;
      },
    };
    expect(await replaceDraft(changing, LETTER)).toBe('altered');
    expect(text()).toContain('Old too. And more.');
  });
});
