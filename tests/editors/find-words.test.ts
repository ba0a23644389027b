// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findWords } from '../../lib/page/find-words';

beforeEach(() => {
  // jsdom lays nothing out: all that is not hidden by its display has a place.
  Range.prototype.getClientRects = function (this: Range) {
    const holder = this.startContainer.parentElement;
    return (holder?.closest('[style*="none"]') ? [] : [new DOMRect(0, 0, 9, 9)]) as unknown as DOMRectList;
  };
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

const PAGE =
  '<article><p>My lamp arrived</p><p>broken, <b>and nobody</b>\n answers.</p></article><div id="draft">My lamp arrived broken</div>';
const found = (words: string): string | undefined => {
  const draft = document.querySelector('#draft') as HTMLElement;
  return findWords(words, document, draft)?.toString().replace(/\s+/g, ' ');
};

describe('words of the page', () => {
  it.each([
    ['broken, and nobody answers', 'broken, and nobody answers'],
    ['My lamp arrived broken', 'My lamp arrivedbroken'],
  ])('are found over elements and lines: %s', (words, shown) => {
    document.body.innerHTML = PAGE;
    expect(found(words)).toBe(shown);
  });

  it.each(['my parcel', '', '   '])('are not found where they are not: “%s”', (words) => {
    document.body.innerHTML = PAGE;
    expect(found(words)).toBeUndefined();
  });

  it('are those that can be seen, the last of them', () => {
    document.body.innerHTML =
      '<p id="a">It hums.</p><p id="b">It hums.</p><p style="display: none">It hums.</p><script>"It hums."</script><div id="draft"></div>';
    const draft = document.querySelector('#draft') as HTMLElement;
    const range = findWords('It hums', document, draft);
    expect(range?.startContainer.parentElement?.id).toBe('b');
  });

  it('leaves the page as it was', () => {
    document.body.innerHTML = PAGE;
    const before = document.body.innerHTML;
    found('broken, and nobody answers');
    expect(document.body.innerHTML).toBe(before);
  });
});
