import { expect, test } from 'vitest';
import { LETTERS } from '../../lib/letters/library';
import { inOrder } from '../../lib/letters/order';

test('pinned letters come first, then those last used, then the rest in its order', () => {
  const [one, two, three, ...rest] = LETTERS.map((letter) => ({ ...letter, pinned: letter === LETTERS[2] }));
  if (!one || !two || !three) throw new Error('too few letters');
  const uses = { [two.id]: { last: 5 }, [rest[0]?.id ?? '']: { last: 9 } };
  const ids = inOrder([one, two, three, ...rest], uses).map(({ id }) => id);
  expect(ids.slice(0, 4)).toEqual([three.id, rest[0]?.id, two.id, one.id]);
  expect(ids).toHaveLength(LETTERS.length);
});
