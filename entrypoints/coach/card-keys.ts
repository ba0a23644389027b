/** What the card's keys do; digits and Enter count only for a card that was opened by key. */
export type CardActions = {
  apply(index: number): void;
  close(): void;
  focus(): void;
};

/** The action of a key while the card stands; null leaves the key to the editor. */
export function keyAction(event: KeyboardEvent, byKey: boolean, card: CardActions): (() => void) | null {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === 'Escape') return card.close;
  if (!byKey) return null;
  if (event.key === 'Enter') return () => card.apply(0);
  if (event.key === 'Tab' && !event.shiftKey) return card.focus;
  const digit = '123'.indexOf(event.key);
  return event.key.length === 1 && digit >= 0 ? () => card.apply(digit) : null;
}
