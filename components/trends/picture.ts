import { type ChartData, fullOf } from './chart';

/** Sharp where it will be shown. */
const DENSITY = 2;
const EDGE = 24;
const ROW = 32;
const WIDTH = 640;
const LABEL = 180;
const NUMBER = 64;

/**
 * The chart as a PNG, drawn anew in the colours that the page wears: our pages' policy lets no picture be made
 * out of what is on the screen.
 */
export function pictureOf(data: ChartData, page: HTMLElement): Promise<Blob | null> {
  const canvas = document.createElement('canvas');
  const height = 2 * EDGE + ROW * (data.points.length + 1);
  canvas.width = WIDTH * DENSITY;
  canvas.height = height * DENSITY;
  const pen = canvas.getContext('2d');
  if (!pen) return Promise.resolve(null);
  pen.scale(DENSITY, DENSITY);
  draw(pen, data, {
    height,
    colour: (name) => colourOf(page, name),
    font: getComputedStyle(page).fontFamily,
  });
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

type Paper = { readonly height: number; readonly font: string; readonly colour: (name: string) => string };

function draw(pen: CanvasRenderingContext2D, data: ChartData, { height, font, colour }: Paper): void {
  const full = fullOf(data);
  const room = WIDTH - 2 * EDGE - LABEL - NUMBER;
  pen.fillStyle = colour('--paper');
  pen.fillRect(0, 0, WIDTH, height);
  pen.textBaseline = 'middle';
  pen.fillStyle = colour('--ink');
  pen.font = `600 16px ${font}`;
  pen.fillText(data.title, EDGE, EDGE + ROW / 2 - 6);
  pen.font = `13px ${font}`;
  for (const [index, { label, value, words }] of data.points.entries()) {
    const middle = EDGE + ROW * (index + 1) + ROW / 2;
    const long = ((value ?? 0) / full) * room;
    pen.fillStyle = colour('--soft');
    pen.fillText(label, EDGE, middle, LABEL - 12);
    pen.fillStyle = colour('--brand');
    pen.fillRect(EDGE + LABEL, middle - 8, long, 16);
    pen.fillStyle = colour('--ink');
    pen.fillText(words, EDGE + LABEL + long + 8, middle);
  }
}

/** A token's colour in the scheme that the page wears: `light-dark()` is resolved only where it is used. */
function colourOf(page: HTMLElement, name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(${name})`;
  page.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
