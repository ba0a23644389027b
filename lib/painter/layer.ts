import { type Guard, guard } from './guard';
import { homeFor } from './home';
import { keepToItself } from './keep-to-itself';
import { LAYER } from './names';

/** Set one by one through CSSOM, which no page's content security policy forbids; `important` beats the page's sheets. */
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: '100vw',
  height: '100vh',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  'pointer-events': 'none',
};

export type Layer = {
  (): ShadowRoot;
  /** From now on it stands where this field can be worked in. */
  serve(field: HTMLElement): void;
  /** What of ours has the focus; null where nothing has. */
  focused(): Element | null;
};

/** What tells that something was put above the page, or taken away again. */
const CHANGES = ['toggle', 'close', 'fullscreenchange'];

/**
 * The one element that we add to a page, closed, in the top layer, and never in what is edited (in an iframe editor
 * the body is the mail itself). Made when first asked for; put back if the page threw it out.
 */
export function layerOf(doc: Document, signal: AbortSignal): Layer {
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  let guarded: Guard | null = null;
  let served: WeakRef<HTMLElement> | null = null;
  signal.addEventListener('abort', () => host?.remove());

  const layer = () => {
    if (!host || !root) {
      host = makeHost(doc);
      root = host.attachShadow({ mode: 'closed' });
      keepToItself(host, signal);
      guarded = guard(host, root, signal);
    }
    settle(host);
    raise(host);
    return root;
  };

  function settle(settled: HTMLElement): void {
    const field = served?.deref() ?? null;
    const home = homeFor(field?.isConnected ? field : null, doc);
    if (settled.parentNode !== home || !settled.isConnected) home.append(settled);
    // A page may be zoomed by its own styles, which the top layer inherits; places on the screen are not.
    const zoom = (settled.parentElement ?? doc.documentElement).currentCSSZoom ?? 1;
    guarded?.restyle('zoom', String(1 / zoom));
  }

  /** Only what is there already moves: a page in which nothing of ours was shown gets nothing. */
  const follow = () => {
    if (!host?.isConnected) return;
    const before = host.parentNode;
    settle(host);
    if (host.parentNode !== before) raise(host);
  };
  for (const type of CHANGES) doc.addEventListener(type, follow, { signal, capture: true });

  return Object.assign(layer, {
    serve(field: HTMLElement) {
      served = new WeakRef(field);
      follow();
    },
    focused: () => root?.activeElement ?? null,
  });
}

function makeHost(doc: Document): HTMLElement {
  const host = doc.createElement(LAYER);
  for (const [name, value] of Object.entries(HOST_STYLE)) host.style.setProperty(name, value, 'important');
  host.popover = 'manual';
  return host;
}

/**
 * The newest popover stands on top: ours is raised again when the page has opened one after it. Not above a dialog
 * that has nothing to do with us: that may be the page asking whether to leave.
 */
function raise(host: HTMLElement): void {
  if (host.matches(':popover-open')) {
    const foreign = [...host.ownerDocument.querySelectorAll('dialog:modal')].some(
      (one) => !one.contains(host),
    );
    if (foreign) return;
    host.hidePopover();
  }
  host.showPopover();
}
