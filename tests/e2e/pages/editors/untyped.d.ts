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
