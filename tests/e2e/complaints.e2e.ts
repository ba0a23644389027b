/** What the users of other writing assistants and template tools have complained about: each by its name. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { complaintsOfTheCard } from './complaints/card.ts';
import { complaintsOfLetters } from './complaints/letters.ts';
import { complaintsOfMarks } from './complaints/marks.ts';
import { complaintsOfWriting } from './complaints/writing.ts';
import { type Driver, startDriver } from './harness/driver.ts';

let driver: Driver;
beforeAll(async () => {
  driver = await startDriver();
});
afterAll(() => driver?.close());

const seat = () => driver;

describe('writing', () => complaintsOfWriting(seat));
describe('marks', () => complaintsOfMarks(seat));
describe('the card', () => complaintsOfTheCard(seat));
describe('letters', () => complaintsOfLetters(seat));

test('nothing was logged as an error, and nobody was asked for anything', async () => {
  expect(await driver.errors()).toEqual([]);
  expect(driver.requests()).toEqual([]);
});
