import type { Letter } from '../../types';
import { agent, customer, duration, greeting, long, passage, signOff, text } from './common';

export const lateReply: Letter = {
  id: 'late-reply',
  title: 'A late reply',
  when: 'They had to wait for your answer longer than they should.',
  tags: [
    'slow response',
    'slow answer',
    'no reply',
    'no answer',
    'not answered',
    'unanswered',
    'ignored',
    'took too long',
    'too long',
    'waiting for days',
    'kept waiting',
    'silence',
    'backlog',
    'overlooked mail',
    'missed email',
    'forgot to reply',
    'delay in responding',
    'late response',
    'overdue answer',
    'no response',
    'chased us',
    'days',
    'week',
    'never heard back',
  ],
  blanks: [
    customer,
    duration('delay', 'how long', 'four days'),
    text('question', 'what they asked about', 'the duty on your second order'),
    text('held-up', 'what they wanted to do', 'place that order'),
    text(
      'cause',
      'why I was late',
      'had most of the answer on Monday and kept it back until the last figure came',
    ),
    long('answer', 'the answer', 'the duty is 8%, and the price you saw at checkout has it in already'),
    text('extra', 'what I did to save them time', 'sent you the order form with everything filled in'),
    agent,
  ],
  passages: [
    greeting,
    passage('apology', [
      'I’m sorry I took {{delay}} to answer you about {{question}}.',
      'Say how late, in numbers.',
      'They counted the days. “Sorry for the delay” makes it sound as if you had not.',
    ]),
    passage(
      'impact',
      [
        'You couldn’t {{held-up}} while you waited for me, and each look into your inbox was for nothing.',
        'What stood still meanwhile.',
        'A late answer costs what they could not do without it. Name that, not your own workload.',
      ],
      {
        plain: 'You couldn’t {{held-up}} while you waited for me.',
        brief: 'You couldn’t {{held-up}} while you waited.',
      },
    ),
    passage(
      'explanation',
      [
        'My answer was late because I {{cause}}. I should have sent you what I had on the first day.',
        'Why, and what you should have done.',
        'Half an answer on the first day beats a whole one on the fourth: say that you know it.',
      ],
      { brief: 'I was late because I {{cause}}.' },
    ),
    passage(
      'repair',
      [
        'Here is your answer: {{answer}}. I’ve also {{extra}}, so nothing stands in your way now.',
        'The answer itself, at once.',
        'Never apologise for a late answer in a mail that does not have it.',
      ],
      { brief: 'Here is your answer: {{answer}}.' },
    ),
    passage(
      'prevention',
      [
        'When you write to me again, I’ll answer by six the same day, even if it’s only to say what I’m still finding out.',
        'A limit that you can keep.',
        'An hour is a promise; “as soon as possible” is the delay beginning again.',
      ],
      { brief: 'Next time I’ll answer by six the same day.' },
    ),
    passage(
      'open-invitation',
      [
        'Reply here if you need anything more before you {{held-up}}. It comes straight to me.',
        'A way past the queue.',
        'After a wait they fear the queue: show them that they are past it.',
      ],
      { brief: 'Reply here if you need anything more; it comes straight to me.' },
    ),
    signOff,
  ],
};
