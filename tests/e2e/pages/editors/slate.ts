import { createElement, type KeyboardEvent, useMemo } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Element, Text } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { expose, place } from './page.ts';

const EMPTY: Descendant[] = [{ children: [{ text: '' }] }];
type Bold = { text: string; bold?: boolean };
let held: Editor | null = null;

function Leaf({ attributes, leaf, children }: RenderLeafProps) {
  return createElement('span', attributes, (leaf as Bold).bold ? createElement('b', {}, children) : children);
}

function onKeyDown(event: KeyboardEvent): void {
  if (!event.ctrlKey || event.key !== 'b' || !held) return;
  event.preventDefault();
  const on = (Editor.marks(held) as Partial<Bold> | null)?.bold;
  if (on) Editor.removeMark(held, 'bold');
  else Editor.addMark(held, 'bold', true);
}

function Reply() {
  const editor = useMemo(() => withHistory(withReact(createEditor())), []);
  held = editor;
  const field = createElement(Editable, { renderLeaf: Leaf, onKeyDown, style: { minHeight: 200 } });
  // biome-ignore lint/correctness/noChildrenProp: without JSX the compiler asks for them here
  return createElement(Slate, { editor, initialValue: EMPTY, children: field });
}

function html(node: Descendant): string {
  if (Text.isText(node)) return (node as Bold).bold ? `<b>${node.text}</b>` : node.text;
  return Element.isElement(node) ? `<p>${node.children.map(html).join('')}</p>` : '';
}

createRoot(place()).render(createElement(Reply));
expose(
  () => document.querySelector('[data-slate-editor]'),
  () => held?.children.map(html).join('') ?? '',
);
