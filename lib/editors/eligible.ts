/** Could this be an editor of prose? Runs in every frame of every page on each focus: little code, no layout. */
import {
  bodyOf,
  documentOf,
  isEditable,
  localNameOf,
  matches,
  nodeTypeOf,
  parentElementOf,
} from '../page/dom';
import { around } from '../page/outwards';

/** Code, searches, pickers (of reactions, say) and spreadsheets are not prose, and a page or a reader may opt out. */
const LEFT_ALONE = [
  '[data-amends="off"]',
  '[role="search"]',
  '[role="gridcell"]',
  '[role="menu"]',
  '[role="listbox"]',
  '[role="toolbar"]',
  // Code has line numbers, or lines that run on; prose that is dressed so has neither.
  '.CodeMirror:not(.CodeMirror-wrap)',
  '.CodeMirror:has(.CodeMirror-linenumber)',
  // It holds nothing but what is being typed.
  '.CodeMirror textarea',
  '.cm-editor:not(:has(.cm-lineWrapping))',
  '.cm-editor:has(.cm-lineNumbers)',
  '.monaco-editor',
  '.ace_editor',
  '.handsontableInputHolder',
].join();
const NOT_PROSE = [
  '[role="combobox"]',
  '[role="searchbox"]',
  '[role="spinbutton"]',
  '[aria-readonly="true"]',
  '[aria-disabled="true"]',
  '[aria-multiline="false"]',
  '[autocomplete*="cc-"]',
  '[autocomplete="one-time-code"]',
  'td',
  'th',
  ':disabled',
  ':read-only',
].join();

/** The field of an editor from what has the focus in it: a textarea, or the outermost editable element. */
export function editorAt(target: EventTarget | null): HTMLElement | null {
  if (!isElement(target)) return null;
  const field = localNameOf(target) === 'textarea' ? target : editingHost(target);
  if (!field || matches(field, NOT_PROSE)) return null;
  return isLeftAlone(field) ? null : field;
}

function isElement(target: EventTarget | null): target is HTMLElement {
  return target !== null && 'nodeType' in target && nodeTypeOf(target as Node) === Node.ELEMENT_NODE;
}

function editingHost(element: HTMLElement): HTMLElement | null {
  const doc = documentOf(element);
  if (doc.designMode === 'on') return bodyOf(doc);
  let host: HTMLElement | null = null;
  for (let at: HTMLElement | null = element; at; at = parentElementOf(at)) if (isEditable(at)) host = at;
  return host;
}

/** A page that opts out means what is inside of its shadow roots and frames, too. */
function isLeftAlone(field: HTMLElement): boolean {
  for (const at of around(field)) if (matches(at, LEFT_ALONE)) return true;
  return false;
}
