// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { liveText } from '../../lib/editors/live-text';
import { textMap } from '../../lib/editors/text-map';

function fieldOf(html: string): HTMLElement {
  const field = document.createElement('div');
  field.innerHTML = html;
  document.body.replaceChildren(field);
  return field;
}

const TAGS = ['div', 'p', 'span', 'b', 's', 'br', 'ul', 'li', 'pre', 'blockquote', 'img'] as const;
const WORDS = ['one', ' two', 'three ', ' ', '\n', 'a  b', '\u200B', '\u00a0'] as const;

type Tree = { tag: string; children: (Tree | string)[] };
const tree = fc.letrec<{ node: Tree }>((tie) => ({
  node: fc.record({
    tag: fc.constantFrom(...TAGS),
    children: fc.array(fc.oneof({ maxDepth: 4 }, fc.constantFrom(...WORDS), tie('node')), { maxLength: 4 }),
  }),
})).node;

function build({ tag, children }: Tree): HTMLElement {
  const element = document.createElement(tag);
  if (tag !== 'br' && tag !== 'img') for (const child of children) element.append(grown(child));
  return element;
}
const grown = (child: Tree | string): Node =>
  typeof child === 'string' ? document.createTextNode(child) : build(child);

describe('what is read again after a change is what a new reading reads', () => {
  test('wherever the change was', () => {
    const change = fc.record({
      at: fc.nat(),
      how: fc.constantFrom('text', 'add', 'remove', 'hide'),
      what: tree,
    });
    fc.assert(
      fc.property(tree, fc.array(change, { maxLength: 6 }), (start, changes) => {
        const field = fieldOf('');
        field.append(build(start));
        const end = new AbortController();
        const live = liveText(field, end.signal);
        for (const { at, how, what } of changes) {
          live.map();
          const all = [field, ...field.querySelectorAll<HTMLElement>('*')];
          const target = all[at % all.length] as HTMLElement;
          if (how === 'text')
            target.firstChild?.nodeType === 3 && (target.firstChild as Text).appendData(' more');
          else if (how === 'add') target.append(build(what));
          else if (how === 'hide') target.style.display = target.style.display ? '' : 'none';
          else if (target !== field) target.remove();
          const [now, anew] = [live.map(), textMap(field)];
          expect(now.text).toBe(anew.text);
          for (let i = 0; i <= now.text.length; i++) {
            const [a, b] = [now.toRange({ start: i, end: i }), anew.toRange({ start: i, end: i })];
            expect([a?.startContainer, a?.startOffset]).toEqual([b?.startContainer, b?.startOffset]);
          }
        }
        end.abort();
      }),
      { numRuns: 60 },
    );
  });

  test('a key in one line leaves the others unread', () => {
    const field = fieldOf(`<div>Hello</div><div>${'<p>quoted</p>'.repeat(500)}</div>`);
    const live = liveText(field, new AbortController().signal);
    live.map();
    const asked = vi.spyOn(window, 'getComputedStyle');
    (field.firstChild?.firstChild as Text).data = 'Hello, Ana';
    expect(live.map().text).toMatch(/^Hello, Ana\nquoted\n/);
    expect(asked.mock.calls.length).toBeLessThan(6);
    asked.mockRestore();
  });
});

describe('what nobody sees is not read, and what is struck out not judged', () => {
  test.each([
    ['display', '<p>A</p><p style="display:none">no</p><p>B</p>', 'A\nB'],
    ['an inline one', '<p>A<span style="display:none">no</span>B</p>', 'AB'],
    ['visibility', '<p>A</p><p style="visibility:hidden">no</p>', 'A'],
    [
      'seen again inside',
      '<p style="visibility:hidden">no<span style="visibility:visible">B</span></p>',
      'B',
    ],
    ['the attribute', '<p>A</p><p hidden>no</p>', 'A'],
  ])('%s', (_, html, text) => {
    expect(textMap(fieldOf(html)).text).toBe(text);
  });

  test.each([
    '<p>We <s>regret</s> it</p>',
    '<p>We <del>regret</del> it</p>',
    '<p>We <span style="text-decoration-line:line-through">regret</span> it</p>',
    '<div>x</div><div><p>We <s>regret</s></p></div>',
  ])('struck out: %s', (html) => {
    const { text, struck } = textMap(fieldOf(html));
    expect(struck.map(({ start, end }) => text.slice(start, end))).toEqual(['regret']);
  });

  test('looks that change the text are told of, others are not', async () => {
    const field = fieldOf('<p>A</p><p>B</p>');
    const live = liveText(field, new AbortController().signal);
    live.map();
    const told = vi.fn();
    live.onChange(told);
    field.children[1]?.classList.add('is-current');
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).not.toHaveBeenCalled();
    (field.children[1] as HTMLElement).style.display = 'none';
    await new Promise((resolve) => setTimeout(resolve));
    expect(told).toHaveBeenCalledOnce();
    expect(live.map().text).toBe('A');
  });
});
