import type { Letter } from '../../types';
import { agent, customer, date, greeting, passage, pastDate, signOff, text } from './common';

export const privacyIncident: Letter = {
  id: 'privacy-incident',
  title: 'A privacy incident',
  when: 'We showed their data to somebody who should not have it. Have the words checked by whoever answers for privacy.',
  tags: [
    'gdpr',
    'privacy',
    'data breach',
    'breach',
    'leak',
    'leaked',
    'data protection',
    'personal data',
    'wrong recipient',
    'sent to the wrong person',
    'somebody else’s data',
    'someone else’s account',
    'exposed',
    'confidential',
    'security incident',
    'hacked',
    'shared address',
    'cc instead of bcc',
    'misdirected email',
    'unauthorised access',
  ],
  blanks: [
    customer,
    text('act', 'what we did', 'sent your order history to another customer'),
    pastDate('date', 'the day', 'Monday, 4 May'),
    text('seen', 'what was seen', 'your name, your home address and your last five orders'),
    text('safe', 'what was not', 'your card, your password and your phone number'),
    text('who', 'who saw it', 'one customer, who told us within ten minutes'),
    text('effect', 'what it means for them', 'have to wonder who knows where you live'),
    text('cause', 'what we did wrong', 'let a form pick the address by surname alone'),
    text(
      'repair',
      'what we did about it',
      'removed the mail from that inbox, with that customer’s consent in writing',
    ),
    text('advice', 'what they can do', 'be careful with calls that mention those orders'),
    date('due', 'the day of the report', 'Monday, 11 May'),
    text(
      'prevention',
      'what we changed',
      'match an account by its number, and a second person checks each export',
    ),
    text('line', 'my own number', '555 0142'),
    agent,
  ],
  passages: [
    greeting,
    passage(
      'apology',
      [
        'I’m sorry that we {{act}} on {{date}}. It was ours to protect, and we didn’t.',
        'What you did, in plain words.',
        '“An incident involving your data” frightens more than the truth does.',
      ],
      { brief: 'I’m sorry that we {{act}} on {{date}}.' },
    ),
    passage(
      'facts',
      [
        'So that you know exactly how far it goes:\n- **Seen:** {{seen}}.\n- **Not seen:** {{safe}}.\n- **By:** {{who}}.',
        'How far it goes.',
        'The list they are afraid of, made short by being exact. Never write “limited information”.',
      ],
      {
        plain: '- **Seen:** {{seen}}.\n- **Not seen:** {{safe}}.\n- **By:** {{who}}.',
        brief: '- **Seen:** {{seen}}.\n- **Not seen:** {{safe}}.',
      },
    ),
    passage(
      'impact',
      [
        'That means you {{effect}}, and nothing I write takes that away.',
        'The unease that stays.',
        'No harm is known, yet they lie awake. Do not call it low risk: let them judge.',
      ],
      { plain: 'That means you {{effect}}.' },
    ),
    passage('explanation', [
      'It went wrong because we {{cause}}.',
      'The door that stood open.',
      'Which step let it through. Not “a third party”, not “human error”.',
    ]),
    passage(
      'repair',
      [
        'We’ve {{repair}}. By {{due}} I’ll send you our full report, the part for the regulator included.',
        'What is contained, and the report.',
        'Say the day when they will know all that you know.',
      ],
      { brief: 'We’ve {{repair}}. By {{due}} you’ll have our report.' },
    ),
    passage(
      'advice',
      [
        'To be safe, I would {{advice}} for the next few weeks.',
        'What they can do, as advice.',
        'One thing that fits what was seen. “Change all your passwords” shows that you did not think.',
      ],
      { optional: true, brief: '' },
    ),
    passage(
      'prevention',
      [
        'We now {{prevention}}.',
        'The door, closed.',
        'A step that is different from today, that an outsider could check.',
      ],
      { brief: '' },
    ),
    passage(
      'open-invitation',
      [
        'If anything about this worries you, call me on {{line}} or reply here. You’ll reach me and nobody else.',
        'Ask about the worry.',
        'Everyone fears something else here: an ex, a boss, a thief. Ask, and stay reachable.',
      ],
      { brief: 'My number is {{line}}.' },
    ),
    signOff,
  ],
};
