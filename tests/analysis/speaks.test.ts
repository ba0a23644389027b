import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis';
import type { Options } from '../../lib/types';

const report = (text: string, customer = '', options: Options = {}) =>
  analyse({ text, thread: customer === '' ? [] : [{ from: 'customer', text: customer }] }, options);

const SPEAKS: readonly [string, string?][] = [
  ['I’m sorry we sent you the blue one.'],
  ['We regret the delay to your order.'],
  ['Thank you for your patience while our engineers look at this.'],
  ['We lost the form that you sent us in May.'],
  ['Your parcel was damaged on its way.'],
  ['I have credited the fee.', 'You charged me twice for May.'],
  ['The van comes on Tuesday.', 'Where is my sofa? I was promised last Friday.'],
  ['Try it with another browser.', 'The page does not load since yesterday.'],
  ['Please write to care@shop.example.', 'worst app ever'],
  ['I’m sorry, but we can’t change the name on a ticket.', 'Can you change the name on my ticket?'],
  // Said in any words: harm done to what is theirs, a wait, a thing that came too late, what stands against what they did.
  ['Please send us a photo.', 'Your driver threw my vase over the fence.'],
  ['Hold the button for ten seconds.', 'The update bricked my speaker.'],
  ['Here is a voucher.', 'My son’s present arrived a day after his birthday.'],
  ['What was the number of the booking?', 'My mother waited two hours for the taxi.'],
  ['Which courier was it?', 'Your courier left the parcel in the rain.'],
  ['The bank needs a day or two.', 'I have paid the fee, but it shows unpaid.'],
  ['The new list is up.', 'How is it possible that my name is not on it?'],
  ['The plan is on our page.', 'When will we get our marks?'],
  // In an answer a failing of ours is told to whom it befell, and only who doubts is assured.
  ['We have not yet answered all forms.', 'Any news?'],
  ['I can assure you that the list is complete.', 'Is this the whole list?'],
  // Nobody puts it on the reader who did not complain.
  ['You should have read the small print.', 'the fee for the second bag'],
];

const STAYS_QUIET: readonly [string, string?][] = [
  ['Hi Sam, the party is on Saturday at eight. Bring a cake if you like, Jo never says no to one. See you!'],
  ['To change your password, open Settings and press Security.', 'How do I change my password?'],
  ['I should have the deck ready tomorrow. The issue with the second slide is still open.'],
  ['The train was late again, so I missed the meeting. Can you send me the notes?'],
  ['Sorry to bother you, which file do you mean?'],
  ['I am so sorry about your father. Take all the time you need.'],
  ['If you have any problems, let us know.'],
  ['Our rates for June are attached.', 'What are your rates in June?'],
  ['We have not yet answered all forms.'],
  ['It is the second tab.', 'I guess there is some issue with tab three, maybe it is the wrong one?'],
  ['Anything above 2.0 will do.', 'Which versions can’t we use?'],
  ['Thanks, and have a good week.', 'Great app, it saves me hours.'],
  ['Nice of you to say.', 'Your guide showed us the whole town and made us laugh.'],
  [
    'Thanks for reporting this, the fix is in the next release.',
    'Since the last commit the parser throws in strict mode. The function returns null, so the build fails.',
  ],
  [
    'Use Get-FileHash instead.',
    '```\n$ sha256sum a.txt\nerror: not found\n```\nHow does one do this on Windows?',
  ],
];

describe('speaks', () => {
  it.each(SPEAKS)('%s (%s)', (draft, customer?: string) => {
    expect(report(draft, customer)).toMatchObject({
      speaks: true,
      speaksBecause: expect.stringMatching(/\.$/),
    });
  });

  it('still finds what is weak where it keeps quiet, for those who ask for it', () => {
    const { speaks, findings } = report('Mistakes were made in the minutes.');
    expect([speaks, findings.length]).toEqual([false, 1]);
  });
});

describe('keeps quiet', () => {
  it.each(STAYS_QUIET)('%s (%s)', (draft, customer?: string) => {
    expect(report(draft, customer)).toMatchObject({ speaks: false, apologyDue: false });
  });

  it('until it is asked', () => {
    expect(report('See you on Saturday.', '', { asked: true }).speaks).toBe(true);
    expect(report('See you on Saturday.', '', { asked: true }).apologyDue).toBe(false);
  });
});

describe('an open blank of ours', () => {
  it('speaks, and makes no apology due', () => {
    expect(report('I have sent [what we did] today.')).toMatchObject({ speaks: true, apologyDue: false });
  });

  it.each(['The mail [EXTERNAL] came today.', 'See [1] for the list.', 'Hi {{customer.name}}, see you.'])(
    '%s holds none',
    (text) => {
      expect(report(text).speaks).toBe(false);
    },
  );
});

describe('at a desk', () => {
  it('speaks from the first full sentence where the thread is not known', () => {
    expect(report('Thanks for', '', { desk: true }).speaks).toBe(false);
    expect(report('Thanks for writing to us.', '', { desk: true }).speaks).toBe(true);
  });

  it('keeps quiet where the customer complains of nothing', () => {
    expect(report('We open at ten.', 'When do you open on Sundays?', { desk: true }).speaks).toBe(false);
    expect(report('We open at ten.', 'Nobody answered the door on Sunday.', { desk: true }).speaks).toBe(
      true,
    );
  });
});

describe('an apology is due', () => {
  it.each([
    ['Your refund is on its way.', 'I have not received my refund.', true],
    ['It leaves today.', 'Still no parcel!', true],
    ['There is an issue with the second slide, and I was late.', '', false],
    ['The meeting is delayed; the projector is down.', '', false],
    ['I’m sorry, but we don’t ship to Malta.', 'Do you ship to Malta?', false],
    ['We overcharged you in May.', '', true],
    // A topic asks for nothing by itself, and who says what they did has something to be sorry for.
    ['I’m sorry for the wait.', 'three hours at the desk', true],
    ['I’m sorry we sent you the old form.', 'Can I change my address?', true],
  ])('%s (%s): %s', (draft, customer, due) => {
    expect(report(draft, customer).apologyDue).toBe(due);
  });
});
