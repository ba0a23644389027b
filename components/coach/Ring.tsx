const RADIUS = 18;
const ROUND = 2 * Math.PI * RADIUS;

/** The score as an arc; the words beside it say the same. */
export function Ring({ score }: { readonly score: number }) {
  const dash = `${(score / 100) * ROUND} ${ROUND}`;
  return (
    <svg className="ring" data-score={score} width="44" height="44" viewBox="0 0 44 44" aria-hidden="true">
      <circle cx="22" cy="22" r={RADIUS} strokeWidth="5" />
      <circle
        cx="22"
        cy="22"
        r={RADIUS}
        strokeWidth="5"
        strokeDasharray={dash}
        transform="rotate(-90 22 22)"
      />
    </svg>
  );
}
