import { describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis';

/** What is marked in a draft, hints aside, whatever else the draft tells. */
const marked = (text: string): string[] =>
  analyse(text)
    .findings.filter(({ severity }) => severity !== 'hint')
    .map(({ rule, quote }) => `${rule}: ${quote}`);

/** Sentences of ordinary mail, by what was once misread in their kind. */
const QUIET: Readonly<Record<string, readonly string[]>> = {
  '“should” of advice, opinion and specification': [
    'We should really invite Petra as well.',
    'I think you should see a doctor about that.',
    'Should you see her, say hello from me.',
    'Should there be snow, the walk is on Sunday instead.',
    'I believe we should keep the old logo.',
    'Each field should have a label.',
    'The function should return null when the list is empty.',
    'I think the council should fix the bridge first.',
    'Students should bring their own laptop.',
    'The report should be no longer than ten pages.',
    'It should be noted that prices differ by region.',
    'In my view the talk should be shorter.',
    'Perhaps we should ask Jo before we order.',
    'The form should be signed by both parents.',
  ],
  'effort, thought and guesses': [
    'I am trying to find a cheap flight to Oslo.',
    'We’re trying to understand why the two totals differ.',
    'I attempted to reproduce it with the old version and could not.',
    'Let me see what Anna thinks of the plan.',
    'I believe the meeting will be in room four.',
    'It will probably rain on Sunday.',
    'I’m trying to learn Polish.',
    'We believe that the price will go up in spring.',
    'She will most likely take the train.',
    'I was trying to figure out who sent this.',
  ],
  'a time that is there, between people who meet anyway': [
    'See you at the station; I’ll ring you when I’m on the train.',
    'I’ll send you the slides tonight.',
    'I’ll call you after lunch about the trip.',
    'I will write to you on my return from Rome.',
    'I’ll email you the agenda this evening.',
    'Happy to talk: I’ll call you first thing.',
    'We will check it at the end of the sprint.',
    'I’ll bring it up in the meeting and report back to the team in the afternoon.',
  ],
  'manner, degree and wishes': [
    'Is there a way to print this faster or more quickly?',
    'The soup was a bit salty for my taste.',
    'That might be a bit late for the kids.',
    'We want to learn how to answer tickets more quickly.',
    'I’d like to move in as soon as possible.',
    'Could you let me have the keys soon?',
    'I am trying to type more quickly.',
    'My aim is to read a bit every day.',
    'It could be a little warmer in here.',
    'The new road would be a bit longer.',
    'We need a pump that fills the tank quickly.',
  ],
  'plain references': [
    'As Peter said, the budget is tight.',
    'As @kim noted above, the link is in the wiki.',
    'As mentioned in the minutes, we meet on Monday.',
    'As I mentioned on the phone, I’ll bring a salad.',
    'Like Maria said, it’s better to leave early.',
    'As stated in the brief, the logo stays blue.',
    'As outlined in section two, the fee is 40 euros.',
    'As we said yesterday, let’s take the early bus.',
  ],
  'what befell others': [
    'The vote in Parliament was postponed.',
    'The match on Saturday was called off.',
    'Her house was damaged in the flood.',
    'Two bridges were destroyed and a third was damaged.',
    'The minister’s flight was delayed by fog.',
    'The church was burnt down in 1755.',
    'Their application was rejected by the court.',
    'A number of jobs were lost in the region.',
    'The treaty was rejected by the senate.',
    'The election was cancelled.',
    'The concert in the park was cancelled.',
  ],
  'other senses of policy, terms and rules': [
    'Our insurance policy doesn’t allow drivers under 25.',
    'In terms of price, the second offer is better.',
    'Foreign policy does not permit quick answers.',
    'The rules of chess don’t allow that.',
    'The contract with the builder does not include the fence.',
    'The new rules of the league do not apply until autumn.',
    'Economic policy simply cannot fix this.',
    'The terms of the loan do not require a deposit.',
  ],
  'brackets and capitals that are no blanks': [
    'The mail was marked [EXTERNAL] by our server.',
    'See [Ticket#5512] for the log.',
    '[image: banner.png]',
    'Step [2/9] COPY . /app failed.',
    '[b]Read this first[/b] and then start.',
    '{color:red}Done{color} as of today.',
    'Our band is called The XX Files.',
    '[JIRA] (ABC-12) Update the docs',
    'Malcolm XX wrote the second part.',
    'The array looks like [1, 2, 3].',
  ],
  'words of an idiom': [
    'With all due respect to the chef, the soup was cold.',
    'This is true with respect to the second graph.',
    'Avoid the peak season; flights cost twice as much.',
    'I can’t wait to see you at the wedding!',
    'We isolated the fault to the third cable.',
    'The patient was isolated for ten days.',
    'That’s all I know about him.',
    'It’s a busy time of year for farmers.',
    'The peak hours tariff is 30 cents.',
    'We can’t wait for the summer.',
    'That is everything I know about the old mill.',
    'We have no idea who painted it.',
  ],
  'load of machines': [
    'The load on the server went up after the update, so we added a node.',
    'High traffic on the API slowed the batch job.',
    'A high load on the CPU makes the fan loud.',
    'We see an increased volume of logs since Monday.',
    'We are reducing the load on the cache.',
  ],
  'an invitation that is there, a step with its result': [
    'I’m sorry we sent the wrong size. The right one leaves today and is with you on Thursday. My desk is 0170 5512 if a call suits you better.',
    'I’m sorry we charged you twice. I refunded 20 euros this morning. You may also ring me on 555-0134.',
    'I’m sorry we missed you on Monday. I’ve booked the van for 9 am tomorrow. Reach me at sam@van.example.',
    'I looked into it: the card was declined by the terminal, and no money was taken.',
    'I’ve checked, and here is the result: your seat is 14C.',
    'I investigated: the label had come off.',
  ],
  'the writer is the one who suffers': [
    'The feature we asked for is still missing after six years.',
    'My parcel has not been delivered yet.',
    'Our order has not been shipped, please check.',
    'My refund was refused although I sent the receipt.',
    'This bug has not been fixed since 2019 and it costs us hours.',
    'My account was locked after I typed the wrong code.',
    'I have been waiting for your answer for three weeks.',
  ],
};

/** Weak in an answer to a complaint, in words that were once passed over. */
const WEAK: readonly string[] = [
  'Our drivers do not deal with refunds.',
  'The shop cannot handle orders from the website.',
  'Online purchases are not handled by our branches.',
  'Request you to send the photo and the order id.',
  'Kindly request you to share the number.',
  'Please expect a call from our side soon.',
  'You can expect a quick reply from the team.',
  'This is not the sort of service we want for our guests.',
  'That isn’t the experience we wanted to give you.',
  'Your opinion is important for us.',
  'Our team will connect with you.',
  'Our specialists will get in touch to address your concern.',
  'A fix is being worked on.',
  'A solution is in the works.',
  'The matter is being looked at.',
  'We keep improving our app to meet your expectations.',
  'We are constantly working on improving the service.',
  'We continue to upgrade our fleet to serve you better.',
  'We are sorry that you had to face this.',
  'We’re sorry you had to go through that.',
];

describe.each(Object.entries(QUIET))('%s', (_, sentences) => {
  it.each(sentences)('%s', (text) => {
    expect(marked(text)).toEqual([]);
  });
});

describe('weak all the same', () => {
  it.each(WEAK)('%s', (text) => {
    expect(marked(text)).not.toEqual([]);
  });
});
