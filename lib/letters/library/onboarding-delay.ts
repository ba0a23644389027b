import type { Letter } from '../../types';
import { agent, customer, date, greeting, passage, pastDate, signOff, text } from './common';

export const onboardingDelay: Letter = {
  id: 'onboarding-delay',
  title: 'A late start',
  when: 'A new customer cannot start on the day that we agreed.',
  tags: [
    'onboarding',
    'setup',
    'set up',
    'go live',
    'launch',
    'kick off',
    'kickoff',
    'implementation',
    'activation',
    'migration',
    'installation',
    'start date',
    'account not ready',
    'access late',
    'new customer',
    'rollout',
    'training',
    'contract start',
    'supposed to start',
    'not set up',
    'cannot use yet',
    'still no access',
    'without access',
    'promised for the first',
    'training due',
    'signed in',
  ],
  blanks: [
    customer,
    text('system', 'what was to be ready', 'your warehouse account'),
    pastDate('promised', 'the day we agreed', 'Monday, 4 May'),
    text('effect', 'what they had built on it', 'trained four people for that morning'),
    text(
      'cause',
      'what we got wrong',
      'planned the import of your data before we had seen how much of it there is',
    ),
    text('done', 'what is done', 'moved two thirds of your data over, and a second colleague is on the rest'),
    date('start', 'the new day', 'Tuesday, 12 May'),
    date('check', 'when I report', 'Friday, 8 May'),
    text('part', 'what could start earlier', 'the incoming goods'),
    text('fee', 'what I waived', 'the fee for May'),
    agent,
  ],
  passages: [
    greeting,
    passage(
      'apology',
      [
        'I’m sorry that we didn’t have {{system}} ready for you on {{promised}}. That was the day I had given you.',
        'The day that you gave.',
        'A first promise broken weighs double: they have nothing else to judge you by yet.',
      ],
      { brief: 'I’m sorry that we didn’t have {{system}} ready for you on {{promised}}.' },
    ),
    passage(
      'impact',
      [
        'You had {{effect}}, and it left you explaining a delay that was ours.',
        'Who they had to explain it to.',
        'Somebody there chose you and vouched for you. Show that you see their position.',
      ],
      { plain: 'You had {{effect}}, and it left you waiting.' },
    ),
    passage(
      'explanation',
      [
        'The mistake is mine: we missed that day because we {{cause}}.',
        'A cause in the plan, not in them.',
        'Even where their data came late, the plan was yours to make.',
      ],
      { brief: 'We missed it because we {{cause}}.' },
    ),
    passage(
      'repair',
      [
        'As of this morning I’ve {{done}}.',
        'Where it stands today.',
        'Before the new date, show the work that makes it believable.',
      ],
      { brief: 'I’ve {{done}}.' },
    ),
    passage(
      'timeframe',
      [
        'You’ll start on {{start}}. On {{check}} I’ll call and tell you whether that day holds, while you can still change your plans.',
        'A new day, and a day to check it.',
        'The second promise needs a warning before it, not an apology after it.',
      ],
      { brief: 'I’ll have it ready by {{start}}.' },
    ),
    passage(
      'choices',
      [
        'Until then, which of these suits you better?\n- Start with {{part}} on {{check}}: your people get going, but some steps run by hand for a few days.\n- Start with everything on {{start}}: nothing is done twice, and the old way goes on until then.',
        'Two ways over the gap.',
        'Each with what it costs. They know which of the two hurts less.',
      ],
      { optional: true, brief: '' },
    ),
    passage(
      'restitution',
      [
        'I’ve waived {{fee}}: you shouldn’t pay for days when you couldn’t work.',
        'No bill for days without a service.',
        'Say it before the first invoice does.',
      ],
      { optional: true, brief: 'I’ve waived {{fee}}.' },
    ),
    passage(
      'open-invitation',
      [
        'If anything else on your side hangs on this date, call me. I’ll explain it myself to whoever is waiting.',
        'Take the hard talk off them.',
        'Offer to carry the bad news yourself: it is your news.',
      ],
      { brief: 'Call me if this date doesn’t work.' },
    ),
    signOff,
  ],
};
