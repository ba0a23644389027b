import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Run } from './measure';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** By how many MB the heap is larger after so many runs, all garbage collected. */
export function heapAfter(times: number, run: Run): number {
  const used = () => {
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const before = used();
  for (let i = 0; i < times; i++) run(i);
  return used() - before;
}
