/**
 * Styles a shadow root of ours. On our own pages a style element is forbidden by their policy; in a page of
 * the web, Firefox keeps a content script from the list of constructed sheets.
 */
export function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets.push(sheet);
  } catch {
    // A document in a frame takes no sheet that was made for another one.
    const style = document.createElement('style');
    style.textContent = css;
    root.append(style);
  }
}
