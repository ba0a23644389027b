import type { Letter } from '../../types';
import { agent, customer, date, greeting, passage, pastDate, signOff, text, time } from './common';

export const causeUnknown: Letter = {
  id: 'cause-unknown',
  title: 'The cause is not known yet',
  when: 'It went wrong, you do not know why, and waiting to apologise would make it worse.',
  tags: [
    'unknown cause',
    'do not know',
    'not known',
    'not sure why',
    'investigating',
    'investigation',
    'looking into it',
    'root cause',
    'no explanation yet',
    'still checking',
    'early',
    'holding reply',
    'interim update',
    'first update',
    'pending',
    'diagnosing',
    'what happened',
    'no idea',
  ],
  blanks: [
    customer,
    text('failure', 'what we did', 'dropped four of your calls'),
    pastDate('date', 'the day', 'Monday, 4 May'),
    text('effect', 'what it meant for them', 'lost a caller in the middle of an order'),
    text('known', 'what we know', 'all four dropped within the same ten minutes'),
    text('unknown', 'what we do not know', 'what happened in those ten minutes'),
    text(
      'why',
      'why not yet',
      'our records of that hour have a hole, and we’re filling it from the phone company’s',
    ),
    text('meanwhile', 'what I did meanwhile', 'moved your number to our second line'),
    time('time', 'the time', '4 pm'),
    date('report', 'the day I report', 'Wednesday, 6 May'),
    agent,
  ],
  passages: [
    greeting,
    passage(
      'apology',
      [
        'I’m sorry that we {{failure}} on {{date}}. I’m writing now, before I know why, because you shouldn’t have to wait for that.',
        'Sorry first, reasons later.',
        'You need no cause to be sorry for the effect. Silence until all is known reads as hiding.',
      ],
      { plain: 'I’m sorry that we {{failure}} on {{date}}.' },
    ),
    passage('impact', [
      'You {{effect}} because of it.',
      'The effect is known already.',
      'The one thing you need not investigate.',
    ]),
    passage(
      'transparency',
      [
        'I know that {{known}}. I don’t know yet {{unknown}}, because {{why}}. When I do, you’ll hear it from me first.',
        'Known, unknown, and why.',
        'Three short sentences. A guess that turns out wrong costs more than “we don’t know yet”.',
      ],
      { brief: 'I don’t know yet {{unknown}}, because {{why}}.' },
    ),
    passage(
      'repair',
      [
        'So that you can work until then, I’ve {{meanwhile}}.',
        'Safe for now.',
        'A remedy needs no diagnosis. Give them something that holds until you have one.',
      ],
      { brief: 'Until then I’ve {{meanwhile}}.' },
    ),
    passage(
      'timeframe',
      [
        'I’ll write to you on {{report}} at {{time}} with what we found. I’ll also write then when there is nothing new, so that you don’t have to ask.',
        'An hour, with or without news.',
        'The promise is to report, not to have solved it. You can keep that one for certain.',
      ],
      { brief: 'I’ll write to you on {{report}} at {{time}}, with news or without.' },
    ),
    passage(
      'open-invitation',
      [
        'Reply here if you noticed anything that could help us look. It comes straight to me.',
        'They may hold a piece.',
        'They were there when it happened. Being asked also shows them that somebody is looking.',
      ],
      { brief: 'Reply here if you noticed anything.' },
    ),
    signOff,
  ],
};
