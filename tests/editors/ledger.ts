import { vi } from 'vitest';

type Listener = { target: EventTarget; type: string; listener: unknown; capture: boolean };

/** Counts what listens, observes and marks in a document, from now on. */
export type Ledger = {
  count(): Readonly<Record<'listeners' | 'observers' | 'ranges', number>>;
  names(): string[];
};

export function keepLedger(): Ledger {
  const listeners = new Set<Listener>();
  const observers = new Set<object>();
  const highlights = new Map<string, Set<AbstractRange>>();

  countListeners(listeners);
  for (const name of ['MutationObserver', 'ResizeObserver', 'IntersectionObserver'] as const)
    vi.stubGlobal(name, countedObserver(globalThis[name], observers));
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', class extends Set<AbstractRange> {});

  return {
    count: () => ({
      listeners: listeners.size,
      observers: observers.size,
      ranges: [...highlights.values()].reduce((sum, { size }) => sum + size, 0),
    }),
    names: () => [...listeners].map(({ target, type }) => `${target.constructor.name} ${type}`).sort(),
  };
}

function countListeners(listeners: Set<Listener>): void {
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const find = (target: EventTarget, type: string, listener: unknown, capture: boolean) =>
    [...listeners].find(
      (one) =>
        one.target === target && one.type === type && one.listener === listener && one.capture === capture,
    );
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const { capture = false, once, signal } = typeof options === 'object' ? options : { capture: options };
    if (!signal?.aborted && !find(this, type, listener, capture)) {
      const entry = { target: this, type, listener, capture };
      listeners.add(entry);
      const gone = () => listeners.delete(entry);
      if (signal) signal.addEventListener('abort', gone);
      if (once) addEventListener.call(this, type, gone, { once });
    }
    addEventListener.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const entry = find(this, type, listener, typeof options === 'object' ? !!options.capture : !!options);
    if (entry) listeners.delete(entry);
    removeEventListener.call(this, type, listener, options);
  };
}

type Observer = {
  observe?(...args: unknown[]): void;
  disconnect?(): void;
  takeRecords?(): unknown[];
};

/** jsdom has no observers of size and sight: those are counted and see nothing. */
function countedObserver(known: unknown, observers: Set<object>) {
  return class {
    private readonly own: Observer;
    constructor(told: unknown) {
      this.own = known ? new (known as new (told: unknown) => Observer)(told) : {};
    }
    observe(...args: unknown[]): void {
      observers.add(this);
      this.own.observe?.(...args);
    }
    disconnect(): void {
      observers.delete(this);
      this.own.disconnect?.();
    }
    takeRecords(): unknown[] {
      return this.own.takeRecords?.() ?? [];
    }
  };
}
