import { expect, test } from 'vitest';
import { analyse } from '../../lib/analysis';
import { type Asked, recommend } from '../../lib/channel/recommend';
import { talkingPoints } from '../../lib/channel/talking-points';

const asked = (over: Partial<Asked>): Asked => ({
  gravity: 'clear',
  reached: 'mail',
  prefers: null,
  ...over,
});

test.each<[string, Partial<Asked>, string, string]>([
  ['their wish comes first', { prefers: 'chat' }, 'chat', 'preferred'],
  ['their wish, with a call offered', { prefers: 'mail', gravity: 'grave' }, 'mail', 'preferred-grave'],
  ['a grave matter is spoken about', { gravity: 'grave' }, 'phone', 'grave'],
  ['face to face stays so', { gravity: 'grave', reached: 'person' }, 'person', 'grave-person'],
  ['a text message is too short', { reached: 'text' }, 'mail', 'too-short'],
  ['else the way they came', { reached: 'chat' }, 'chat', 'as-they-came'],
])('%s', (_, over, channel, reason) => {
  expect(recommend(asked(over))).toEqual({ channel, reason });
});

test('a letter becomes key points, and what it lacks is left open', () => {
  const text =
    'Hi Maya,\n\nI’m sorry that we charged your card twice. That was our mistake. I’ve refunded the second payment this morning. You’ll hear from me by Thursday 10.\n\nJonas';
  expect(talkingPoints(text, analyse(text).parts)).toEqual([
    { part: 'apology', words: 'I’m sorry that we charged your card twice.' },
    { part: 'ownership', words: 'That was our mistake.' },
    { part: 'impact', words: null },
    { part: 'explanation', words: null },
    { part: 'repair', words: 'I’ve refunded the second payment this morning.' },
    { part: 'timeframe', words: 'You’ll hear from me by Thursday 10.' },
  ]);
});
