import type { Letter } from '../../types';
import { agent, amount, choice, customer, date, greeting, passage, pastDate, signOff, text } from './common';

export const wrongCharge: Letter = {
  id: 'wrong-charge',
  title: 'A wrong or double charge',
  when: 'We took money that was not ours to take.',
  tags: [
    'charged twice',
    'double charge',
    'overcharged',
    'overcharge',
    'billed twice',
    'billing',
    'bill',
    'invoice',
    'wrong invoice',
    'payment',
    'double payment',
    'paid twice',
    'refund',
    'money back',
    'wrong amount',
    'fee',
    'price',
    'subscription renewed',
    'unauthorised charge',
    'card',
    'debit',
    'credit not applied',
    'discount missing',
    'cancelled but charged',
    'too much',
  ],
  blanks: [
    customer,
    choice('charge', 'what we did', [
      'charged your card twice',
      'charged you the wrong amount',
      'charged you after you had cancelled',
    ]),
    pastDate('date', 'the day', 'Monday, 4 May'),
    amount('amount', 'the amount', '$49'),
    text('effect', 'what it meant for them', 'in the week your rent was due'),
    text('cause', 'how we did it', 'sent your payment again when the bank took long to answer'),
    date('due', 'the day it arrives', 'Thursday, 7 May'),
    text(
      'prevention',
      'what we changed',
      'ask the bank what became of the first payment before we send a second',
    ),
    agent,
  ],
  passages: [
    greeting,
    passage('apology', [
      'I’m sorry that we {{charge}} on {{date}}.',
      'Their money, plainly.',
      'It was not a “billing discrepancy”. You took money; say so.',
    ]),
    passage(
      'impact',
      [
        'That left you short of {{amount}} {{effect}}, and you had to find our mistake yourself.',
        'The sum, and what it was meant for.',
        'Money is rent, a present, a safe feeling. If they told you which, say it back.',
      ],
      { plain: 'Our mistake left you short of {{amount}} {{effect}}.' },
    ),
    passage('explanation', [
      'It happened because we {{cause}}.',
      'One sentence on how.',
      'Nobody needs your payment provider’s name. Say what you did wrong with it.',
    ]),
    passage(
      'repair',
      [
        'I’ve just sent the {{amount}} back myself. It will be on your account by {{due}}, and I’ll check that day that it got there.',
        'Sent, and when it lands.',
        'The refund comes before the mail. Give the bank’s day, not “five to ten business days”.',
      ],
      {
        plain: 'I’ve refunded the {{amount}} today. It will be on your account by {{due}}.',
        brief: 'I’ve refunded the {{amount}}; you’ll have it by {{due}}.',
      },
    ),
    passage(
      'restitution',
      [
        'If your bank charged you a fee over this, it’s ours to pay: send me a photo of that line, and I’ll refund it the same day.',
        'The costs that followed.',
        'An overdraft fee is part of the damage. Offer it before they have to argue for it.',
      ],
      {
        optional: true,
        brief: 'If your bank charged a fee, send me that line, and I’ll refund it.',
      },
    ),
    passage(
      'prevention',
      [
        'We now {{prevention}}.',
        'Why the next bill can be trusted.',
        'They will check every statement for a while. Give them a reason to stop.',
      ],
      { brief: '' },
    ),
    passage('open-invitation', [
      'If any other charge from us looks wrong to you, reply here and I’ll go through it with you.',
      'Look at the rest together.',
      'One wrong charge makes all the others suspect.',
    ]),
    signOff,
  ],
};
