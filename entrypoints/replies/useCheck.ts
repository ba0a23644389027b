import { useEffect, useRef, useState } from 'react';
import type { JudgedReply } from '../../components/replies/ReplyCard';
import type { Fault } from '../../lib/files';
import { type Column, edited, type Left, plainOf, worstFirst } from '../../lib/replies';
import type { Finding, Options } from '../../lib/types';
import type { Answer, Asked, FileAsked, ReadEntry } from './worker';

/** Where the check is: nothing was read (or it went wrong), a column is asked for, it is under way, or done. */
export type Stage =
  | { readonly kind: 'none'; readonly fault: Fault | null }
  | { readonly kind: 'reading' }
  | { readonly kind: 'choose'; readonly columns: readonly Column[] }
  | { readonly kind: 'judging' }
  | { readonly kind: 'done' };

type About = { readonly tool: string | null; readonly left: readonly Left[] };

/** Replies as they are judged: all of them once, then each that is changed. Nothing of it holds up the page. */
export function useCheck(
  options: Options,
  onFile: (file: Pick<FileAsked, 'name' | 'bytes'>, isUtf8Now: boolean) => void,
) {
  const worker = useRef<Worker | null>(null);
  const [stage, setStage] = useState<Stage>({ kind: 'none', fault: null });
  const [about, setAbout] = useState<About>({ tool: null, left: [] });
  const [total, setTotal] = useState(0);
  /** Those in which something weak was found. */
  const [entries, setEntries] = useState<ReadonlyMap<number, ReadEntry>>(new Map());
  const [found, setFound] = useState<ReadonlyMap<number, readonly Finding[]>>(new Map());
  /** The order of the list: made when all are judged, so that nothing moves while it is worked on. */
  const [order, setOrder] = useState<readonly number[]>([]);
  const turns = useRef(new Map<number, number>());
  /** What was put right, as it is to be written. */
  const changed = useRef(new Map<number, string>());
  const asked = useRef<FileAsked | null>(null);

  useEffect(() => () => worker.current?.terminate(), []);

  function stop() {
    worker.current?.terminate();
    worker.current = null;
    setStage({ kind: 'none', fault: null });
  }

  function start(file: FileAsked) {
    worker.current?.terminate();
    asked.current = file;
    turns.current = new Map();
    changed.current = new Map();
    const judged = new Map<number, readonly Finding[]>();
    const weak = new Map<number, ReadEntry>();
    let all = 0;
    const work = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.current = work;
    setTotal(0);
    setFound(new Map());
    setStage({ kind: 'reading' });
    work.onmessage = ({ data }: MessageEvent<Answer>) => {
      if (worker.current !== work) return; // cancelled meanwhile
      if (data.kind === 'fault') setStage({ kind: 'none', fault: data.fault });
      else if (data.kind === 'choose') setStage(data);
      else if (data.kind === 'file') onFile({ name: file.name, bytes: data.bytes }, data.isUtf8Now);
      else if (data.kind === 'read') {
        all = data.total;
        setTotal(all);
        setAbout(data);
        setStage({ kind: 'judging' });
      } else {
        for (const { id, turn, findings, entry } of data.judged) {
          if (turn === (turns.current.get(id) ?? 0)) judged.set(id, findings);
          if (entry) weak.set(id, entry);
        }
        setFound(new Map(judged));
        if (judged.size < all) return;
        setStage((now) => {
          if (now.kind === 'judging') {
            setEntries(weak);
            setOrder(worstFirst(judged));
          }
          return { kind: 'done' };
        });
      }
    };
    // What fells the reader says nothing of where: it is told all the same, and nothing waits for it.
    work.onerror = (event) => {
      event.preventDefault();
      if (worker.current === work)
        setStage({ kind: 'none', fault: { code: 'failed', place: null, what: '' } });
    };
    ask({ kind: 'read', file, options });
  }

  const ask = (question: Asked) => worker.current?.postMessage(question);

  function edit(id: number, text: string) {
    const before = entries.get(id);
    if (!before) return;
    const raw = edited(before.raw, text);
    const now = { ...before, raw, text: plainOf(raw) };
    const turn = (turns.current.get(id) ?? 0) + 1;
    turns.current.set(id, turn);
    changed.current.set(id, raw);
    setEntries(new Map(entries).set(id, now));
    setFound(new Map(found).set(id, [])); // what was found stood in the text of before
    ask({ kind: 'judge', questions: [{ turn, id, text: now.text }], options });
  }

  const replies = order.flatMap((id): JudgedReply[] => {
    const entry = entries.get(id);
    return entry
      ? [{ id, name: entry.name, number: id + 1, text: entry.text, findings: found.get(id) ?? [] }]
      : [];
  });
  return {
    start,
    stop,
    edit,
    stage,
    about,
    replies,
    choose: (columns: readonly string[]) => asked.current && start({ ...asked.current, columns }),
    save: () => ask({ kind: 'export', changed: changed.current }),
    done: found.size,
    total,
  };
}
