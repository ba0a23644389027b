import { editable, expose, place } from './page.ts';

const field = editable(document, 'plaintext-only');
field.style.whiteSpace = 'pre-wrap';
place().append(field);
expose(
  () => field,
  // biome-ignore lint/performance/useDomNodeTextContent: lines may stand in it as elements, as a browser likes.
  () => field.innerText,
);
