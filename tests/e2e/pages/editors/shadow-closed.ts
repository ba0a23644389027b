import { editable, expose, place } from './page.ts';

const field = editable(document);
place().attachShadow({ mode: 'closed' }).append(field);
expose(
  () => field,
  () => field.innerHTML,
);
