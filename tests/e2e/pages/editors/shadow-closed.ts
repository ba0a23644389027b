import { expose, nativelyEditable, place } from './page.ts';

const field = nativelyEditable(document);
place().attachShadow({ mode: 'closed' }).append(field);
expose(
  () => field,
  () => field.innerHTML,
);
