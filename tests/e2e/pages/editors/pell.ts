/** Pell tells its page of each input: what it told last is what is sent. */
import { init } from 'pell';
import 'pell/dist/pell.min.css';
import { expose, place } from './page.ts';

let told = '';
init({
  element: place(),
  onChange: (html: string) => {
    told = html;
  },
  defaultParagraphSeparator: 'p',
});
expose(
  () => document.querySelector('.pell-content'),
  () => told,
);
