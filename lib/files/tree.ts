import type { CodecId } from './codec';

/** A text of a file; `start` to `end` is what is written there, without quotes. */
export type TextNode = {
  readonly kind: 'text';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly codec: CodecId;
};
export type Member = { readonly key: string; readonly value: Node };
/** What a file of JSON, YAML or XML holds, each text with its place. */
export type Node =
  | TextNode
  | { readonly kind: 'object'; readonly members: readonly Member[]; readonly start: number }
  | { readonly kind: 'list'; readonly items: readonly Node[]; readonly start: number }
  | { readonly kind: 'other'; readonly value: unknown; readonly start: number };

/** The member of that name; undefined where there is none. */
export const member = (node: Node, key: string): Node | undefined =>
  node.kind === 'object'
    ? node.members.find((one) => one.key.toLowerCase() === key.toLowerCase())?.value
    : undefined;

export const textOf = (node: Node | undefined): string | null => (node?.kind === 'text' ? node.text : null);
