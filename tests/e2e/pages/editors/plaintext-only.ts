import { editable, expose, place } from './page.ts';

const field = editable(document, 'plaintext-only');
field.style.whiteSpace = 'pre-wrap';
place().append(field);
expose(
  () => field,
  () => field.innerText,
);
