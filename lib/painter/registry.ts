import { highlightName } from './names';
import { type Contrast, declarations, MEDIA } from './style';

/** One highlight of a name serves all sessions of a document; each adds and removes only its own ranges. */
export type Register = {
  add(name: string, range: AbstractRange): void;
  remove(name: string, range: AbstractRange): void;
  /** False where the page has cleared its highlights, and ours with them. */
  has(name: string, range: AbstractRange): boolean;
};

type PageWindow = Window & typeof globalThis;

/** The highlights of the document that the field stands in, with their styles where its root needs them. */
export function registerOf(field: HTMLElement): Register {
  const view = field.ownerDocument.defaultView as PageWindow;
  const highlights = view.CSS.highlights;
  adoptStyles(field.ownerDocument, view);
  const root = field.getRootNode();
  // Chromium lets the document's styles reach highlights in a shadow tree, Firefox does not.
  if (root !== field.ownerDocument) adoptStyles(root as ShadowRoot, view);
  return {
    add(name, range) {
      const highlight = highlights.get(name) ?? new view.Highlight();
      highlight.add(range);
      highlights.set(name, highlight);
    },
    remove(name, range) {
      const highlight = highlights.get(name);
      highlight?.delete(range);
      if (highlight?.size === 0) highlights.delete(name);
    },
    has: (name, range) => highlights.get(name)?.has(range) ?? false,
  };
}

const styled = new WeakSet<Document | ShadowRoot>();

/** A constructed sheet leaves no element behind and works under a strict policy of the page. */
function adoptStyles(root: Document | ShadowRoot, view: PageWindow): void {
  if (styled.has(root)) return;
  styled.add(root);
  try {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(CSS_TEXT);
    root.adoptedStyleSheets.push(sheet);
  } catch {
    // Firefox keeps the page's list of sheets from a content script in some versions.
    const style = root.ownerDocument?.createElement('style') ?? (root as Document).createElement('style');
    style.textContent = CSS_TEXT;
    ('head' in root ? root.head : root).append(style);
  }
}

const rulesFor = (contrast: Contrast) =>
  (['light', 'dark'] as const)
    .flatMap((paper) =>
      Object.entries(declarations(paper, contrast)).map(
        ([kind, style]) => `::highlight(${highlightName(kind, paper)}) { ${style} }`,
      ),
    )
    .join('\n');

/** On the screen alone: who prints a draft prints what is written. */
const CSS_TEXT = [
  `@media screen { ${rulesFor('usual')} }`,
  `@media screen and ${MEDIA.more} { ${rulesFor('more')} }`,
  `@media screen and ${MEDIA.forced} { ${rulesFor('forced')} }`,
].join('\n');
