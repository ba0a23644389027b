/** react-mentions learns the selection from keys and works out what changed by it. */
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { Mention, MentionsInput } from 'react-mentions';
import { expose, place } from './page.ts';

let state = '';

function Reply() {
  const [value, setValue] = useState('');
  state = value;
  return createElement(
    MentionsInput,
    { value, onChange: (_: unknown, now: string) => setValue(now), style: { minHeight: 240 } },
    createElement(Mention, { trigger: '@', data: [{ id: '1', display: 'Ana' }] }),
  );
}

createRoot(place()).render(createElement(Reply));
expose(
  () => document.querySelector('textarea'),
  () => state,
);
