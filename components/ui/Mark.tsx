/** A line that starts in a wave and is mended straight. */
export function Mark({ size }: { readonly size: number }) {
  return (
    <svg className="mark" width={size} height={size} viewBox="0 0 64 64" aria-hidden="true">
      <rect width="64" height="64" rx="15" />
      <path d="M12 38c3-9 6-9 9 0s6 9 9 0 4-6 6-6h16" />
    </svg>
  );
}
