import { editable, expose, place } from './page.ts';

const field = editable(document);
place().attachShadow({ mode: 'open' }).append(field);
expose(
  () => field,
  () => field.innerHTML,
);
