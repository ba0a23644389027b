/** A textarea whose text is the page's state: React writes back what it did not hear of. */
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { expose, place } from './page.ts';

let state = '';

function Reply() {
  const [value, setValue] = useState('');
  state = value;
  return createElement('textarea', {
    rows: 12,
    value,
    onChange: (event: { target: { value: string } }) => setValue(event.target.value),
  });
}

createRoot(place()).render(createElement(Reply));
expose(
  () => document.querySelector('textarea'),
  () => state,
);
