/** Quill 1 has no export of its own: its model as HTML. */
export type Op = { insert: unknown; attributes?: { bold?: boolean; link?: string; list?: string } };

export function deltaHtml(ops: readonly Op[]): string {
  let html = '';
  let line = '';
  for (const { insert, attributes = {} } of ops) {
    if (typeof insert !== 'string') continue;
    insert.split('\n').forEach((text, index) => {
      if (index > 0) {
        html += attributes.list ? `<ul><li>${line}</li></ul>` : `<p>${line}</p>`;
        line = '';
      }
      line += inline(text, attributes);
    });
  }
  return html;
}

function inline(text: string, { bold, link }: { bold?: boolean; link?: string }): string {
  if (!text) return '';
  const weighted = bold ? `<b>${text}</b>` : text;
  return link ? `<a href="${link}">${weighted}</a>` : weighted;
}
