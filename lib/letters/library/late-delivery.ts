import type { Letter } from '../../types';
import { agent, amount, customer, date, greeting, passage, pastDate, signOff, text } from './common';

export const lateDelivery: Letter = {
  id: 'late-delivery',
  title: 'A late or lost delivery',
  when: 'What they ordered did not arrive when we said.',
  tags: [
    'parcel',
    'package',
    'packet',
    'shipping',
    'shipment',
    'delivery',
    'deliver',
    'not delivered',
    'not arrived',
    'never arrived',
    'missing order',
    'lost in the post',
    'lost parcel',
    'courier',
    'carrier',
    'post',
    'tracking',
    'delayed order',
    'dispatch',
    'late order',
    'still waiting for order',
    'order',
    'stuck in transit',
    'wrong address',
  ],
  blanks: [
    customer,
    text('item', 'what they ordered', 'the walnut chess set'),
    pastDate('promised', 'the day we promised', 'Friday, 1 May'),
    text('effect', 'what it meant for them', 'went to your father’s birthday without a present'),
    text('cause', 'what we did', 'printed the label before we had read your change of address'),
    text('carrier', 'how it is sent', 'by courier'),
    date('due', 'the new day', 'Wednesday, 6 May'),
    amount('shipping', 'the shipping', '$12'),
    agent,
  ],
  passages: [
    greeting,
    passage('apology', [
      'I’m sorry that we didn’t get {{item}} to you by {{promised}}.',
      'We promised the day.',
      'The carrier works for you. To the customer, its delay is yours.',
    ]),
    passage(
      'impact',
      [
        'Because of us you {{effect}}, and a parcel that comes later can’t give you that day back.',
        'What the day was for.',
        'A parcel has a day because something happens on it. Say what, if you know.',
      ],
      { plain: 'Because of us you {{effect}}.' },
    ),
    passage('explanation', [
      'It went wrong here, not on the road: we {{cause}}.',
      'What you did with the parcel.',
      '“Lost in transit” explains nothing. Say the step where it went wrong.',
    ]),
    passage(
      'repair',
      [
        'This morning I sent you another {{carrier}}, and I read the label twice. You’ll have it by {{due}}.',
        'A second one, already sent.',
        'Send first and search later. Nobody wants to wait for an investigation.',
      ],
      { plain: 'I sent you another this morning {{carrier}}. You’ll have it by {{due}}.' },
    ),
    passage(
      'restitution',
      [
        'I’ve refunded the {{shipping}} you paid for a delivery that didn’t come. Should the first parcel turn up after all, it’s yours to keep or to give away.',
        'Shipping back, nothing to return.',
        'They paid for a day that they did not get. And never make them run to the post office for your mistake.',
      ],
      { optional: true, brief: 'I’ve refunded the {{shipping}} for shipping.' },
    ),
    passage(
      'choices',
      [
        'Or does {{due}} come too late? Which would you rather have?\n- The new parcel: it’s with you by {{due}}.\n- Your money back: I’ll refund all of it today, and there’s nothing to send back.',
        'A way out, too.',
        'When the day has passed, the thing itself may be of no use. Offer the money before they ask.',
      ],
      { optional: true, brief: '' },
    ),
    passage(
      'open-invitation',
      [
        'I’ll follow the parcel until it’s in your hands. If anything about the new day doesn’t suit you, reply here and I’ll change it.',
        'You follow it, they need not.',
        'A tracking number hands them the work. Keep it yourself, and ask what would help.',
      ],
      { brief: 'If the new day doesn’t suit you, reply here and I’ll change it.' },
    ),
    signOff,
  ],
};
