import { expectedTable } from './report.ts';

const BEGIN = '<!-- matrix: npm run test:editors -- --write -->';
const END = '<!-- /matrix -->';

/** The README with the matrix as it is expected now. Throws where it has no place for it. */
export function withMatrix(readme: string): string {
  const start = readme.indexOf(BEGIN);
  const end = readme.indexOf(END);
  if (start < 0 || end < start) throw new Error(`README.md has no ${BEGIN} … ${END}`);
  return `${readme.slice(0, start)}${BEGIN}\n\n${expectedTable()}\n\n${readme.slice(end)}`;
}
