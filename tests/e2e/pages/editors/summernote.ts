import jQuery from 'jquery';
import 'summernote/dist/summernote-lite.js';
import 'summernote/dist/summernote-lite.css';
import { expose, place } from './page.ts';

type Summernote = { summernote(what: object | 'code'): string };
const note = jQuery(place()) as unknown as Summernote;
note.summernote({ height: 240 });
expose(
  () => document.querySelector('.note-editable'),
  () => note.summernote('code'),
);
