/** What is shared with the team, in words that are ready to be read; it never holds a customer's name. */
export type Summary = {
  readonly title: string;
  readonly lines: readonly string[];
  readonly tables: readonly Table[];
};

export type Table = {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

export function toMarkdown({ title, lines, tables }: Summary): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replace(/[|\\]/g, '\\$&')).join(' | ')} |`;
  return [
    `## ${title}`,
    '',
    ...lines.map((line) => `- ${line}`),
    ...tables.flatMap((table) => [
      '',
      `### ${table.title}`,
      '',
      row(table.head),
      `|${table.head.map(() => ' --- |').join('')}`,
      ...table.rows.map(row),
    ]),
    '',
  ].join('\n');
}

export function toHtml({ title, lines, tables }: Summary): string {
  const cells = (tag: string, row: readonly string[]) =>
    `<tr>${row.map((cell) => `<${tag}>${escaped(cell)}</${tag}>`).join('')}</tr>`;
  const table = ({ title: name, head, rows }: Table) =>
    `<h3>${escaped(name)}</h3><table>${cells('th', head)}${rows.map((row) => cells('td', row)).join('')}</table>`;
  const list = lines.map((line) => `<li>${escaped(line)}</li>`).join('');
  return `<h2>${escaped(title)}</h2><ul>${list}</ul>${tables.map(table).join('')}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
