import type { Letter } from '../../types';
import { agent, customer, date, greeting, passage, signOff, text } from './common';

export const empathy: Letter = {
  id: 'empathy',
  title: 'Nothing was our fault',
  when: 'Something bad happened to them that we did not do. Compassion, and no false confession.',
  tags: [
    'not our fault',
    'no fault of ours',
    'empathy',
    'sympathy',
    'condolence',
    'condolences',
    'bereavement',
    'death',
    'died',
    'loss in the family',
    'illness',
    'accident',
    'weather',
    'storm',
    'third party',
    'stolen',
    'theft',
    'customer’s mistake',
    'hardship',
    'compassion',
    'bad luck',
  ],
  blanks: [
    customer,
    text('event', 'what happened to them', 'your bag was stolen on the night train'),
    text('effect', 'what it means for them', 'standing in a strange town without your tickets'),
    text('help', 'what I did', 'reissued both tickets and left them at the desk in Vienna'),
    date('until', 'until when', 'Friday, 8 May'),
    text('more', 'what else I can do', 'move tomorrow’s train to a later one, at no cost'),
    text('line', 'my own number', '555 0142'),
    agent,
  ],
  passages: [
    greeting,
    passage(
      'empathy',
      [
        'I’m sorry to hear that {{event}}.',
        'Sorry as one person to another.',
        'This sorry is not a confession. Do not add “on behalf of”, and do not explain that it was not you.',
      ],
      { plain: 'I read that {{event}}, and I’m sorry to hear it.' },
    ),
    passage(
      'impact',
      [
        'That leaves you {{effect}}. The last thing you need there is a form to fill in.',
        'Where they are right now.',
        'Say it in your own words, to show that you read to the end.',
      ],
      { plain: 'That leaves you {{effect}}.' },
    ),
    passage('repair', [
      'I’ve {{help}}. It’s all there for you until {{until}}.',
      'Help, already done.',
      'Nobody owes it, which is why it will be remembered.',
    ]),
    passage(
      'offer',
      [
        'I can also {{more}}. One word from you is enough.',
        'One more thing that you can do.',
        'Only what you can really do alone, without asking somebody first.',
      ],
      { optional: true },
    ),
    passage('open-invitation', [
      'Call me on {{line}} if there’s anything else I can do today.',
      'Ask, and be there.',
      'Their day is bad enough without a queue.',
    ]),
    signOff,
  ],
};
