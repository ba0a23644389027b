import type { Letter } from '../../types';
import { agent, customer, date, greeting, passage, pastDate, signOff, text } from './common';

export const followUp: Letter = {
  id: 'follow-up',
  title: 'After the fix',
  when: 'You promised, it is done, and they should hear it from you.',
  tags: [
    'follow up',
    'fixed now',
    'is it fixed',
    'check in',
    'checking in',
    'after the fix',
    'resolved',
    'done',
    'solved',
    'closing the loop',
    'confirm',
    'update',
    'working again',
    'all good now',
    'promise kept',
    'how is it going',
    'back to normal',
  ],
  blanks: [
    customer,
    pastDate('promised', 'the day I promised', 'Monday, 4 May'),
    text('promise', 'what I promised', 'get your heating to run through the night'),
    text('done', 'what I did', 'replaced the valve on Tuesday'),
    text('proof', 'how I know', 'the temperature in your hall has not dropped below 19 degrees since'),
    text('failure', 'what we had done', 'let you freeze for three nights'),
    text('learned', 'what we changed', 'check every valve of that make before winter'),
    date('next', 'when I look again', 'Monday, 18 May'),
    text('line', 'my own number', '555 0142'),
    agent,
  ],
  passages: [
    greeting,
    passage(
      'repair',
      [
        'On {{promised}} I promised to {{promise}}. I {{done}}, and {{proof}}.',
        'Promised, done, checked.',
        'In this order. Most follow-ups say only that a case is closed.',
      ],
      { brief: 'I {{done}}, as promised on {{promised}}, and {{proof}}.' },
    ),
    passage(
      'closing-apology',
      [
        'I’m sorry once more that we {{failure}}. You shouldn’t have had to tell us.',
        'Once more, and the last time.',
        'Short. This letter is about what works, and the sorry in it is for what you remember.',
      ],
      { plain: 'I’m sorry once more that we {{failure}}.' },
    ),
    passage(
      'prevention',
      [
        'You’ve changed something for others, too: we now {{learned}}.',
        'What came of their complaint.',
        'They took the trouble to tell you. Show that it moved something.',
      ],
      { plain: 'Because of you we now {{learned}}.' },
    ),
    passage('timeframe', [
      'On {{next}} I’ll look at it again and write to you, whatever I see.',
      'One more look, later.',
      'Trust comes back with the check that nobody asked for.',
    ]),
    passage('open-invitation', [
      'Is it right for you, too? You can reach me on {{line}}; I’ll know what it’s about.',
      'Ask whether it is mended for them.',
      'Your meter is not their living room. Only they can close this.',
    ]),
    signOff,
  ],
};
