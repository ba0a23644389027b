import DOMPurify from 'dompurify';
import Squire from 'squire-rte';
import { editable, expose, place } from './page.ts';

const field = editable(document);
// As Fastmail names it: Squire itself leaves no mark.
field.className = 'v-RichText-input';
place().append(field);
const squire = new Squire(field, {
  blockTag: 'DIV',
  sanitizeToDOMFragment: (html: string) => DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true }),
});
expose(
  () => field,
  () => squire.getHTML(),
);
