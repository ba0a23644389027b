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

/**
 * The one element that we add to a page: on `documentElement`, never in `body` (in an iframe editor that is the
 * mail itself), in the top layer, closed. Made when first asked for; put back if the page threw it out.
 */
export function layerOf(doc: Document, signal: AbortSignal): () => ShadowRoot {
  let host: HTMLElement | null = null;
  let root: ShadowRoot | null = null;
  signal.addEventListener('abort', () => host?.remove());
  return () => {
    if (!host || !root) {
      host = doc.createElement('amends-layer');
      for (const [name, value] of Object.entries(HOST_STYLE))
        host.style.setProperty(name, value, 'important');
      host.popover = 'manual';
      root = host.attachShadow({ mode: 'closed' });
    }
    if (!host.isConnected) doc.documentElement.append(host);
    raise(host);
    return root;
  };
}

/** The newest popover stands on top: ours is raised again when the page has opened one after it. */
function raise(host: HTMLElement): void {
  if (host.matches(':popover-open')) host.hidePopover();
  host.showPopover();
}
