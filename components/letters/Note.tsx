import type { Annotation } from '../../lib/types';

/** `folded`: the first words are there, the rest opens. */
export type Lessons = 'open' | 'folded' | 'hidden';

type Props = { readonly id: string; readonly annotation: Annotation; readonly lessons: Lessons };

/** Why a passage is there. */
export function Note({ id, annotation: { lead, text }, lessons }: Props) {
  if (lessons === 'hidden') return null;
  if (lessons === 'open')
    return (
      <span id={id}>
        <b>{lead}</b> {text}
      </span>
    );
  return (
    <details id={id}>
      {/* No stop on the way from blank to blank: see tab-stops.ts. */}
      <summary tabIndex={-1}>
        <b>{lead}</b>
      </summary>
      {text}
    </details>
  );
}
