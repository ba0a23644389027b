import type { Letter } from '../../types';
import { agent, customer, date, greeting, passage, pastDate, signOff, text } from './common';

export const rudeness: Letter = {
  id: 'rudeness',
  title: 'A colleague’s rudeness',
  when: 'One of us was rude, curt or dismissive on the phone.',
  tags: [
    'rude',
    'hung up',
    'hang up',
    'attitude',
    'bad attitude',
    'unfriendly',
    'impolite',
    'disrespectful',
    'dismissive',
    'behaviour',
    'behavior',
    'tone',
    'shouted',
    'yelled',
    'insulted',
    'staff complaint',
    'unprofessional',
    'laughed',
    'condescending',
    'cold',
    'treated badly',
    'call handling',
    'sarcastic',
  ],
  blanks: [
    customer,
    pastDate('date', 'the day', 'Monday, 4 May'),
    text('act', 'what we did', 'talked over you and laughed at your question'),
    text('need', 'why they had come', 'you couldn’t open your own accounts before a tax deadline'),
    text('cause', 'what we got wrong', 'put someone on the phones alone after two days of training'),
    text(
      'answer',
      'what they had come for',
      'reopened your accounts and got your deadline moved to the 15th',
    ),
    text('prevention', 'what we changed', 'sit beside every new colleague for the first month'),
    date('due', 'the day', 'Thursday, 7 May'),
    text('line', 'my own number', '555 0142'),
    agent,
  ],
  passages: [
    greeting,
    passage(
      'apology',
      [
        'I’m sorry that we {{act}} when you called on {{date}}. Nobody who calls us should be treated like that.',
        'Name the behaviour.',
        '“If we came across as rude” doubts them. You listened, it was rude: say what was done.',
      ],
      { brief: 'I’m sorry that we {{act}} when you called on {{date}}.' },
    ),
    passage(
      'impact',
      [
        'You called because {{need}}, and we made you feel foolish for asking.',
        'What they felt, and what for.',
        'Being belittled hurts more than what they called about. Say what you did, not how they should feel.',
      ],
      { brief: 'You called because {{need}}, and we made you feel foolish for asking.' },
    ),
    passage(
      'explanation',
      [
        'I listened to the whole call. You did nothing to bring it on: it happened because we {{cause}}.',
        'Say “we”, not a name.',
        'Handing over a culprit looks cheap. Who leads answers for the tone.',
      ],
      {
        plain: 'I listened to the call. It happened because we {{cause}}.',
        brief: 'It happened because we {{cause}}.',
      },
    ),
    passage(
      'repair',
      [
        'I’ve taken over what you called about, and I’ve {{answer}}.',
        'What they had called for.',
        'The rudeness buried a question. Answer it first, or the apology is only manners.',
      ],
      { brief: 'I’ve {{answer}}.' },
    ),
    passage(
      'prevention',
      [
        'We now {{prevention}}.',
        'What changes on the phones.',
        'They do not want a head to roll, only that the next caller is heard.',
      ],
      { brief: '' },
    ),
    passage(
      'timeframe',
      [
        'I’ll call you by {{due}}, to hear your side of it and to say sorry in my own voice.',
        'Say it aloud.',
        'Harm done by a voice is best undone by one. Leave this out where they asked for mail only.',
      ],
      { brief: 'I’ll also call you by {{due}}.' },
    ),
    passage(
      'open-invitation',
      [
        'Call me on {{line}} if there’s more that I should know. You won’t have to start again with somebody else.',
        'A way past the phones.',
        'They will not dial the same number again gladly.',
      ],
      { brief: 'Call me on {{line}} if there’s more that I should know.' },
    ),
    signOff,
  ],
};
