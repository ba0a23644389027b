import { expose, place } from './page.ts';

const field = document.createElement('textarea');
field.rows = 12;
place().append(field);
expose(
  () => field,
  () => field.value,
);
