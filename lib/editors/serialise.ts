import type { Block, Content, Run } from '../types';

/** How an editor writes its paragraphs: `<p>`, or Gmail's `<div>` with an empty `<div>` between; or as text alone. */
export type Paragraphs = 'p' | 'div' | 'none';

export const EMPTY_LINE = { p: '<p><br></p>', div: '<div><br></div>', none: '' } as const;

/** The content as HTML, everything in it escaped. */
export function toHtml(content: Content, paragraphs: Paragraphs): string {
  if (paragraphs === 'none') return '';
  return content
    .map((block) => blockHtml(block, paragraphs))
    .join(paragraphs === 'div' ? EMPTY_LINE.div : '');
}

function blockHtml(block: Block, tag: 'p' | 'div'): string {
  if (block.kind === 'paragraph') return `<${tag}>${runsHtml(block.runs)}</${tag}>`;
  return `<ul>${block.items.map((runs) => `<li>${runsHtml(runs)}</li>`).join('')}</ul>`;
}

const runsHtml = (runs: readonly Run[]): string => runs.map(runHtml).join('');

function runHtml({ text, bold, href }: Run): string {
  const written = textHtml(text);
  const weighted = bold ? `<b>${written}</b>` : written;
  return href ? `<a href="${escaped(href)}">${weighted}</a>` : weighted;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);

/** Text as HTML: escaped, with its line breaks. */
export const textHtml = (text: string): string => escaped(text).replaceAll('\n', '<br>');

/** The content as plain text: a blank line between blocks, '- ' before each item of a list. */
export function toText(content: Content): string {
  return content.map(blockText).join('\n\n');
}

function blockText(block: Block): string {
  if (block.kind === 'paragraph') return runsText(block.runs);
  return block.items.map((runs) => `- ${runsText(runs)}`).join('\n');
}

function runsText(runs: readonly Run[]): string {
  return runs.map(({ text, href }) => (href && href !== text ? `${text} (${href})` : text)).join('');
}

/** The lines that the content has in a rich editor, as a text map reads them, without empty ones. */
export function toLines(content: Content): string[] {
  const texts = content.flatMap((block) => (block.kind === 'paragraph' ? [block.runs] : block.items));
  return linesOf(texts.map((runs) => runs.map((run) => run.text).join('')).join('\n'));
}

/**
 * What two readings must share to say the same: editors differ in the empty lines that they keep, and some draw the
 * sign before a list's item as an object or a letter of its own.
 */
export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim().replace(LIST_SIGN, ''))
    .filter(Boolean);
}

const LIST_SIGN = /^[\uFFFC•◦▪‣·-] ?(?=\S)/;
