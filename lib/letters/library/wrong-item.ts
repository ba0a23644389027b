import type { Letter } from '../../types';
import { agent, amount, customer, date, greeting, passage, signOff, text } from './common';

export const wrongItem: Letter = {
  id: 'wrong-item',
  title: 'A damaged or wrong item',
  when: 'What arrived is broken, or not what they ordered.',
  blanks: [
    customer,
    text('received', 'what arrived', 'a teapot with a cracked lid'),
    text('ordered', 'what they ordered', 'a whole one'),
    text('effect', 'what it meant for them', 'wanted to serve your guests with it on Sunday'),
    text('cause', 'what we did', 'packed it without the inner box that holds the lid in place'),
    text('replacement', 'what I sent', 'a new teapot'),
    date('due', 'the day it arrives', 'Friday, 8 May'),
    text('prevention', 'what we changed', 'shake every parcel with glass in it once before it is closed'),
    amount('amount', 'the amount', '$15'),
    agent,
  ],
  passages: [
    greeting,
    passage('apology', [
      'I’m sorry that we sent you {{received}} when you had ordered {{ordered}}.',
      'Both things, by name.',
      'That they got this and wanted that: the sentence proves that you looked.',
    ]),
    passage('impact', [
      'You {{effect}}, and our mistake left you without it.',
      'The moment they opened it.',
      'There was a plan for this thing. Name it, and do not doubt what they saw.',
    ]),
    passage('explanation', [
      'It happened because we {{cause}}.',
      'The hand that did it.',
      'Someone packed it: that is you. Do not hand it to the carrier.',
    ]),
    passage(
      'repair',
      [
        'I’ve checked and packed {{replacement}} for you with my own hands. It’s on its way and will reach you by {{due}}.',
        'The right one, already sent.',
        'No photos, no form, no waiting for the return. Trust them first.',
      ],
      { plain: 'I’ve sent you {{replacement}}. It will reach you by {{due}}.' },
    ),
    passage(
      'no-return',
      [
        'You don’t have to send back what we sent by mistake. Use it, give it away or throw it out, as you like.',
        'No errand for them.',
        'If you need it back, have it collected at the door at an hour that they choose.',
      ],
      { optional: true, brief: 'You don’t have to send the first one back.' },
    ),
    passage(
      'restitution',
      [
        'I’ve also put {{amount}} back on your card, for the plans it cost you.',
        'For the spoilt plan.',
        'The replacement only makes it even. This is for the trouble you were spared saying.',
      ],
      { optional: true, brief: 'I’ve also put {{amount}} back on your card.' },
    ),
    passage('prevention', [
      'We now {{prevention}}.',
      'What the next buyer is spared.',
      'Small and real beats grand: one step at the packing table.',
    ]),
    passage('open-invitation', [
      'Reply here if anything isn’t as you hoped when it arrives. It comes to me, and I can send someone the same day.',
      'Stay until it is right.',
      'A second parcel can go wrong, too. Say who answers for it before they have to wonder.',
    ]),
    signOff,
  ],
};
