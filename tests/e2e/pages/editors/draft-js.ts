/** Draft.js ended with React 18. With `?shouts` it makes capitals of what is pasted. */
import { convertToRaw, Editor, EditorState, Modifier, type Raw, RichUtils } from 'draft-js';
import 'draft-js/dist/Draft.css';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expose, place } from './page.ts';

const shouts = location.search === '?shouts';
let held = EditorState.createEmpty();

function Reply() {
  const [state, setState] = useState(held);
  held = state;
  return createElement(Editor, {
    editorState: state,
    onChange: setState,
    handleKeyCommand: (command, now) => {
      const next = RichUtils.handleKeyCommand(now, command);
      if (next) setState(next);
      return next ? 'handled' : 'not-handled';
    },
    handlePastedText: (text, _, now) => {
      if (!shouts) return 'not-handled';
      const loud = Modifier.replaceText(now.getCurrentContent(), now.getSelection(), text.toUpperCase());
      setState(EditorState.push(now, loud, 'insert-fragment'));
      document.body.dataset.shouted = 'yes';
      return 'handled';
    },
  });
}

/** A block's text, cut where a style or a link begins or ends. */
function inline(
  { text, inlineStyleRanges, entityRanges }: Raw['blocks'][number],
  map: Raw['entityMap'],
): string {
  const edges = [...inlineStyleRanges, ...entityRanges].flatMap(({ offset, length }) => [
    offset,
    offset + length,
  ]);
  const cuts = [...new Set([0, ...edges, text.length])].sort((a, b) => a - b);
  return cuts
    .slice(1)
    .map((end, index) => {
      const start = cuts[index] ?? 0;
      const covers = ({ offset, length }: { offset: number; length: number }) =>
        offset <= start && end <= offset + length;
      const piece = text.slice(start, end);
      const weighted = inlineStyleRanges.some((one) => one.style === 'BOLD' && covers(one))
        ? `<b>${piece}</b>`
        : piece;
      const link = entityRanges.find(covers);
      return link ? `<a href="${map[link.key]?.data.url}">${weighted}</a>` : weighted;
    })
    .join('');
}

createRoot(place()).render(createElement(Reply));
expose(
  () => document.querySelector('.public-DraftEditor-content'),
  () => {
    const { blocks, entityMap } = convertToRaw(held.getCurrentContent());
    return blocks
      .map((block) => {
        const text = inline(block, entityMap);
        return block.type === 'unordered-list-item' ? `<ul><li>${text}</li></ul>` : `<p>${text}</p>`;
      })
      .join('');
  },
);
