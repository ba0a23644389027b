/** A token that is set: its name, and what stands behind the colon. */
const TOKEN = /(--[\w-]+:[^;{}]+)(?=[;}])/g;

/**
 * A page's `* { --font: … }` reaches our host, too, and would win: it could set our words in fonts of its own, and see
 * by which of them are fetched what is written there. What is important in a shadow root wins over any page.
 */
const ours = (css: string): string => css.replace(TOKEN, '$1 !important');

/**
 * Styles a shadow root of ours. On our own pages a style element is forbidden by their policy; in a page of
 * the web, Firefox keeps a content script from the list of constructed sheets.
 */
export function addStyle(root: ShadowRoot, css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(ours(css));
    root.adoptedStyleSheets.push(sheet);
  } catch {
    // A document in a frame takes no sheet that was made for another one.
    const style = document.createElement('style');
    style.textContent = ours(css);
    root.append(style);
  }
}
