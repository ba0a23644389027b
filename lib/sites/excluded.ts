/** Elements that match inside the field, each only once though marks of quotes stand in one another. */
export function outermost(field: HTMLElement, selector: string): Element[] {
  const found = [...field.querySelectorAll(selector)];
  return found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
}
