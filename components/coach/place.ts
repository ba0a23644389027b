import { autoUpdate, computePosition, flip, offset, type Placement, shift, size } from '@floating-ui/dom';

/** What the checklist stands at. Rectangles are in client coordinates of our own document. */
export type Anchor = {
  readonly field: HTMLElement;
  /** Null where it is hidden. */
  readonly badge: HTMLElement | null;
  /** The field's box. */
  rect(): DOMRect;
};

const GAP = 8;
/** With less, too few rows are seen at once: then it lies on the draft, as in a small or magnified window. */
const LEAST_HEIGHT = 420;

/** Keeps the checklist beside the editor; gives what stops it. */
export function follow(place: HTMLElement, anchor: Anchor): () => void {
  const update = async () => {
    const { reference, placement } = standing(place, anchor);
    const { x, y } = await computePosition(reference, place, {
      strategy: 'fixed',
      placement,
      middleware: [
        offset(GAP),
        flip({ padding: GAP }),
        shift({ padding: GAP, crossAxis: true }),
        size({
          padding: GAP,
          apply: ({ availableHeight }) => {
            const least = Math.min(LEAST_HEIGHT, innerHeight - 2 * GAP);
            place.style.maxHeight = `${Math.max(availableHeight, least)}px`;
          },
        }),
      ],
    });
    place.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  };
  return autoUpdate(anchor.badge ?? anchor.field, place, update);
}

type Standing = { readonly reference: { getBoundingClientRect(): DOMRect }; readonly placement: Placement };

/** Off the draft, where there is room: at the field's side, above or below it; else over the badge. */
function standing(place: HTMLElement, { badge, rect }: Anchor): Standing {
  const box = rect();
  const reference = { getBoundingClientRect: () => box };
  const wide = place.offsetWidth + 2 * GAP;
  if (innerWidth - box.right >= wide) return { reference, placement: 'right-end' };
  if (box.left >= wide) return { reference, placement: 'left-end' };
  const high = place.offsetHeight + 2 * GAP;
  const isRoomAbove = box.top >= high;
  if (!isRoomAbove && innerHeight - box.bottom >= high) return { reference, placement: 'bottom-end' };
  return { reference: isRoomAbove || !badge ? reference : badge, placement: 'top-end' };
}
