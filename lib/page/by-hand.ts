/** No page can give an event this mark, or take it away. */
export const isByHand = (event: Event): boolean => event.isTrusted;

/** The listener, for what somebody at the keyboard or pointer did: a page's `dispatchEvent` and `click()` are not heard. */
export const byHand =
  <E extends Event>(listener: (event: E) => void) =>
  (event: E): void => {
    if (isByHand(event)) listener(event);
  };
