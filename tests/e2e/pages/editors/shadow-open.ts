import { expose, nativelyEditable, place } from './page.ts';

const field = nativelyEditable(document);
place().attachShadow({ mode: 'open' }).append(field);
expose(
  () => field,
  () => field.innerHTML,
);
