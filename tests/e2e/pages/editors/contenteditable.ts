import { editable, expose, place } from './page.ts';

const field = editable(document);
place().append(field);
expose(
  () => field,
  () => field.innerHTML,
);
