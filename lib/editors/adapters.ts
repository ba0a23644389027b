import type { EditorAdapter } from '../types';
import { ckeditor5 } from './ckeditor5';
import { contenteditable } from './contenteditable';
import { gmailCompose } from './gmail-compose';
import { textarea } from './textarea';

/** The first that claims a field has it; the generic one comes last. */
const ADAPTERS: readonly EditorAdapter[] = [textarea, ckeditor5, gmailCompose, contenteditable];

export function adapterFor(field: HTMLElement): EditorAdapter | null {
  return ADAPTERS.find((adapter) => adapter.claim(field)) ?? null;
}
