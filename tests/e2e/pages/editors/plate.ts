/** Plate is Slate with plugins of its own. */

import { createPlatePlugin, Plate, PlateContent, usePlateEditor } from 'platejs/react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { type Descendant, Element, Text } from 'slate';
import { expose, place } from './page.ts';

type Bold = { text: string; bold?: boolean };
const BoldPlugin = createPlatePlugin({
  key: 'bold',
  node: { isLeaf: true },
  render: { as: 'strong' },
  shortcuts: {},
});
let held: { children: Descendant[]; tf: { toggleMark(key: string): void } } | null = null;

function Reply() {
  const editor = usePlateEditor({ plugins: [BoldPlugin], value: [{ type: 'p', children: [{ text: '' }] }] });
  held = editor as unknown as typeof held;
  const onKeyDown = (event: { ctrlKey: boolean; key: string; preventDefault(): void }) => {
    if (!event.ctrlKey || event.key !== 'b') return;
    event.preventDefault();
    held?.tf.toggleMark('bold');
  };
  const field = createElement(PlateContent, { onKeyDown, style: { minHeight: 200 } });
  return createElement(Plate, { editor, children: field } as never);
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
