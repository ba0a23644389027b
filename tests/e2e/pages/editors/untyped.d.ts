/** Libraries that come without types: the pages use a word or two of each. */
declare module 'draft-js' {
  import type { ComponentType } from 'react';

  type Range = { offset: number; length: number };
  type Block = {
    text: string;
    type: string;
    inlineStyleRanges: (Range & { style: string })[];
    entityRanges: (Range & { key: number })[];
  };
  export type Raw = { blocks: Block[]; entityMap: Record<number, { data: { url?: string } }> };
  export class EditorState {
    static createEmpty(): EditorState;
    static push(state: EditorState, content: unknown, change: 'insert-fragment'): EditorState;
    getCurrentContent(): unknown;
    getSelection(): unknown;
  }
  export const Modifier: { replaceText(content: unknown, selection: unknown, text: string): unknown };
  export const Editor: ComponentType<{
    editorState: EditorState;
    onChange(state: EditorState): void;
    handleKeyCommand(command: string, state: EditorState): 'handled' | 'not-handled';
    handlePastedText(text: string, html: string | undefined, state: EditorState): 'handled' | 'not-handled';
  }>;
  export const RichUtils: { handleKeyCommand(state: EditorState, command: string): EditorState | null };
  export function convertToRaw(content: unknown): Raw;
}
declare module 'quill-1' {
  export default class Quill {
    constructor(place: HTMLElement, options: object);
    root: HTMLElement;
    getContents(): { ops: import('./delta-html.ts').Op[] };
  }
}
declare module 'jquery' {
  export default function jQuery(element: HTMLElement): unknown;
}
declare module 'trix';
declare module 'froala-editor/js/plugins/*';
declare module 'summernote/dist/*';
declare module 'tinymce/*';
declare module '*.css';
declare module 'trumbowyg';
declare module '@toast-ui/editor' {
  export default class Editor {
    constructor(options: object);
    getHTML(): string;
  }
}
declare module 'react-mentions' {
  import type { ComponentType } from 'react';
  export const MentionsInput: ComponentType<Record<string, unknown>>;
  export const Mention: ComponentType<Record<string, unknown>>;
}
declare module 'pell' {
  export function init(options: object): void;
}
declare module 'tinymce-5' {
  type Made = { getBody(): HTMLElement; getContent(): string };
  const tinymce: { init(options: object): Promise<Made[]> };
  export default tinymce;
}
declare module 'tinymce-5/*';
declare module '@chatwoot/prosemirror-schema' {
  import type { Schema } from '@tiptap/pm/model';

  export { EditorState } from '@tiptap/pm/state';
  export { EditorView } from '@tiptap/pm/view';
  export const messageSchema: Schema;
  export function buildEditor(options: object): import('@tiptap/pm/state').Plugin[];
}
