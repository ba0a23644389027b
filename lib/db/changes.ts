/** Which records were written, or are gone, for every window that shows them. */
export type Change = { readonly ids: readonly string[] } | { readonly gone: readonly string[] } | 'all';

const CHANNEL = 'amends-record';

export function tellChange(change: Change): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(change);
  channel.close();
}

/** Calls after each change, whichever window made it, until the signal aborts. */
export function onChange(listener: (change: Change) => void, signal: AbortSignal): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Change>) => listener(data);
  signal.addEventListener('abort', () => channel.close());
}
