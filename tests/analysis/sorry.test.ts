import { expect, test } from 'vitest';
import { factsOf } from '../../lib/analysis/facts';

test.each([
  ['BARE', "we apologise for any trouble caused and promise you that we're on your side."],
  ['BARE', 'i apologise for the inconvenience and i am glad to help.'],
  ['OWN', 'sorry for the delay and i hope it reaches you.'],
  ['OWN', "i'm sorry i didn't get back to you."],
  ['OWN', 'i realise i should have rung you and i am sorry.'],
  ['OWN', 'i know where we went wrong, and i am sorry.'],
  ['CONDITIONAL', 'hi ana, should we have woken you, we are sorry.'],
  ['DECLINE', 'we do not stock that colour, sorry.'],
  ['DECLINE', 'i apologise for the inconvenience, but it looks like there are no rooms left.'],
  ['OWN', 'i apologise for the delay, but there are no trains today.'],
  // The name at the end is no object, and an excuse that one does not make is no refusal.
  ['BARE', 'apologies for the palaver.'],
  ['BARE', 'there is no excuse for that and i am sorry.'],
  // What they had hoped for is theirs to feel.
  ['EMPATHY', "sorry it isn't what you had imagined."],
  ['EMPATHY', 'sorry about your nana.'],
  ['OWN', 'sorry you got a chipped one.'],
  ['REPORTED', 'the school has apologised to her already.'],
  ['REPORTED', 'you have nothing to be sorry for.'],
  ['CONDITIONAL', 'insofar as the sign misled you, i apologise.'],
  ['CONDITIONAL', 'to those of you who were turned away, our apologies.'],
  ['SOCIAL', "sorry, i don't quite understand what you mean."],
] as const)('%s: %s', (job, low) => expect(factsOf(low).sorry.map((use) => use.function)).toEqual([job]));
