/** Pages whose composer stands where it is hard to stand beside it, each with one field. */
import { html } from './editor-pages.ts';
import type { Answer } from './serve.ts';

export const LAYER_HOST = 'page.example';

const FIELD =
  '<div id="rich" contenteditable="true" role="textbox" aria-multiline="true" style="border:1px solid #999;min-height:110px;font:16px/24px sans-serif;color:#333"></div>';
/** Wide enough that whatever falls through our card lands on it. */
const SEND =
  '<button id="send" type="button" onclick="window.sent = (window.sent || 0) + 1" style="display:block;width:700px;height:300px">Send</button>';
const BOX = 'style="width:720px;height:480px;background:#fff"';
const REPLY = (action: string) => `<button id="reply" type="button" onclick="${action}">Reply</button>`;

/** Presses and the focus outside of the dialog are undone before anybody hears them, as trap libraries do. */
const TRAP = `<script>
  const within = (event) => trapped.contains(event.target);
  for (const type of ['pointerdown', 'mousedown', 'touchstart', 'click'])
    document.addEventListener(type, (event) => {
      if (trapped.hidden || within(event) || event.target.id === 'reply') return;
      event.preventDefault(); event.stopImmediatePropagation();
    }, { capture: true, passive: false });
  document.addEventListener('focusin', (event) => {
    if (!trapped.hidden && !within(event)) { event.stopImmediatePropagation(); rich.focus(); }
  }, true);
</script>`;

const CLOSES = `<script>
  for (const type of ['pointerdown', 'mousedown', 'click', 'focusin', 'touchstart'])
    document.addEventListener(type, (event) => {
      if (!composer.contains(event.target)) { composer.style.display = 'none'; document.title = 'closed by ' + type; }
    });
</script>`;

const SHORTCUTS = `<script>
  window.heard = [];
  const hear = (event) => { if (!event.target.isContentEditable) window.heard.push(event.type + ' ' + event.key); };
  for (const type of ['keydown', 'keypress', 'keyup']) {
    document.addEventListener(type, hear, true);
    addEventListener(type, hear);
  }
</script>`;

/** A page of its own within a page's address. */
const WHOLE = `<!doctype html><body>${FIELD}</body>`;
const popOut = (fill: string) => `${REPLY('popOut()')}<script>
  function popOut() {
    const popped = open('', 'popped', 'popup,width=760,height=520');
    ${fill}
  }
</script>`;

const PAGES: Readonly<Record<string, string>> = {
  dialog: `${REPLY('d.showModal()')}<dialog id="d" ${BOX}>${FIELD}${SEND}</dialog>`,
  'dialog-in-root': `${REPLY('d.showModal()')}<script>
    const holder = document.body.appendChild(document.createElement('div'));
    const root = holder.attachShadow({ mode: 'open' });
    root.innerHTML = \`<dialog ${BOX}>${FIELD}${SEND}</dialog>\`;
    window.d = root.firstChild;
  </script>`,
  'dialog-frame': `${REPLY('d.showModal()')}<dialog id="d" ${BOX}>
    <iframe id="frame" style="width:100%;height:150px" srcdoc='${FIELD.replaceAll("'", '&#39;')}'></iframe>${SEND}</dialog>`,
  fullscreen: `<div id="full" ${BOX}>${REPLY('full.requestFullscreen()')}${FIELD}${SEND}</div>`,
  popover: `${REPLY('p.showPopover()')}<div id="p" popover ${BOX}>${FIELD}${SEND}</div>`,
  trap: `${REPLY('trapped.hidden = false')}<div id="trapped" role="dialog" aria-modal="true" hidden ${BOX}>${FIELD}${SEND}</div>${TRAP}`,
  outside: `<div id="composer" role="dialog" ${BOX}>${FIELD}${SEND}</div>${CLOSES}`,
  shortcuts: `${FIELD}${SEND}${SHORTCUTS}`,
  'popped-written': popOut(`popped.document.write(\`${WHOLE}\`); popped.document.close();`),
  'popped-filled': popOut(`popped.document.body.innerHTML = \`${FIELD}\`;`),
  'data-frame': `<iframe style="width:760px;height:300px" src="data:text/html,${encodeURIComponent(WHOLE)}"></iframe>`,
  'blob-frame': `<iframe id="frame" style="width:760px;height:300px"></iframe><script>
    frame.src = URL.createObjectURL(new Blob([\`${WHOLE}\`], { type: 'text/html' }));
  </script>`,
  ask: `${REPLY('d.showModal()')}<dialog id="d" ${BOX}>${FIELD}<button id="leave" onclick="e.showModal()">Leave</button></dialog>
    <dialog id="e" style="width:760px;height:520px">Leave without sending?</dialog>`,
};

export function layerAnswer(url: URL): Answer | null {
  const body = PAGES[url.pathname.slice(1)];
  return body
    ? html(`<!doctype html><html lang="en"><meta charset="utf-8"><title>page</title>
<style>body { margin: 16px; font: 16px/24px sans-serif; color: #333 } :focus { outline: none }</style><body>${body}</body></html>`)
    : null;
}
