/** Trumbowyg copies what is written to a hidden textarea, with keys: that is what a form sends. */
import jQuery from 'jquery';
import 'trumbowyg/dist/ui/trumbowyg.css';
import { expose, place } from './page.ts';

const copy = document.createElement('textarea');
place().append(copy);
Object.assign(window, { jQuery, $: jQuery });
await import('trumbowyg');
const editor = jQuery(copy) as unknown as { trumbowyg(options: object): unknown };
editor.trumbowyg({ svgPath: false, hideButtonTexts: true });
expose(
  () => document.querySelector('.trumbowyg-editor'),
  () => copy.value,
);
