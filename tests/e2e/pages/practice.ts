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
