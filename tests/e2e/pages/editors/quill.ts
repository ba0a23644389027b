import Quill from 'quill';
import 'quill/dist/quill.snow.css';
import { expose, place } from './page.ts';

const quill = new Quill(place(), { theme: 'snow' });
expose(
  () => quill.root,
  () => quill.getSemanticHTML(),
);
