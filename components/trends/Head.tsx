import type { ChartData } from './chart';

/** The head of the numbers behind a chart. */
export function Head({ data, unseen = false }: { readonly data: ChartData; readonly unseen?: boolean }) {
  return (
    <thead className={unseen ? 'unseen' : undefined}>
      <tr>
        <th>{data.head[0]}</th>
        <th>{data.head[1]}</th>
      </tr>
    </thead>
  );
}
