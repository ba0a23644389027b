import { describe, expect, it } from 'vitest';
import { clausesOf } from '../../lib/analysis/grammar/clauses';

/** Each clause in short: who, [not] what they did, how. */
function read(text: string): string[] {
  return clausesOf(text).map(({ opener, subject, verb, object, mood }) =>
    [
      opener && `${opener}:`,
      mood !== 'statement' && mood,
      subject.head || subject.kind,
      verb.negative && 'not',
      verb.modal,
      verb.lemma,
      verb.to && `to ${verb.to}`,
      verb.tense,
      verb.passive && 'passive',
      verb.agent && `by ${verb.agent}`,
      object && `> ${object.head}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
}

describe('clauses', () => {
  it.each<[string, string[]]>([
    [
      'Looks like someone in dispatch put the wrong label on.',
      ['nobody look present', 'like: someone put past > label'],
    ],
    ['Nobody else on your street has reported it.', ['nobody report past > it']],
    ['It seems your room has been double booked.', ['it seem present', 'room double-book past passive']],
    ["I've had the late fee reversed.", ['i have past > fee']],
    [
      'You trusted us with your exam and we made you late.',
      ['you trust past > us', 'and: we make past > you'],
    ],
    [
      "I'm sorry we lost your parcel and forgot to tell you.",
      ['i be present', 'we lose past > parcel', 'and: we forget to tell past'],
    ],
    ["Your refund hasn't been processed.", ['refund not process past passive']],
    ['Your luggage got left behind.', ['luggage leave past passive']],
    ['The wrong item was sent to you by FedEx.', ['item send past passive by FedEx']],
    ['The wrong item was sent to you by mistake.', ['item send past passive']],
    ["You didn't select express shipping.", ['you not select past > shipping']],
    ['The order that was lost has been found.', ['that: order lose past passive', 'order find past passive']],
    ["The system won't let me change that.", ['system not will let future > me']],
    ['were sorry, weve lost it', ['we be present', 'we lose past > it']],
    ['There was a mix-up in the warehouse.', ['there be past > mix-up']],
    ['Did you get my email?', ['question you get past > email']],
    ['We are going to send you a replacement.', ['we go to send future']],
    ['Forgot to attach the file.', ['nobody forget to attach past']],
    ["The night shift didn't log your call.", ['shift not log past > call']],
    ['The refund for your order was delayed.', ['refund delay past passive']],
    ['We [what we did].', ['we do past']],
    [
      'Should this have caused offence, please accept our apologies.',
      ['if: this should cause past > offence', 'command you accept present > apology'],
    ],
    ["I'm sorry that your issue wasn't fixed.", ['i be present', 'that: issue not fix past passive']],
    ['It appears your call was missed.', ['it appear present', 'call miss past passive']],
  ])('%s', (text, clauses) => expect(read(text)).toEqual(clauses));

  it('keeps the offsets of what was written', () => {
    const text = 'Hi Sam, weve lost it, and dont know why';
    const [first, second] = clausesOf(text);
    expect(text.slice(first?.span.start, first?.span.end)).toBe('weve lost it');
    expect(text.slice(second?.verb.span.start, second?.verb.span.end)).toBe('dont know');
  });
});
