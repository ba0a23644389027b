import { fireEvent, screen } from '@testing-library/react';

/** The field of a blank, by its label. */
export const field = (name: string): HTMLElement => screen.getByRole('textbox', { name });

/** Types at its end, as the browser does; userEvent knows no plain-text editing. */
export function typeInto(blank: HTMLElement, text: string): void {
  blank.append(text);
  fireEvent.input(blank);
}
