import { expose, nativelyEditable, place } from './page.ts';

const field = nativelyEditable(document);
place().append(field);
expose(
  () => field,
  () => field.innerHTML,
);
