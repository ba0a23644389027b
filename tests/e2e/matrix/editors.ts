/** The editors of the matrix, in its order. */
export type EditorPage = {
  readonly name: string;
  readonly title: string;
  readonly plain?: boolean;
  readonly host?: string;
  /** How long after a key it puts its text and its selection in order, in milliseconds, if not at once. */
  readonly tidiesWithin?: number;
};

export const EDITORS: readonly EditorPage[] = [
  { name: 'textarea', title: 'textarea', plain: true },
  { name: 'textarea-react', title: 'textarea held by React', plain: true },
  { name: 'contenteditable', title: 'plain contenteditable' },
  { name: 'plaintext-only', title: 'plaintext-only', plain: true },
  { name: 'shadow-open', title: 'in an open shadow root' },
  { name: 'shadow-closed', title: 'in a closed shadow root' },
  { name: 'iframe-src', title: 'in an iframe (src)' },
  { name: 'iframe-srcdoc', title: 'in an iframe (srcdoc)' },
  { name: 'iframe-blank', title: 'in an iframe (about:blank)' },
  { name: 'iframe-nested', title: 'in nested iframes' },
  { name: 'iframe-rewritten', title: 'in a rewritten iframe' },
  { name: 'ckeditor5', title: 'CKEditor 5' },
  { name: 'ckeditor4', title: 'CKEditor 4', tidiesWithin: 250 },
  { name: 'tinymce', title: 'TinyMCE 8' },
  { name: 'prosemirror', title: 'ProseMirror' },
  { name: 'tiptap', title: 'TipTap 3' },
  { name: 'quill', title: 'Quill 2' },
  { name: 'quill-1', title: 'Quill 1' },
  { name: 'lexical', title: 'Lexical' },
  { name: 'slate', title: 'Slate' },
  { name: 'draft-js', title: 'Draft.js' },
  { name: 'trix', title: 'Trix' },
  { name: 'squire', title: 'Squire' },
  // Elsewhere it asks for a licence in place of undoing.
  { name: 'froala', title: 'Froala', host: 'localhost' },
  { name: 'summernote', title: 'Summernote', tidiesWithin: 30 },
  { name: 'roosterjs', title: 'RoosterJS' },
  { name: 'trumbowyg', title: 'Trumbowyg' },
  { name: 'editorjs', title: 'Editor.js' },
  { name: 'react-mentions', title: 'react-mentions', plain: true },
  { name: 'wangeditor', title: 'wangEditor' },
  { name: 'easymde', title: 'EasyMDE', plain: true },
  { name: 'chatwoot', title: 'Chatwoot' },
  { name: 'plate', title: 'Plate' },
  { name: 'jodit', title: 'Jodit' },
  { name: 'pell', title: 'Pell' },
  { name: 'toastui', title: 'Toast UI' },
  { name: 'tinymce-5', title: 'TinyMCE 5' },
  { name: 'markdown-box', title: 'comment box with Markdown', plain: true },
];

/**
 * One of each way to write, for the run of all checks; `npm run test:editors` and `npm run soak` take them all. Firefox
 * drives more slowly, and shares each editor's ladder with Chromium.
 */
export const SAMPLE = {
  chromium: [
    'textarea',
    'textarea-react',
    'contenteditable',
    'iframe-blank',
    'ckeditor5',
    'tinymce',
    'prosemirror',
    'quill',
    'lexical',
    'slate',
    'draft-js',
    'trix',
    'easymde',
  ],
  firefox: ['textarea', 'contenteditable', 'ckeditor5', 'tinymce', 'prosemirror'],
  soak: ['textarea', 'contenteditable', 'ckeditor5', 'prosemirror'],
} as const;
