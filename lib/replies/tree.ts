import { type Node, type TextNode, textOf } from '../files/tree';
import type { Column, Entry, Left, Reading } from './entry';
import { baseOf, isAbout, isBody, isName, isProse, isRich, isWords } from './fields';
import { PLIST, type Tool, toolFor } from './tools';

type Found = { readonly tool: string | null; readonly entry: Entry };

/** The replies of a file of JSON, YAML or XML, wherever in it they stand. */
export function treeReplies(
  roots: readonly Node[],
  chosen: readonly string[] | null,
  lineOf: (offset: number) => number,
): Reading {
  const found: Found[] = [];
  const left: Left[] = [];
  const seek = new Search(found, left, lineOf);
  for (const root of roots) seek.visit(root, '', '');
  const tool = mostOf(found);
  const ours = found.filter((one) => tool === null || one.tool !== null);
  const others = found.length - ours.length;
  if (others > 0) left.push({ why: 'other', what: String(others), line: null });
  if (tool === null && seek.short > 0) left.push({ why: 'short', what: String(seek.short), line: null });
  const columns = tool === null ? columnsOf(ours) : [];
  if (columns.length > 1 && !chosen) return { tool, entries: [], left, columns };
  const entries = ours
    .map(({ entry }) => entry)
    .filter(({ column }) => !chosen || chosen.includes(column) || column === '');
  return { tool, entries, left, columns: [] };
}

function mostOf(found: readonly Found[]): string | null {
  const counts = new Map<string, number>();
  for (const { tool } of found) if (tool) counts.set(tool, (counts.get(tool) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

function columnsOf(found: readonly Found[]): Column[] {
  const columns = new Map<string, Column>();
  for (const {
    entry: { column, raw },
  } of found) {
    if (column === '') continue;
    const before = columns.get(column);
    columns.set(column, { name: column, sample: before?.sample ?? raw, count: (before?.count ?? 0) + 1 });
  }
  return [...columns.values()];
}

/** `en`, `pt-BR`: the same reply in several languages. */
const LANGUAGE = /^[a-z]{2}(?:[-_][A-Za-z]{2,4})?$/;

class Search {
  /** Texts that may be replies, and have too few words for one. */
  short = 0;

  constructor(
    private readonly found: Found[],
    private readonly left: Left[],
    private readonly lineOf: (offset: number) => number,
  ) {}

  /** `key`: the field that the node stands in; `name`: the nearest that names it. */
  visit(node: Node, key: string, name: string): void {
    if (node.kind === 'list') this.list(node.items, key, name);
    else if (node.kind === 'text') this.take(null, node, name, '', isProse(node.text));
    else if (node.kind === 'object') this.entry(node, name);
  }

  /** `["Late", "We were late."]` is a name and its reply; among replies a single word is one too. Tags are none. */
  private list(items: readonly Node[], key: string, name: string): void {
    const texts = items.filter((item) => item.kind === 'text');
    const [called, said] = texts;
    if (isAbout(key) && texts.length > 0) return;
    if (called && said && items.length === 2 && !isBody(key) && !isProse(called.text) && isProse(said.text)) {
      this.take(null, said, called.text, '', true);
      return;
    }
    const areReplies = texts.some(({ text }) => isProse(text));
    for (const item of items)
      if (item.kind === 'text') this.take(null, item, name, '', areReplies && isWords(item.text));
      else this.visit(item, key, name);
  }

  private entry(node: Node & { kind: 'object' }, before: string): void {
    for (const { name, title, read } of PLIST) {
      const body = read(node);
      if (!body) continue;
      this.take(name, body, title(node)?.text ?? '', '', true);
      return;
    }
    const tool = toolFor(
      node.members.map(({ key }) => key),
      'tree',
    );
    if (tool && this.ofTool(tool, node)) return;
    const texts = node.members.filter(
      (one): one is { key: string; value: TextNode } => one.value.kind === 'text',
    );
    const name = texts.find(({ key }) => isName(key))?.value.text ?? attributeName(node) ?? before;
    for (const { key, value } of node.members)
      if (value.kind !== 'text') this.visit(value, key, nameOf(value, key, name));
    const isKeyed =
      texts.length > 0 && !node.members.some(({ key }) => isName(key) || isAbout(key) || isBody(key));
    const areReplies = texts.some(({ value }) => isProse(value.text));
    if (isKeyed)
      for (const { key, value } of texts) {
        const [called, column] = texts.every((one) => LANGUAGE.test(one.key)) ? [name, key] : [key, ''];
        this.take(null, value, called, column, areReplies && isWords(value.text));
      }
    else
      for (const { key, value } of withoutPlain(texts))
        if (!isAbout(key))
          this.take(null, value, name, key, isBody(key) ? value.text.trim() !== '' : isProse(value.text));
  }

  /** Whether it was an entry of the tool, with words or without. */
  private ofTool({ name, title, body, read }: Tool, node: Node & { kind: 'object' }): boolean {
    const value = (field: string) => node.members.find(({ key }) => key.toLowerCase() === field)?.value;
    const texts = body.map(value);
    if (!read && !texts.some((one) => one?.kind === 'text')) return false;
    const words = read
      ? read(node)
      : texts.find((one): one is TextNode => one?.kind === 'text' && one.text.trim() !== '');
    const called = title.map((field) => textOf(value(field))).find(Boolean) ?? '';
    if (words && words.text.trim() !== '') this.take(name, words, called, '', true);
    else this.left.push({ why: 'empty', what: called, line: this.lineOf(node.start) });
    return true;
  }

  private take(tool: string | null, node: TextNode, name: string, column: string, isReply: boolean): void {
    const { text: raw, start, end, codec } = node;
    if (isReply) this.found.push({ tool, entry: { name, raw, start, end, codec, column } });
    else if (!isAbout(column) && isWords(raw)) this.short++;
  }
}

/** Attributes of XML are no texts: they name one. */
const attributeName = ({ members }: Node & { kind: 'object' }): string | undefined =>
  members.flatMap(({ key, value }) =>
    isName(key) && value.kind === 'other' && typeof value.value === 'string' ? [value.value] : [],
  )[0];

/** A list of objects has names of its own; what stands under a key and has none is called by it. */
const nameOf = (value: Node, key: string, name: string): string =>
  value.kind === 'object' && name === '' && !/^(?:data|items|results|replies|macros|rows)$/i.test(key)
    ? key
    : name;

/** Of the same words rich and plain, the rich ones. */
const withoutPlain = (texts: readonly { key: string; value: TextNode }[]) =>
  texts.filter(
    ({ key }) =>
      isRich(key) ||
      !texts.some(
        (one) => isRich(one.key) && one.value.text.trim() !== '' && baseOf(one.key) === baseOf(key),
      ),
  );
