import type { Letter } from '../../types';
import { agent, customer, date, greeting, passage, signOff, text } from './common';

export const honestNo: Letter = {
  id: 'honest-no',
  title: 'An honest no',
  when: 'You cannot give what they ask for, and a rule is no reason.',
  tags: [
    'no',
    'decline',
    'refuse',
    'reject',
    'turn down',
    'say no',
    'cannot',
    'not possible',
    'not refund',
    'no refund',
    'refund denied',
    'out of warranty',
    'warranty expired',
    'too late to return',
    'deadline passed',
    'no exception',
    'policy',
    'not allowed',
    'not eligible',
    'unable',
    'feature request',
    'cannot do',
    'past the return window',
  ],
  blanks: [
    customer,
    text('request', 'what they asked for', 'refund the three nights in Porto'),
    text('reason', 'the real reason', 'we paid the hotel for your room in March, and it keeps that money'),
    text('effect', 'what it means for them', 'paying for a bed that you can’t sleep in'),
    text('first', 'one thing I can do', 'Move the nights to another month'),
    text('first-cost', 'what it brings and costs', 'you lose nothing, as long as you travel before December'),
    text('second', 'another', 'Offer the room to the people on our waiting list'),
    text(
      'second-cost',
      'what it brings and costs',
      'you may get all of it back, or nothing if nobody takes it',
    ),
    date('due', 'the day', 'Friday, 8 May'),
    text('change', 'what would change the answer', 'a doctor’s note, which that hotel has accepted before'),
    agent,
  ],
  passages: [
    greeting,
    passage(
      'answer',
      [
        'I can’t {{request}}, and you should hear that before anything else.',
        'The no, first.',
        'Five kind sentences before it make it worse. Say it, then stay and help.',
      ],
      { plain: 'I can’t {{request}}, and I’ll tell you why.', brief: 'I can’t {{request}}.' },
    ),
    passage(
      'explanation',
      [
        'This is the reason: {{reason}}.',
        'The reason behind the rule.',
        '“Our policy does not allow” means “because we say so”. Every rule was made for a reason: give that.',
      ],
      { brief: 'The reason: {{reason}}.' },
    ),
    passage(
      'impact',
      [
        'It leaves you {{effect}}, and I would be angry about that too.',
        'What the no costs them.',
        'A no lands softer when the one who says it knows its price.',
      ],
      { plain: 'It leaves you {{effect}}.', brief: '' },
    ),
    passage('choices', [
      'Here is what I can do. Which would you rather have?\n- {{first}}: {{first-cost}}.\n- {{second}}: {{second-cost}}.',
      'What you can do, with its price.',
      'Two real offers turn a closed door into a choice. Say what each one costs them.',
    ]),
    passage(
      'timeframe',
      [
        'Tell me by {{due}}, and I’ll set it up the same day.',
        'How fast a yes is done.',
        'The no took a sentence; so should the rest.',
      ],
      { brief: 'Tell me by {{due}}, and I’ll set it up that day.' },
    ),
    passage(
      'open-invitation',
      [
        'One thing would change my answer: {{change}}. Do you have that, or something else that I don’t know of? Write to me here.',
        'What would turn it into a yes.',
        'If nothing would, leave this out: a false hope is the cruellest no.',
      ],
      { optional: true, brief: '' },
    ),
    signOff,
  ],
};
