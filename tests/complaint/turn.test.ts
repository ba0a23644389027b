import { describe, expect, it } from 'vitest';
import { fromOurSide } from '../../lib/complaint';

describe('said from our side', () => {
  it.each([
    [
      'my order 20391 was meant to be here on Tuesday',
      'your order 20391 was meant to be with you on Tuesday',
    ],
    ['you guys charged me twice', 'we charged you twice'],
    ['where is my refund?', "your refund hasn't arrived"],
    ['Where are my boots??', "your boots haven't arrived"],
    ["why hasn't anybody rung us?", 'nobody has rung you'],
    ['why did you send me two of them?', 'we sent you two of them'],
    ['when are you going to mend my roof?', "we haven't mended your roof yet"],
    ['I was kept waiting and was told nothing', 'you were kept waiting and were told nothing'],
    ['my sister and I stood outside', 'your sister and you stood outside'],
    ["your clerk wouldn't listen to me", "our clerk wouldn't listen to you"],
    ['the plumber you sent us never came', 'the plumber we sent you never came'],
    ['dont you have any record of my call', "we don't have any record of your call"],
    ['MY DOG WAS LEFT OUTSIDE BY YOUR STAFF', 'your dog was left outside by our staff'],
    ['I am afraid that the tiles are cracked', 'the tiles are cracked'],
    ['the chairs came and they were bent', 'the chairs came and they were bent'],
    ['they never rang me back', 'we never rang you back'],
    ['nobody here has heard from you', 'nobody there has heard from us'],
    ["y'all lost my bag", 'we lost your bag'],
    ['did you know that your ramp has been shut for a week?', 'our ramp has been shut for a week'],
    ["weren't you supposed to ring me first?", 'we were supposed to ring you first'],
    ['did anyone even open my letter?', 'nobody even opened your letter'],
    ['I have waited for weeks and they ignored me', 'you have waited for weeks and we ignored you'],
    ['none of their lifts work', 'none of our lifts work'],
  ])('%s', (theirs, ours) => {
    expect(fromOurSide(theirs)).toBe(ours);
  });

  it.each([
    ['Northwind has billed me twice', 'we have billed you twice'],
    ["Northwind's driver was rude to my son", 'our driver was rude to your son'],
    ['the people at Northwind keep ignoring us', 'we keep ignoring you'],
  ])('with the name of the company: %s', (theirs, ours) => {
    expect(fromOurSide(theirs, 'Northwind')).toBe(ours);
  });

  it.each(['Can you send it?', 'did you read my mail?', 'What time do you open?', '?', ''])(
    'gives nothing where nothing is told: %s',
    (asked) => {
      expect(fromOurSide(asked)).toBeNull();
    },
  );

  it.each([
    'we charged you twice',
    "our driver hasn't rung you",
    'we left your piano in the rain',
    'nobody has told you that we moved your table',
    'the sofa we sold you has lost a leg',
    "you can't reach our shop and we don't answer you",
  ])('turned again, it is what it was: %s', (clause) => {
    const turned = fromOurSide(clause);
    expect(turned).not.toBe(clause);
    expect(fromOurSide(turned ?? '')).toBe(clause);
  });
});
