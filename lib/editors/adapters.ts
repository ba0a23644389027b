import type { EditorAdapter } from '../types';
import { ckeditor4 } from './ckeditor4';
import { ckeditor5 } from './ckeditor5';
import { codemirror } from './codemirror';
import { contenteditable } from './contenteditable';
import { draftJs } from './draft-js';
import { froala } from './froala';
import { gmailCompose } from './gmail-compose';
import { lexical } from './lexical';
import { plaintextOnly } from './plaintext-only';
import { prosemirror } from './prosemirror';
import { quill } from './quill';
import { quill1 } from './quill-1';
import { roosterjs } from './roosterjs';
import { slate } from './slate';
import { squire } from './squire';
import { summernote } from './summernote';
import { textarea } from './textarea';
import { tinymce } from './tinymce';
import { trix } from './trix';

/** The first that claims a field has it. Quill 1 looks like Quill 2 and more; the generic one comes last. */
const ADAPTERS: readonly EditorAdapter[] = [
  textarea,
  ckeditor5,
  ckeditor4,
  tinymce,
  prosemirror,
  quill1,
  quill,
  lexical,
  slate,
  draftJs,
  trix,
  squire,
  froala,
  summernote,
  roosterjs,
  codemirror,
  gmailCompose,
  plaintextOnly,
  contenteditable,
];

export function adapterFor(field: HTMLElement): EditorAdapter | null {
  return ADAPTERS.find((adapter) => adapter.claim(field)) ?? null;
}
