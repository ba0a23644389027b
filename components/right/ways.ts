/** The ways out of the tab; `onInsert` is null where there is no editor to put a sentence into. */
export type Ways = {
  readonly onInsert: ((text: string) => void) | null;
  onCopy(text: string): void;
};
