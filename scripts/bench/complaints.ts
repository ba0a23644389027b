import type { Values } from '../../lib/types';

/** A customer's mail, and what its agent knows beside it: by the blanks of the letter that fits. */
export type Complaint = {
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly known: Values;
  /** What the mail tells, for blanks where nothing of it is offered. */
  readonly told?: Values;
};

export const COMPLAINTS: readonly Complaint[] = [
  {
    from: 'Ana Lopes',
    subject: 'Charged twice',
    text: 'You charged my card twice for invoice 8812, $96 each, on Monday. I paid an overdraft fee because of that. Please refund it.',
    told: {
      charge: 'charged your card twice',
      date: 'Monday',
      amount: '$96',
      effect: 'paid an overdraft fee',
    },
    known: { cause: 'sent it again', due: 'Wednesday', prevention: 'wait for the bank' },
  },
  {
    from: 'Piet Jansen',
    subject: 'Parcel 77120',
    text: 'My parcel 77120 was promised for Friday and never came. I stood at my daughter’s party without a present. Where is it?',
    told: { item: 'your parcel 77120', promised: 'Friday', effect: 'stood at a party without a present' },
    known: { cause: 'misread the label', carrier: 'by courier', due: 'Wednesday', shipping: '€6' },
  },
  {
    from: 'Grace Oduya',
    subject: 'My notes are gone',
    text: 'Your app crashed yesterday and deleted all my notes from the last three meetings. I had to call each client again.',
    told: { lost: 'all your notes', date: 'yesterday', effect: 'had to call each client again' },
    known: {
      cause: 'shipped a bug',
      gap: 'missed it',
      back: 'two meetings',
      gone: 'the third',
      fix: 'took it back',
      help: 'type in the third',
      due: 'Wednesday',
      prevention: 'keep copies',
    },
  },
  {
    from: 'Tom Becker',
    subject: 'Export down',
    text: 'Your export was down for two hours on Tuesday. I had to go into the board meeting without figures.',
    told: {
      service: 'our export',
      length: 'two hours',
      date: 'Tuesday',
      effect: 'had to go without figures',
    },
    known: {
      cause: 'filled a disk',
      weakness: 'had no alarm',
      fix: 'cleared it',
      up: '11 am',
      credit: '€20',
      prevention: 'watch it',
      report: 'Wednesday',
    },
  },
  {
    from: 'Noor Haddad',
    subject: 'Nobody came',
    text: 'Your technician was to come on Tuesday at 9 am. I took the day off and waited, and nobody came or called.',
    told: { date: 'Tuesday', time: '9 am', effect: 'took the day off' },
    known: {
      cause: 'lost your visit',
      'new-date': 'Wednesday',
      'new-time': '8 am',
      'late-time': '6 pm',
      warning: 'an hour',
      fee: '€40',
    },
  },
  {
    from: 'Ines Moreau',
    subject: 'Told that it was free',
    text: 'Your support told me on Monday that the room could be cancelled for free. I cancelled it, and now you charge me £180.',
    told: { wrong: 'the room could be cancelled for free', date: 'Monday', effect: 'cancelled it' },
    known: {
      right: 'it costs £180',
      cause: 'read another rate',
      repair: 'waived the £180',
      due: 'Wednesday',
      prevention: 'read it twice',
    },
  },
];
