import type { Note } from '../types';

/** What a field is called for as long as it stands there: a placeholder that goes with the first key tells nothing. */
const NAMES = ['aria-label', 'aria-description', 'title', 'placeholder', 'data-placeholder', 'name', 'id'];

/**
 * In English, German and Spanish. “Private comment” and “private message” are not among them: those are for somebody
 * outside as often as not.
 */
const INTERNAL =
  /\binternal (?:note|comment|message|reply)s?\b|\bprivate notes?\b|\bnote editor\b|\binterne?[nrs]? (?:notiz|kommentar|nachricht|antwort|anmerkung|bemerkung)|\bprivate notiz|\b(?:nota|comentario|mensaje|respuesta)s? intern[oa]s?\b|\bnotas? privadas?\b/;

/** “internal_note”, “internalNote” and “Internal note” are the same words. */
const words = (name: string): string =>
  name
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[-_\s]+/g, ' ')
    .toLowerCase();

const labelsOf = (field: HTMLElement): string[] => {
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const shown = ids.map((id) => field.ownerDocument.getElementById(id)?.textContent);
  return [...NAMES.map((name) => field.getAttribute(name)), ...shown].filter((label) => label != null);
};

/** Where a page has no mark that is no label: the field itself says that it is for colleagues. */
export const noteByLabel: Note = {
  scope: '*',
  is: (field) => labelsOf(field).some((label) => INTERNAL.test(words(label))),
};
