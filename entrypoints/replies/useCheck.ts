import { useEffect, useRef, useState } from 'react';
import type { JudgedReply } from '../../components/replies/ReplyCard';
import { type Entry, edited, plainOf } from '../../lib/replies/entries';
import { worstFirst } from '../../lib/replies/order';
import type { Finding, Options } from '../../lib/types';
import type { Answer, Asked, Question } from './worker';

/** An entry with what a customer would read of it. */
type Held = Entry & { readonly text: string };

const held = (entry: Entry): Held => ({ ...entry, text: plainOf(entry.raw) });

/** Replies as they are judged: all of them once, then each that is changed. Nothing of it holds up the page. */
export function useCheck(options: Options) {
  const worker = useRef<Worker | null>(null);
  const [entries, setEntries] = useState<readonly Held[]>([]);
  const [found, setFound] = useState<ReadonlyMap<number, readonly Finding[]>>(new Map());
  /** The order of the list: made when all are judged, so that nothing moves while it is worked on. */
  const [order, setOrder] = useState<readonly number[] | null>(null);
  const turns = useRef(new Map<number, number>());

  useEffect(() => () => worker.current?.terminate(), []);

  function stop() {
    worker.current?.terminate();
    worker.current = null;
    setOrder(null);
  }

  function start(read: readonly Entry[]) {
    stop();
    const all = read.map(held);
    turns.current = new Map();
    const judged = new Map<number, readonly Finding[]>();
    const work = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.current = work;
    setEntries(all);
    setFound(new Map());
    work.onmessage = ({ data }: MessageEvent<readonly Answer[]>) => {
      if (worker.current !== work) return; // cancelled meanwhile
      for (const { id, turn, findings } of data)
        if (turn === (turns.current.get(id) ?? 0)) judged.set(id, findings);
      setFound(new Map(judged));
      if (judged.size === all.length) setOrder((now) => now ?? worstFirst(judged));
    };
    ask(all.map(({ text }, id) => ({ turn: 0, id, text })));
  }

  function ask(questions: readonly Question[]) {
    worker.current?.postMessage({ questions, options } satisfies Asked);
  }

  function edit(id: number, text: string) {
    const before = entries[id];
    if (!before) return;
    const now = held({ ...before, raw: edited(before.raw, text) });
    const turn = (turns.current.get(id) ?? 0) + 1;
    turns.current.set(id, turn);
    setEntries(entries.with(id, now));
    setFound(new Map(found).set(id, [])); // what was found stood in the text of before
    ask([{ turn, id, text: now.text }]);
  }

  const replies = (order ?? []).flatMap((id): JudgedReply[] => {
    const entry = entries[id];
    return entry ? [{ id, name: entry.name, text: entry.text, findings: found.get(id) ?? [] }] : [];
  });
  return {
    start,
    stop,
    edit,
    replies,
    entries: () => entries,
    done: found.size,
    total: entries.length,
    isDone: order !== null,
  };
}
