import type { Letter } from '../../types';
import { agent, customer, date, greeting, passage, signOff, text } from './common';

export const chooseRemedy: Letter = {
  id: 'choose-remedy',
  title: 'A choice between remedies',
  when: 'There is more than one way to put it right, and only they know which is best.',
  tags: [
    'options',
    'option',
    'choose',
    'choice',
    'compensation',
    'compensate',
    'goodwill',
    'voucher',
    'credit',
    'gift',
    'discount',
    'make up for it',
    'remedy',
    'refund or replacement',
    'offer',
    'gesture',
    'alternatives',
    'what would you prefer',
    'amends',
  ],
  blanks: [
    customer,
    text('failure', 'what we did', 'cut your kitchen worktop four centimetres too short'),
    text('effect', 'what it means for them', 'waiting a week to cook in your own kitchen'),
    text('cause', 'what we got wrong', 'measured to the wall and forgot the tiles'),
    text('first', 'the first way', 'A new worktop'),
    text('first-pro', 'what speaks for it', 'it will be exactly what you ordered'),
    text('first-con', 'what speaks against it', 'you wait twelve days'),
    text('second', 'the second way', 'A steel strip at the end'),
    text('second-pro', 'what speaks for it', 'you cook on Thursday, and $200 is yours again'),
    text('second-con', 'what speaks against it', 'the seam shows'),
    text('advice', 'what I would do', 'the new worktop, because you’ll look at it for years'),
    date('due', 'the day', 'Wednesday, 6 May'),
    agent,
  ],
  passages: [
    greeting,
    passage('apology', [
      'I’m sorry that we {{failure}}.',
      'The thing, measured.',
      'A number or a name makes it this failure, not any.',
    ]),
    passage('impact', [
      'Our mistake leaves you {{effect}}.',
      'What they live with meanwhile.',
      'It also tells what a good remedy has to end.',
    ]),
    passage(
      'explanation',
      [
        'We got it wrong because we {{cause}}.',
        'The slip, in one line.',
        'They will trust your next measurement only if they know what was wrong with the first.',
      ],
      { brief: 'It’s wrong because we {{cause}}.' },
    ),
    passage(
      'choices',
      [
        'There are two ways to mend it. Which would you rather have?\n- **{{first}}:** {{first-pro}}, but {{first-con}}.\n- **{{second}}:** {{second-pro}}, but {{second-con}}.',
        'Two ways, each with its price.',
        'Write the drawback as plainly as the gain, or it is a trick and not a choice.',
      ],
      {
        brief:
          'Which would you rather have?\n- **{{first}}:** {{first-pro}}.\n- **{{second}}:** {{second-pro}}.',
      },
    ),
    passage(
      'opinion',
      [
        'If it were mine, I would take {{advice}}. You decide, and neither costs you a cent.',
        'Your honest view, on request or not.',
        'A choice without advice can feel like being left alone. Say why, then let them decide.',
      ],
      { optional: true, brief: '' },
    ),
    passage(
      'repair',
      [
        'I’ve held a day in our plan for either. Tell me which by {{due}}, and we’ll start the next morning.',
        'Both are ready to go.',
        'Nothing should wait for you once they have chosen.',
      ],
      { brief: 'I’ve held a day for either. Tell me which by {{due}}.' },
    ),
    passage(
      'open-invitation',
      [
        'If something else would suit you better, tell me. I’m the one who decides, so you won’t be passed on.',
        'The remedy you did not think of.',
        'Often it is smaller than what you had in mind.',
      ],
      { brief: 'Reply here if neither suits you.' },
    ),
    signOff,
  ],
};
