import Quill from 'quill-1';
import 'quill-1/dist/quill.snow.css';
import { deltaHtml } from './delta-html.ts';
import { expose, place } from './page.ts';

const quill = new Quill(place(), { theme: 'snow' });
expose(
  () => quill.root,
  () => deltaHtml(quill.getContents().ops),
);
