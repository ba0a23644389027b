/** Pages whose field holds somebody else's words, as webmail and desks of one's own have them: on plain http. */
import { html } from './editor-pages.ts';
import type { Answer } from './serve.ts';

export const QUOTES_HOST = 'webmail.example';

/** In none of the languages that we know of, so that only its structure tells. */
const ATTRIBUTION = 'Þann 2026-11-30 10:02, skrifaði Ana Lopes:';
export const CUSTOMERS = 'You said sorry for any inconvenience. Mistakes were made. Where is it?';
export const SIGNATURE = 'Jon Bell\nSorry for any inconvenience of our holiday hours.';

const quoted = `${ATTRIBUTION}\n> ${CUSTOMERS}`;
const text = (draft: string) => `<textarea id="field">${draft}</textarea>`;
const rich = (draft: string) => `<div id="field" contenteditable="true">${draft}</div>`;

const PAGES: Readonly<Record<string, string>> = {
  /** The caret goes to the first line. */
  '/above': text(`\n\n\n-- \n${SIGNATURE}\n\n${quoted}`),
  '/below': rich(
    `<p>${ATTRIBUTION}</p><blockquote><p>${CUSTOMERS}</p></blockquote><p id="here"><br></p><div id="_rc_sig">-- <br>${SIGNATURE.replace('\n', '<br>')}</div>`,
  ),
  '/below-text': text(`${quoted}\n\n`),
};

export function quotesAnswer({ pathname }: URL): Answer | null {
  const page = PAGES[pathname];
  return page ? html(SHELL.replace('FIELD', page)) : null;
}

const SHELL = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Reply</title>
<style>body { margin: 24px; font: 16px/24px sans-serif; color: #333 } #field { width: 100%; min-height: 400px; font: inherit; color: inherit } :focus { outline: none }</style>
<form>FIELD</form>
<script>
  const field = document.getElementById('field');
  window.field = () => field;
  window.model = () => field.value ?? field.innerHTML;
  field.focus();
  const line = document.getElementById('here');
  if (line) getSelection().collapse(line, 0);
  else { const at = field.value.startsWith('\\n') ? 0 : field.value.length; field.setSelectionRange(at, at); }
</script></html>`;
