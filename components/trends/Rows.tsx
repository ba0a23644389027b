import { type ChartData, fullOf } from './chart';

/** Reasons or sites one below the other: the table itself is the chart. */
export function Rows({ data }: { readonly data: ChartData }) {
  const full = fullOf(data);
  return (
    <table className="rows" aria-label={data.title}>
      <thead className="unseen">
        <tr>
          <th>{data.head[0]}</th>
          <th>{data.head[1]}</th>
        </tr>
      </thead>
      <tbody>
        {data.points.map(({ label, value, words }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>
              <span className="bar" style={{ width: `${((value ?? 0) / full) * 100}%` }} />
              <span>{words}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
