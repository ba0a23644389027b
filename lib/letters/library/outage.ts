import type { Letter } from '../../types';
import {
  agent,
  amount,
  customer,
  date,
  duration,
  greeting,
  passage,
  pastDate,
  signOff,
  text,
  time,
} from './common';

export const outage: Letter = {
  id: 'outage',
  title: 'An outage',
  when: 'Our service was down, and it is back.',
  blanks: [
    customer,
    text('service', 'what was down', 'your booking page'),
    duration('length', 'how long', 'two hours and ten minutes'),
    pastDate('date', 'the day', 'Saturday, 2 May'),
    text('effect', 'what they could not do', 'take a single booking on the busiest evening of your week'),
    text('cause', 'what we did', 'changed a database setting in the middle of the evening'),
    text('weakness', 'what we had missed', 'had no quick way to change it back'),
    text('fix', 'what we did to fix it', 'switched the old setting back on'),
    time('up', 'the time', '8:40 pm'),
    amount('credit', 'the credit', '$60'),
    text(
      'prevention',
      'what we changed',
      'make such changes only before six in the morning, with a second engineer ready to undo them',
    ),
    date('report', 'the day of the report', 'Friday, 8 May'),
    agent,
  ],
  passages: [
    greeting,
    passage('apology', [
      'I’m sorry that we took {{service}} down for {{length}} on {{date}}.',
      'We took it down.',
      '“Experienced an outage” is weather. The length and the day show that you measured it.',
    ]),
    passage(
      'impact',
      [
        'You couldn’t {{effect}}, and you were the one who had to explain it to the people who tried. That’s on us.',
        'Their hours, not our uptime.',
        'A percentage of the month comforts nobody. Say what could not be done, and whose customers saw it.',
      ],
      { plain: 'You couldn’t {{effect}}, and that’s on us.' },
    ),
    passage('explanation', [
      'It went down because we {{cause}}, and we {{weakness}}.',
      'What you did, and what you had missed.',
      'The trigger alone sounds like bad luck. The second half, the missing safety, is what they want to hear.',
    ]),
    passage(
      'repair',
      [
        'We {{fix}} at {{up}}. I’ve watched {{service}} ever since, and it’s running as it should.',
        'Back, and watched.',
        'Say when and how it came back, and that a person has looked since.',
      ],
      { brief: 'We {{fix}} at {{up}}.' },
    ),
    passage(
      'restitution',
      [
        'I’ve taken {{credit}} off your next bill for those hours. It’s there already; you don’t have to ask for it.',
        'The credit, unasked.',
        'Where a service was paid for and down, give it before they look up their contract.',
      ],
      { optional: true, brief: 'I’ve taken {{credit}} off your next bill for those hours.' },
    ),
    passage('prevention', [
      'From today we {{prevention}}.',
      'What is different from today.',
      'A habit or a machine that changed. “It won’t happen again” is a hope.',
    ]),
    passage(
      'timeframe',
      [
        'By {{report}} I’ll send you what happened, minute by minute, so that you can pass it on to whoever asks.',
        'A report they can pass on.',
        'They have a boss too. A date for the full story saves them from writing it.',
      ],
      { brief: 'By {{report}} I’ll send you a full report.' },
    ),
    passage('open-invitation', [
      'If something on {{service}} still isn’t right, reply here and I’ll look at it myself.',
      'Ask about their corner of it.',
      'Your graphs may be green while one customer’s page is not.',
    ]),
    signOff,
  ],
};
