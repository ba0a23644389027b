import type { Span } from '../types';
import type { Chunk, Nested, Piece } from './text-chunk';

/** What cannot be read as text, an image or a mention, is one such character: words beside it stay apart. */
export const OBJECT = '\uFFFC';

/**
 * Fillers that give the caret a place and are not written; white space; a line's end; words, with the single
 * spaces between them, which never collapse.
 */
const TOKENS =
  /[\u200B\u2060\uFEFF]+|[ \t\r\f]+|\n|[^\u200B\u2060\uFEFF \t\r\f\n]+(?: [^\u200B\u2060\uFEFF \t\r\f\n]+)*/g;

/** Writes the text of one block down as it is walked through: lines, spaces that collapse, where each piece stands. */
export class TextReader {
  readonly parts: (Piece | Nested)[] = [];
  readonly struck: Span[] = [];
  text = '';
  /** A line has begun and may take more; a new block closes it. */
  private lineOpen = false;
  private breakDue = false;
  private space: { node: Text; offset: number } | null = null;

  /** A block within this one: lines of its own. */
  nest(chunk: Chunk): void {
    if (chunk.unseen) return;
    this.endLine();
    if (chunk.parts.length === 0) return;
    if (this.breakDue) this.text += '\n';
    const start = this.text.length;
    this.parts.push({ start, length: chunk.text.length, chunk });
    for (const one of chunk.struck) this.struck.push({ start: start + one.start, end: start + one.end });
    this.text += chunk.text;
    this.breakDue = true;
  }

  /** What `read` reads is struck out. */
  strike(read: () => void): void {
    const before = this.text.length;
    read();
    const start = before + (this.text.slice(before).match(/^\s+/)?.[0].length ?? 0);
    if (this.text.length > start) this.struck.push({ start, end: this.text.length });
  }

  /** Both a `<br>` and the newline of a `pre` end a line; the last one of a block thereby adds none. */
  lineBreak(node: Node, offset: number): void {
    this.openLine();
    this.parts.push({ start: this.text.length, length: 0, node, offset });
    this.endLine();
  }

  object(element: Element): void {
    this.write(OBJECT, element, 0);
  }

  textNode(node: Text, keepSpaces: boolean, keepBreaks: boolean): void {
    for (const { 0: token, index } of node.data.matchAll(TOKENS)) {
      if (/^[\u200B\u2060\uFEFF]/.test(token)) continue;
      if (token === '\n' && keepBreaks) this.lineBreak(node, index);
      else if (!keepSpaces && /^[ \t\r\f\n]/.test(token))
        this.space ??= this.lineOpen ? { node, offset: index } : null;
      else this.write(token.replaceAll('\u00A0', ' '), node, index);
    }
  }

  private write(text: string, node: Node, offset: number): void {
    const space = this.space;
    this.space = null;
    this.openLine();
    if (space) this.append(' ', space.node, space.offset);
    this.append(text, node, offset);
  }

  private append(text: string, node: Node, offset: number): void {
    const last = this.parts.at(-1);
    if (
      last &&
      'node' in last &&
      last.length > 0 &&
      last.node === node &&
      last.offset + last.length === offset
    )
      last.length += text.length;
    else this.parts.push({ start: this.text.length, length: text.length, node, offset });
    this.text += text;
  }

  private openLine(): void {
    if (this.breakDue) this.text += '\n';
    this.breakDue = false;
    this.lineOpen = true;
  }

  /** Where a block begins or ends. */
  endLine(): void {
    this.breakDue ||= this.lineOpen;
    this.lineOpen = false;
    this.space = null;
  }
}
