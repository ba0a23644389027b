import { type ChartData, fullOf } from './chart';

const HEIGHT = 120;
const SLOT = 44;
const WIDE_SLOT = 72;
const BAR = 24;
const LEAST = 2;
const ROOM_FOR_WORDS = 18;

/** Periods side by side. */
export function Columns({ data, isWide = false }: { readonly data: ChartData; readonly isWide?: boolean }) {
  const slot = isWide ? WIDE_SLOT : SLOT;
  const full = fullOf(data);
  const width = data.points.length * slot;
  return (
    <svg
      className="columns"
      viewBox={`0 0 ${width} ${HEIGHT + 2 * ROOM_FOR_WORDS}`}
      role="img"
      aria-label={data.title}
    >
      <line x1="0" x2={width} y1={HEIGHT + ROOM_FOR_WORDS} y2={HEIGHT + ROOM_FOR_WORDS} />
      {data.points.map(({ label, value, words }, index) => {
        const height = value ? Math.max(LEAST, (value / full) * HEIGHT) : 0;
        const middle = index * slot + slot / 2;
        const top = HEIGHT + ROOM_FOR_WORDS - height;
        const isLast = index === data.points.length - 1;
        return (
          <g key={label}>
            <rect
              className={isLast ? 'is-running' : undefined}
              x={middle - BAR / 2}
              y={top}
              width={BAR}
              height={height}
              rx="3"
            />
            <text x={middle} y={top - 5}>
              {words}
            </text>
            <text className="label" x={middle} y={HEIGHT + 2 * ROOM_FOR_WORDS - 4}>
              {label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
