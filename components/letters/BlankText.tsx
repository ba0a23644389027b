import { type ClipboardEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { toNextBlank } from './tab-stops';

type Props = {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly placeholder: string;
  /** Stands there in the placeholder's stead while one is in the field. */
  readonly example: string;
  /** What their message tells for it: while the field is empty, Enter takes it, the arrows turn to the next. */
  readonly told: readonly string[];
  readonly required: boolean;
  readonly odd: boolean;
  /** Enter begins a new line in it. */
  readonly lines: boolean;
  onType(value: string): void;
  onFocus(): void;
  onLeave(): void;
};

/**
 * A field that flows with the sentence around it, as no textarea can: it begins behind the word before it and
 * goes on in the next line.
 */
export function BlankText(props: Props) {
  const { label, hint, value, placeholder, example, told, required, odd, lines, ...on } = props;
  const field = useRef<HTMLSpanElement>(null);
  const [turn, setTurn] = useState(0);
  const offered = value === '' ? told[turn % told.length] : undefined;

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (offered !== undefined && takes(event)) {
      on.onType(offered);
      toNextBlank(event.currentTarget);
      event.preventDefault();
    } else if (offered !== undefined && told.length > 1 && turns(event)) {
      setTurn(turn + 1);
      event.preventDefault();
    } else if (!lines) keepOneLine(event);
  }

  useEffect(() => {
    // What was just typed stays untouched: writing it anew would take the caret, and what one can undo.
    if (field.current && textIn(field.current) !== value) field.current.textContent = value;
  }, [value]);
  return (
    // biome-ignore lint/a11y/useSemanticElements: an input is a box of its own, and breaks the sentence
    <span
      ref={field}
      role="textbox"
      tabIndex={0}
      contentEditable="plaintext-only"
      aria-label={label}
      aria-describedby={hint}
      aria-required={required}
      aria-invalid={odd}
      aria-multiline={lines}
      aria-placeholder={placeholder}
      data-placeholder={value === '' ? placeholder : undefined}
      data-example={offered ?? (example || placeholder)}
      data-told={offered === undefined ? undefined : ''}
      spellCheck
      onKeyDown={onKeyDown}
      onPaste={(event) => !lines && pasteOnOneLine(event)}
      onInput={({ currentTarget }) => on.onType(textIn(currentTarget))}
      onFocus={on.onFocus}
      onBlur={on.onLeave}
    />
  );
}

const isBare = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent) =>
  !altKey && !ctrlKey && !metaKey && !shiftKey;
const takes = (event: KeyboardEvent) =>
  event.key === 'Enter' && isBare(event) && !event.nativeEvent.isComposing;
const turns = (event: KeyboardEvent) => event.key === 'ArrowDown' && isBare(event);

/** A browser ends a last line that is empty with a break nobody typed. */
const textIn = (field: HTMLElement): string =>
  [...field.childNodes]
    .map((node) => (node instanceof HTMLBRElement ? '\n' : node.textContent))
    .join('')
    .replace(/\n$/, '');

/** Enter would break the sentence; with Ctrl or Cmd it inserts the letter, which is not ours to stop. */
function keepOneLine(event: KeyboardEvent): void {
  if (event.key === 'Enter' && !event.nativeEvent.isComposing) event.preventDefault();
}

/** As a browser's own one-line field takes several lines. The command leaves the field its undo. */
function pasteOnOneLine(event: ClipboardEvent): void {
  const text = event.clipboardData.getData('text/plain');
  if (!/[\r\n]/.test(text)) return;
  event.preventDefault();
  document.execCommand('insertText', false, text.trim().replace(/\s*[\r\n]\s*/g, ' '));
}
