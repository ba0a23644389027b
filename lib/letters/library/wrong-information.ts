import type { Letter } from '../../types';
import { agent, customer, date, greeting, passage, pastDate, signOff, text } from './common';

export const wrongInformation: Letter = {
  id: 'wrong-information',
  title: 'Wrong information given',
  when: 'We told them something that was not so, and they acted on it.',
  tags: [
    'misinformed',
    'wrong info',
    'incorrect information',
    'wrong advice',
    'bad advice',
    'told wrong',
    'told me the wrong',
    'wrong price',
    'misquoted',
    'quote',
    'misleading',
    'misled',
    'mistaken answer',
    'false information',
    'wrong date',
    'wrong instructions',
    'documentation wrong',
    'contradictory',
    'out of date page',
    'promised something else',
    'wrong answer',
  ],
  blanks: [
    customer,
    text('wrong', 'what I said', 'the cabin holds six'),
    pastDate('date', 'the day', 'Monday, 4 May'),
    text('right', 'what is true', 'it holds four'),
    text(
      'effect',
      'what they did because of it',
      'paid for two more train tickets because you trusted my answer',
    ),
    text(
      'cause',
      'how I got it wrong',
      'read the page of the cabin next to yours and didn’t look at the number',
    ),
    text('repair', 'what I did', 'moved you into a cabin for six, at the price of the first'),
    date('due', 'the day', 'Thursday, 7 May'),
    text('prevention', 'what I do now', 'read the number of the cabin back to whoever asks before I answer'),
    agent,
  ],
  passages: [
    greeting,
    passage(
      'apology',
      [
        'I’m sorry that I gave you a wrong answer on {{date}}. I said that {{wrong}}. In fact {{right}}.',
        'Wrong, and right, side by side.',
        'Not “there was a misunderstanding”: you said it, they believed it. Correct it in the same breath.',
      ],
      {
        brief: 'I’m sorry that I told you on {{date}} that {{wrong}}. In fact {{right}}.',
      },
    ),
    passage('impact', [
      'You {{effect}}.',
      'What they built on your word.',
      'Relying on you was reasonable. Show that you know how far it went.',
    ]),
    passage('explanation', [
      'I was wrong because I {{cause}}.',
      'How it came about.',
      'One honest line. A long one begins to sound as if they had asked the wrong way.',
    ]),
    passage(
      'repair',
      [
        'You relied on what I told you, so I’m standing by it: I’ve {{repair}}. You’ll have that in writing by {{due}}.',
        'Stand by your word.',
        'Where you can, make the wrong thing true. Where not, put them where they would be without it.',
      ],
      { plain: 'I’ve {{repair}}. You’ll have that in writing by {{due}}.' },
    ),
    passage(
      'prevention',
      [
        'From now on I {{prevention}}.',
        'Your own habit, changed.',
        'The mistake was one person’s; so is the remedy.',
      ],
      { brief: '' },
    ),
    passage(
      'open-invitation',
      [
        'If you planned anything else on my word, tell me, and I’ll check each point myself.',
        'Look for the rest of it.',
        'One wrong answer may have had company. Find it before they do.',
      ],
      { brief: 'If you planned anything else on my word, tell me.' },
    ),
    signOff,
  ],
};
