import { documentOf, viewOf } from '../page/dom';
import { around } from '../page/outwards';

/**
 * How marks look. Kinds differ by line, not by colour alone. No custom properties: they would have to stand
 * in the page. Colours are those of the look, for light and for dark paper.
 */
export type Paper = 'light' | 'dark';

const INK = {
  light: { strong: '#c2410c', medium: '#a16207', hint: '#64748b', blank: '#fde68a', blankText: '#5b3a00' },
  dark: { strong: '#fb923c', medium: '#fbbf24', hint: '#94a3b8', blank: '#594a12', blankText: '#fde68a' },
} as const;

/** Who asks for more contrast gets heavier lines in darker ink (on dark paper: lighter). */
const MORE_INK = {
  light: { strong: '#8a2a04', medium: '#6b4104', hint: '#334155', blank: '#fde68a', blankText: '#2b1b00' },
  dark: { strong: '#fdba74', medium: '#fde047', hint: '#cbd5e1', blank: '#453806', blankText: '#fef3c7' },
} as const;

const LINES = { strong: 'wavy', medium: 'dashed', hint: 'dotted' } as const;

export type Contrast = 'usual' | 'more' | 'forced';

/** What each kind of mark declares, by its name without prefix. */
export function declarations(paper: Paper, contrast: Contrast = 'usual'): Readonly<Record<string, string>> {
  if (contrast === 'forced') return FORCED;
  const ink = (contrast === 'more' ? MORE_INK : INK)[paper];
  const line = (kind: keyof typeof LINES) =>
    underline(LINES[kind], ink[kind], contrast === 'more' ? '2.5px' : '1.5px');
  return {
    strong: line('strong'),
    medium: line('medium'),
    hint: line('hint'),
    blank: `background-color: ${ink.blank}; color: ${ink.blankText};`,
    open: `background-color: ${ink.strong}24;`,
  };
}

function underline(line: string, colour: string, thickness: string): string {
  return `text-decoration: underline ${line} ${colour} ${thickness}; text-underline-offset: 3px; text-decoration-skip-ink: none;`;
}

/** The reader's own colours: by line alone the kinds still differ. */
const FORCED = {
  strong: underline(LINES.strong, 'LinkText', '2px'),
  medium: underline(LINES.medium, 'LinkText', '2px'),
  hint: underline(LINES.hint, 'LinkText', '2px'),
  blank: 'background-color: Mark; color: MarkText;',
  open: 'background-color: Highlight; color: HighlightText;',
} as const;

/** For what is styled one by one; sheets ask by the same media queries. */
export function contrastOf(view: Window | null): Contrast {
  if (view?.matchMedia(MEDIA.forced).matches) return 'forced';
  return view?.matchMedia(MEDIA.more).matches ? 'more' : 'usual';
}

export const MEDIA = {
  more: '(prefers-contrast: more)',
  forced: '(forced-colors: active)',
  dark: '(prefers-color-scheme: dark)',
} as const;

/** The paper behind an element: the first background on the way up that is not see-through. */
export function paperOf(element: HTMLElement): Paper {
  for (const at of around(element)) {
    const colour = viewOf(documentOf(at))?.getComputedStyle(at).backgroundColor ?? '';
    const [red = 255, green = 255, blue = 255, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    if (alpha > 0.5 && colour.startsWith('rgb')) return isDark(red, green, blue) ? 'dark' : 'light';
  }
  return 'light';
}

/** Below the middle of perceived brightness (ITU-R BT.601). */
const isDark = (red: number, green: number, blue: number) => red * 0.299 + green * 0.587 + blue * 0.114 < 128;
