import { type Contrast, declarations, MEDIA } from './style';

/** One highlight of a name serves all sessions of a document; each adds and removes only its own ranges. */
export type Register = {
  add(name: string, range: AbstractRange): void;
  remove(name: string, range: AbstractRange): void;
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
        ([kind, style]) => `::highlight(amends-${kind}${paper === 'dark' ? '-dark' : ''}) { ${style} }`,
      ),
    )
    .join('\n');

const CSS_TEXT = [
  rulesFor('usual'),
  `@media ${MEDIA.more} { ${rulesFor('more')} }`,
  `@media ${MEDIA.forced} { ${rulesFor('forced')} }`,
].join('\n');
