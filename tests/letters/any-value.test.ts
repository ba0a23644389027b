// @vitest-environment jsdom
/** Whatever somebody types into a blank, it reaches the editor as that text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toHtml, toText } from '../../lib/editors/serialise';
import { fill } from '../../lib/letters/fill';
import { parse } from '../../lib/letters/parse';
import type { Letter } from '../../lib/types';

const AWKWARD = [
  '<b>bold</b><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '&amp;&lt;&#x27;',
  '{{b}} {{a}} }}{{',
  '**not bold** and *not either*',
  '- no list\n- of ours',
  '"double" ‘single’ `back` \'straight\'',
  '$& $1 $$ \\n',
  '👩‍👩‍👧‍👦 ǅ é',
  'שלום עולם, مرحبا',
  '\u202Eright to left\u202C',
  'line\none\n\ntwo',
  '__proto__',
  '[a gap]',
];

const letter: Letter = {
  id: 'l',
  title: 'L',
  when: 'W',
  blanks: ['a', 'b'].map((id) => ({ id, label: id, kind: 'long', example: 'x', required: true })),
  passages: [
    {
      id: 'p',
      part: 'own',
      text: 'Before **{{a}}** after\n- item {{b}}',
      annotation: { lead: '', text: '' },
    },
  ],
};

const value = fc
  .oneof(fc.constantFrom(...AWKWARD), fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }))
  .filter((text) => text.trim() !== '' && !text.includes('\r'));

/** The page as an editor would read it. */
function pageOf(html: string): HTMLElement {
  const page = new DOMParser().parseFromString(html, 'text/html');
  return page.body;
}

describe('a value', () => {
  test('is the text that it is, in plain text', () => {
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(toText(fill(letter, { a, b }))).toBe(`Before ${a} after\n\n- item ${b}`);
      }),
    );
  });

  test('brings no element and no attribute of its own into the HTML', () => {
    const shape = (page: HTMLElement) =>
      [...page.querySelectorAll('*')]
        .filter(({ localName }) => localName !== 'br')
        .map((one) => one.localName);
    const wanted = shape(pageOf(toHtml(fill(letter, { a: 'x', b: 'y' }), 'p')));
    fc.assert(
      fc.property(value, value, (a, b) => {
        const page = pageOf(toHtml(fill(letter, { a, b }), 'p'));
        expect(shape(page)).toEqual(wanted);
        expect([...page.querySelectorAll('*')].every((one) => one.attributes.length === 0)).toBe(true);
      }),
    );
  });

  test('is read back from the HTML as it was', () => {
    const readable = value.filter((text) => !/[\0\p{Cc}]/u.test(text));
    fc.assert(
      fc.property(readable, (a) => {
        const bold = pageOf(toHtml(fill(letter, { a, b: 'y' }), 'p')).querySelector('strong, b');
        expect(bold?.textContent).toBe(a);
      }),
    );
  });

  test('of a megabyte takes no longer than its length says', () => {
    const timeOf = (length: number) => {
      const long = '{{b}} **<b>“ל” 😀\n'.repeat(Math.ceil(length / 17)).slice(0, length);
      const taken = Array.from({ length: 3 }, () => {
        const start = performance.now();
        const content = fill(letter, { a: long, b: 'y' });
        toHtml(content, 'p');
        toText(content);
        return performance.now() - start;
      });
      return Math.min(...taken);
    };
    timeOf(100_000);
    expect(timeOf(1_000_000) / Math.max(timeOf(100_000), 0.5)).toBeLessThan(60);
  });
});

describe('filling and reading', () => {
  const word = fc.stringMatching(/^[A-Za-zéß😀’.,]{1,9}$/u);
  const piece = fc.oneof(
    word,
    fc.constant('{{a}}'),
    fc.constant('{{b}}'),
    word.map((words) => `**${words}**`),
  );
  const line = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' '));
  const block = fc.oneof(
    line,
    fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.map((one) => `- ${one}`).join('\n')),
  );

  test('are inverse: a letter filled with its own blanks is the letter', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (blocks) => {
        const text = blocks.join('\n\n');
        const one = {
          ...letter,
          passages: [{ id: 'p', part: 'own', text, annotation: { lead: '', text: '' } }],
        };
        const filled = fill(one, { a: '{{a}}', b: '{{b}}' });
        const again = filled
          .map((part) => {
            const lines = part.kind === 'list' ? part.items : [part.runs];
            return lines
              .map((runs) => runs.map(({ text: words, bold }) => (bold ? `**${words}**` : words)).join(''))
              .map((words) => (part.kind === 'list' ? `- ${words}` : words))
              .join('\n');
          })
          .join('\n\n');
        expect(parse(again)).toEqual(parse(text));
      }),
    );
  });
});
