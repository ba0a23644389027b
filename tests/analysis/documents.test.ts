import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis';

/** Rules that fire on a draft which answers what the customer wrote. */
function named(customer: string, text: string): string[] {
  const thread = customer === '' ? [] : [{ from: 'customer' as const, text: customer }];
  return analyse({ text, thread }).findings.flatMap((f) => [f.rule, ...f.also]);
}

type Case = readonly [rule: string, customer: string, draft: string];

const FIRES: readonly Case[] = [
  [
    'routine-request-apology',
    'How do I export my contacts?',
    'Sorry for the inconvenience. Open Contacts and press Export.',
  ],
  [
    'routine-request-apology',
    'Please send me the price list for 2026.',
    "We apologise for any bother. Here's the list.",
  ],
  [
    'routine-request-apology',
    'I would like to add a second driver to my policy.',
    "I'm so sorry about this! I've added her.",
  ],
  ['routine-request-apology', 'opening hours Sunday', 'Apologies for the trouble. We open at ten.'],
  [
    'routine-request-apology',
    'I lost the manual, can you send it?',
    'I apologise for the inconvenience. The manual is attached.',
  ],
  ['empathy-only', 'My parcel never came.', "I'm sorry to hear that. Please check with your neighbours."],
  ['empathy-only', 'Your app has crashed all day.', "We're sorry you're having trouble. Try another phone."],
  [
    'empathy-only',
    'I lost my phone and your replacement is late.',
    "Sorry to hear about that. It's on its way.",
  ],
  [
    'promise-no-time',
    'My invoice is wrong.',
    "I'm sorry we billed you twice. I'll correct the invoice and write to you.",
  ],
  ['promise-no-time', 'Where is it?', "I'm sorry we lost it. You'll be contacted by our driver."],
  [
    'promise-no-time',
    'Still broken!',
    "I'm sorry it broke again. Our technician will call you once the part is here.",
  ],
  [
    'thanks-instead-of-sorry',
    'My order is a week late.',
    'Your order ships today. Thank you for your patience.',
  ],
  [
    'thanks-instead-of-sorry',
    'It crashed again.',
    'The crash is fixed. We really appreciate your understanding.',
  ],
  ['implied-sorry', 'My bag is missing.', 'We regret the delay. Your bag is in Oslo.'],
  ['implied-sorry', 'Late again!', 'Sadly, we missed the van. It leaves tonight.'],
];

const STAYS_QUIET: readonly Case[] = [
  [
    'routine-request-apology',
    "Why won't my export work?",
    'Sorry for the inconvenience. Open Contacts and press Export.',
  ],
  ['routine-request-apology', 'How do I get my money back?', "I'm sorry about this. I've refunded you."],
  [
    'routine-request-apology',
    'Your driver was rude. What do I do?',
    "I'm sorry about that. I'd like to call you at four.",
  ],
  [
    'routine-request-apology',
    'I was charged. Please explain.',
    'Sorry for the trouble. The charge is reversed.',
  ],
  ['routine-request-apology', 'How do I change my name?', "I'm sorry we spelled it wrong. It's right now."],
  [
    'empathy-only',
    'Someone hacked my account.',
    "I'm so sorry to hear that. I've locked it, and here's how to get it back.",
  ],
  ['empathy-only', 'My email was used to open an account in Oslo.', "Sorry to hear this. I've closed it."],
  ['empathy-only', 'I lost my job and cannot pay.', "I'm sorry to hear about your job. You can pay in June."],
  [
    'empathy-only',
    'My father passed away. Please close his account.',
    "I'm so sorry for your loss. It's closed.",
  ],
  [
    'promise-no-time',
    'My invoice is wrong.',
    "I'm sorry we billed you twice. I'll correct it and write to you by noon.",
  ],
  [
    'promise-no-time',
    'My invoice is wrong.',
    "I'm sorry we billed you twice. If it happens again, I'll call you.",
  ],
  ['promise-no-time', 'Which form?', 'When you send the form, we will process it.'],
  [
    'thanks-instead-of-sorry',
    'Do you have red chairs?',
    'Thank you for waiting while I checked. We have two.',
  ],
  [
    'thanks-instead-of-sorry',
    'My order is late.',
    "I'm sorry your order is late. Thank you for your patience.",
  ],
  ['implied-sorry', 'When is the next van?', 'Unfortunately the next van goes on Monday.'],
  ['implied-sorry', 'Late again!', "I'm sorry we missed the van. Sadly, it was the last one."],
];

describe('rules of the whole draft', () => {
  it.each(FIRES)('%s: “%s” – %s', (rule, customer, draft) => expect(named(customer, draft)).toContain(rule));
  it.each(STAYS_QUIET)('not %s: “%s” – %s', (rule, customer, draft) =>
    expect(named(customer, draft)).not.toContain(rule),
  );
});

describe('whether an apology is due', () => {
  it.each([
    ['My order never came.', true],
    ['Your app keeps freezing.', true],
    ['How do I add a user?', false],
    ['Someone stole my card. Please block it.', false],
    ['Someone stole my card and you still have not blocked it.', true],
  ])('“%s”: %s', (customer, due) => {
    expect(analyse({ text: 'Hello Ana,', thread: [{ from: 'customer', text: customer }] }).apologyDue).toBe(
      due,
    );
  });
});
