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

export const missedAppointment: Letter = {
  id: 'missed-appointment',
  title: 'A missed appointment',
  when: 'They waited, and nobody came or called.',
  blanks: [
    customer,
    pastDate('date', 'the day', 'Tuesday, 5 May'),
    time('time', 'the time', '9 am'),
    text('effect', 'what they gave up for it', 'took the morning off work'),
    text('cause', 'what I did', 'wrote your visit into the week after'),
    date('new-date', 'the new day', 'Thursday, 7 May'),
    time('new-time', 'the new time', '8 am'),
    time('late-time', 'a time after work', '6 pm'),
    duration('warning', 'how long before', 'an hour'),
    amount('fee', 'the fee', '$80'),
    agent,
  ],
  passages: [
    greeting,
    passage(
      'apology',
      [
        'I’m sorry that I left you waiting on {{date}}. You expected me at {{time}}, and I neither came nor called.',
        'You did not come, nor call.',
        'Not calling is often the worse half. Say both.',
      ],
      { plain: 'I missed our appointment on {{date}} at {{time}} and didn’t call. I’m sorry.' },
    ),
    passage(
      'impact',
      [
        'You {{effect}} for this, and I wasted it.',
        'The hours, and whose they were.',
        'Their time was spent whether you came or not.',
      ],
      { plain: 'You {{effect}} for nothing.' },
    ),
    passage('explanation', [
      'I missed it because I {{cause}}.',
      'The slip, as it was.',
      'A plain slip is easier to forgive than a story about traffic.',
    ]),
    passage(
      'repair',
      [
        'I’ve booked two times for you on {{new-date}}: {{new-time}}, or {{late-time}} if you’d rather not take more time off. Which one suits you?\n- At {{new-time}} I can stay as long as it takes.\n- At {{late-time}} you lose no work, and I may have to finish a part the next day.',
        'Two times held, not a calendar link.',
        'One that costs them no work. What each is good for makes choosing quick.',
      ],
      {
        plain: 'I’ve booked {{new-time}} and {{late-time}} on {{new-date}} for you. Which one suits you?',
      },
    ),
    passage(
      'prevention',
      [
        'I’ll call you {{warning}} before I’m at your door, so that you don’t have to stay in for nothing.',
        'A call before, not after.',
        'It costs a minute, and they can leave the house until then.',
      ],
      { brief: 'I’ll call you {{warning}} before.' },
    ),
    passage(
      'restitution',
      [
        'I’ve taken the {{fee}} for the visit off your bill: you’ve paid for it with your own time.',
        'The visit is on you.',
        'Their hours had a price. Pay a part of it without being asked.',
      ],
      { optional: true, brief: 'I’ve taken the {{fee}} for the visit off your bill.' },
    ),
    passage('open-invitation', [
      'Reply here if you need another hour. I read it myself, and I’ll move things around for you.',
      'Your calendar bends now.',
      'After a missed date the next one is theirs to set.',
    ]),
    signOff,
  ],
};
