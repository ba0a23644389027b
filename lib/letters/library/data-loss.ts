import type { Letter } from '../../types';
import { agent, customer, date, greeting, passage, pastDate, signOff, text } from './common';

export const dataLoss: Letter = {
  id: 'data-loss',
  title: 'A bug with data loss',
  when: 'A bug of ours destroyed or changed what they had stored.',
  blanks: [
    customer,
    text('lost', 'what we lost', 'your notes on 31 of your clients'),
    pastDate('date', 'the day', 'Monday, 4 May'),
    text('effect', 'what it meant for them', 'went into two meetings that afternoon without them'),
    text('cause', 'what we did', 'released a change that overwrote notes when two people had one open'),
    text('gap', 'what we had missed', 'never tested it with two people'),
    text('back', 'what is back', '28 of the 31, as they were on Sunday night'),
    text('gone', 'what is gone', 'what you wrote into the other three on Monday morning'),
    text('fix', 'what we did to stop it', 'took the change back within the hour'),
    text('help', 'what I offer', 'type in the three from your recordings'),
    date('due', 'the day', 'Friday, 8 May'),
    text('prevention', 'what we changed', 'keep every version of a note for 90 days'),
    agent,
  ],
  passages: [
    greeting,
    passage('apology', [
      'I’m sorry that we lost {{lost}} on {{date}}. You gave them to us to keep.',
      'Lost, by us.',
      'Not “some data may have been affected”. They need the word, the number and the day.',
    ]),
    passage(
      'impact',
      [
        'You {{effect}}, and I’d understand if you kept your own copy of everything from now on.',
        'The work, and the trust.',
        'Data is hours of somebody’s life. Say what it stopped them from doing.',
      ],
      { plain: 'You {{effect}}.' },
    ),
    passage('inventory', [
      'This is what came back, and what didn’t:\n- **Back:** {{back}}.\n- **Gone:** {{gone}}.',
      'Back and gone, honestly.',
      'The second line is the hard one. They will find out; let it be from you.',
    ]),
    passage('explanation', [
      'They were lost because we {{cause}}, and we {{gap}}.',
      'The bug in words for people.',
      'What you did and which test was missing. No ticket numbers.',
    ]),
    passage(
      'repair',
      [
        'We {{fix}}. I’ll {{help}} and have that done by {{due}}, unless you would rather do it yourself.',
        'Stopped, and what you carry.',
        'Rebuilding is work: take as much of it as they let you.',
      ],
      { brief: 'We {{fix}}. I’ll {{help}} by {{due}}.' },
    ),
    passage('prevention', [
      'From today we {{prevention}}, so that a mistake of ours can be undone.',
      'A net, not a vow.',
      'Bugs will come. What changed is that the next one cannot destroy.',
    ]),
    passage('open-invitation', [
      'If one of them can’t wait, or anything else looks wrong, reply here and I’ll start with that.',
      'Let them set the order.',
      'They know what is due tomorrow. You do not.',
    ]),
    signOff,
  ],
};
