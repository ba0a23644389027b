import type { Letter } from '../../types';
import { agent, customer, date, duration, greeting, passage, signOff, text } from './common';

export const sameAgain: Letter = {
  id: 'same-again',
  title: 'The same problem again',
  when: 'We apologised for this before, and it came back.',
  tags: [
    'again',
    'second time',
    'third time',
    'twice now',
    'repeat',
    'repeated',
    'recurring',
    'recurrence',
    'keeps happening',
    'happened again',
    'came back',
    'still not fixed',
    'not fixed',
    'same issue',
    'reopened',
    'once more',
    'another time',
    'relapse',
    'every month',
    'broken again',
    'you fixed this',
    'same leak',
    'fixed this before',
  ],
  blanks: [
    customer,
    text('failure', 'what we did again', 'billed you for the seat you gave up'),
    duration('since', 'how long after', 'three weeks'),
    text('effect', 'what it cost them', 'write to me twice about the same $18'),
    text(
      'cause',
      'why the first fix failed',
      'corrected that one bill and left the old seat in the plan it is made from',
    ),
    text('repair', 'what is different now', 'removed the seat from the plan, and sent the $18 back'),
    text(
      'proof',
      'how they can see it',
      'the bill for June, drawn up today as a trial, with four seats on it',
    ),
    date('check', 'when I look myself', 'Monday, 1 June'),
    text('amends', 'what makes up for it', 'a month without a bill'),
    agent,
  ],
  passages: [
    greeting,
    passage(
      'apology',
      [
        'I’m sorry that we did it again: we {{failure}}, {{since}} after I told you it was fixed. I gave you my word too early, and that was my mistake.',
        'Again, and your word was in it.',
        'The second time, the broken promise is the failure. Do not send the first letter twice.',
      ],
      {
        brief: 'I’m sorry that we {{failure}}, {{since}} after I told you it was fixed. That was my mistake.',
      },
    ),
    passage(
      'impact',
      [
        'Because of that you had to {{effect}}, with little reason left to believe me.',
        'The cost of asking twice.',
        'Say it before they do: why should they believe you now?',
      ],
      { plain: 'Because of that you had to {{effect}}.', brief: 'You had to {{effect}}.' },
    ),
    passage('explanation', [
      'My first fix failed because we {{cause}}.',
      'Why the first fix failed.',
      'Not why it broke, but why your repair did not hold. That is the question they have.',
    ]),
    passage(
      'repair',
      [
        'This time I’ve {{repair}}. You don’t have to take my word for it: I’m sending you {{proof}}.',
        'Proof in place of a promise.',
        'Something that they can look at themselves weighs more than one more “fixed”.',
      ],
      {
        plain: 'This time I’ve {{repair}}. As proof I’m sending you {{proof}}.',
        brief: 'This time I’ve {{repair}}.',
      },
    ),
    passage(
      'timeframe',
      [
        'On {{check}} I’ll look at it myself, before you can, and write to you what I see.',
        'The day it would come back.',
        'Be there first on the day when it would show.',
      ],
      { brief: 'I’ll write to you on {{check}}.' },
    ),
    passage(
      'restitution',
      [
        'For having to chase us twice, I’ve given you {{amends}}.',
        'More than the first time.',
        'What made up for one failure does not make up for two.',
      ],
      { optional: true, brief: '' },
    ),
    passage(
      'open-invitation',
      [
        'Tell me what you need from me to rely on us again, as bluntly as you like. Your reply comes to me alone.',
        'Ask for their terms.',
        'Only they can say what would restore trust, and being asked begins it.',
      ],
      { brief: 'Tell me what else you need.' },
    ),
    signOff,
  ],
};
