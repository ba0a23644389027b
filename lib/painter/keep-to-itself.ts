/**
 * What happens in our surfaces is not the page's business: a composer that closes on a press outside of itself would
 * take one on the card for that. Stopped on its way up from our host, after all of ours have heard it.
 */
const KEPT = [
  'pointerdown pointerup pointermove pointercancel pointerover pointerout',
  'mousedown mouseup mousemove mouseover mouseout click dblclick auxclick contextmenu',
  'touchstart touchmove touchend touchcancel',
  'focusin focusout',
  'keydown keypress keyup beforeinput input change submit',
  'dragstart dragover dragenter dragleave drop',
  'copy cut paste',
].flatMap((row) => row.split(' '));

export function keepToItself(host: HTMLElement, signal: AbortSignal): void {
  const stop = (event: Event) => event.stopPropagation();
  for (const type of KEPT) host.addEventListener(type, stop, { signal, passive: true });
}
