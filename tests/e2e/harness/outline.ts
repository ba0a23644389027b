/** What a model holds, in one notation for all editors: a line for each paragraph, `**bold**`, `- item`, `[link](address)`. */
import type { Page } from 'puppeteer-core';

/** The model's lines; an empty paragraph is an empty line. `plain` models hold text, others HTML. */
export function outlineOf(page: Page, plain: boolean): Promise<string[]> {
  return plain
    ? page.evaluate(() => window.model().replaceAll('\u00A0', ' ').split('\n'))
    : page.evaluate(readOutline);
}

/** Runs in the page, as text: it uses nothing from here. */
function readOutline(): string[] {
  type Run = { text: string; bold: boolean; href: string };
  const BLOCK = /^(P|DIV|UL|OL|LI|BLOCKQUOTE|H\d|PRE)$/;
  const lines: string[] = [];
  let line: Run[] | null = null;
  let item = false;

  const shown = ({ text, bold, href }: Run) => {
    const weighted = bold ? `**${text}**` : text;
    return href ? `[${weighted}](${href})` : weighted;
  };
  const end = () => {
    if (!line) return;
    const text = line.map(shown).join('').replaceAll('****', '').trimEnd();
    lines.push(item ? `- ${text}` : text);
    line = null;
    item = false;
  };
  const add = (text: string, at: Element | null) => {
    const bold = at?.closest('b, strong, [style*="font-weight: 7"], [style*="font-weight: bold"]') != null;
    const href = at?.closest('a')?.getAttribute('href') ?? '';
    const last = line?.at(-1);
    if (last && last.bold === bold && last.href === href) last.text += text;
    else line = [...(line ?? []), { text, bold, href }];
  };
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = (node.textContent ?? '').replace(/[\u200B\u2060\uFEFF]/g, '').replace(/\s+/g, ' ');
      if (text.trim() || line) add(text, node.parentElement);
      return;
    }
    if (!(node instanceof Element)) return;
    const block = BLOCK.test(node.tagName);
    if (block) end();
    if (node.tagName === 'LI') item = true;
    if (node.tagName === 'BR') {
      line ??= [];
      end();
    }
    const before = lines.length;
    for (const child of node.childNodes) read(child);
    if (!block) return;
    if (!line && lines.length === before && node.tagName !== 'UL') line = [];
    end();
  };
  for (const child of new DOMParser().parseFromString(window.model(), 'text/html').body.childNodes)
    read(child);
  end();
  return lines;
}
