import { type ChartData, fullOf } from './chart';
import { Head } from './Head';

/** Reasons or sites one below the other: the table itself is the chart. */
export function Rows({ data }: { readonly data: ChartData }) {
  const full = fullOf(data);
  return (
    <table className="rows" aria-label={data.title}>
      <Head data={data} unseen />
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
