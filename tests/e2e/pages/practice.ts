/** With `?practice` the page begins with a draft that has something to underline, and the caret in it. */
const isPractice = location.search.includes('practice');

const field = document.querySelector<HTMLElement>('.editable, #reply');
const draft = document.querySelector<HTMLTemplateElement>('#practice');

if (isPractice && field && draft) {
  if (field instanceof HTMLTextAreaElement) field.value = draft.content.textContent ?? '';
  else field.prepend(draft.content.cloneNode(true));
  // After the module, as mail clients do: the focus comes when the page is already there.
  requestAnimationFrame(() => field.focus());
}

/** A mail client takes the compose window away once the mail is on its way. */
const compose = document.querySelector('.AD');
if (compose)
  document.querySelector('.send')?.addEventListener('click', () => setTimeout(() => compose.remove()));
