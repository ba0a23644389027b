/** One number of a chart, and the words for it; null where there is none. */
export type Point = { readonly label: string; readonly value: number | null; readonly words: string };

export type ChartData = {
  readonly id: string;
  readonly title: string;
  /** What the points are: “Month”, “Reason”. */
  readonly head: readonly [label: string, value: string];
  readonly points: readonly Point[];
  /** The value that fills the height; none: the largest. */
  readonly full?: number;
};

export const fullOf = ({ points, full }: ChartData): number =>
  full ?? Math.max(1, ...points.map(({ value }) => value ?? 0));
