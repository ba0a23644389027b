/** Where the badge stands: clear of words and buttons, and in the window. */
import { expect, test } from 'vitest';
import { type Point, type Surroundings, spotFor } from '../../components/coach/spot';

const FIELD = { left: 100, top: 100, right: 500, bottom: 300, width: 400, height: 200 } as DOMRect;
const BADGE = { width: 70, height: 24 };
const line = (left: number, top: number) =>
  ({ left, top, right: left + 300, bottom: top + 18, width: 300, height: 18 }) as DOMRect;

const around = (over: Partial<Surroundings> = {}): Surroundings => ({
  window: { width: 800, height: 600 },
  words: [],
  taken: () => false,
  covered: () => false,
  ...over,
});
const spot = (over?: Partial<Surroundings>, moved: Point | null = null) =>
  spotFor(FIELD, BADGE, around(over), moved);

const LOWER_RIGHT = { x: 418, y: 264 };
const LOWER_LEFT = { x: 112, y: 264 };

test('the lower right corner, where it is free', () => {
  expect(spot()).toEqual(LOWER_RIGHT);
});

test('the other side of words that end there', () => {
  expect(spot({ words: [line(190, 266)] })).toEqual(LOWER_LEFT);
});

test('not on a button of the editor', () => {
  expect(spot({ taken: ({ x, y }) => x > 400 && y > 250 })).toEqual(LOWER_LEFT);
});

test('below the field, where all of it is written on', () => {
  const words = [110, 270].flatMap((top) => [line(110, top), line(220, top)]);
  expect(spot({ words })).toEqual({ x: 418, y: 312 });
});

test('where it was dragged, from the field’s corner', () => {
  expect(spot({ words: [line(110, 270)] }, { x: -250, y: -60 })).toEqual({ x: 250, y: 240 });
});

test('in the window, wherever it was dragged', () => {
  expect(spot({}, { x: 900, y: -900 })).toEqual({ x: 730, y: 0 });
});

test('nowhere, when the field is off the screen', () => {
  expect(spotFor({ ...FIELD, top: 700, bottom: 900 } as DOMRect, BADGE, around(), null)).toBeNull();
});
