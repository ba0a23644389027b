import type { Letter } from '../../types';
import { agent, customer, greeting, signOff } from './common';

/** The letter to learn from: every part of a good apology once, in order. */
export const sample: Letter = {
  id: 'sample',
  title: 'The sample letter',
  when: 'Something went wrong on our side, and it is fixed.',
  tags: [
    'general',
    'standard',
    'template',
    'mistake',
    'error of ours',
    'our fault',
    'fixed',
    'went wrong',
    'complaint',
    'basic apology',
  ],
  blanks: [
    customer,
    {
      id: 'failure',
      label: 'what we did',
      kind: 'text',
      example: 'charged your card twice for invoice 4411',
      required: true,
    },
    { id: 'date', label: 'date', kind: 'date', tense: 'past', example: '4 May', required: true },
    {
      id: 'effect',
      label: 'effect on them',
      kind: 'text',
      example: 'were short of $49 in the week your rent was due',
      required: true,
    },
    {
      id: 'cause',
      label: 'what we got wrong',
      kind: 'text',
      example: 'set our checkout to retry slow payments and never tested what a retry does',
      required: true,
    },
    {
      id: 'repair',
      label: 'what I did to fix it',
      kind: 'text',
      example: 'refunded the second $49 this morning',
      required: true,
    },
    { id: 'due', label: 'day', kind: 'date', tense: 'future', example: 'Thursday, 7 May', required: true },
    {
      id: 'amends',
      label: 'what makes up for it',
      kind: 'text',
      example: 'taken $20 off your June invoice',
      required: true,
    },
    {
      id: 'standard',
      label: 'what they rely on',
      kind: 'text',
      example: 'bills that are right the first time',
      required: true,
    },
    {
      id: 'reach',
      label: 'how to reach me',
      kind: 'text',
      example: 'on 555 0142 until six, or by replying here',
      required: false,
      fallback: 'by replying here',
    },
    agent,
  ],
  passages: [
    greeting,
    {
      id: 'apology',
      part: 'apology',
      text: 'I’m sorry that we {{failure}} on {{date}}.',
      annotation: {
        lead: 'Say sorry, for this.',
        text: 'Sorry, “we”, and the thing itself in one sentence. No “if”, no “but”, and nothing before it.',
      },
    },
    {
      id: 'impact',
      part: 'impact',
      text: 'Because of that you {{effect}}, and it was our mistake.',
      brief: 'It was our mistake that you {{effect}}.',
      annotation: {
        lead: 'What it meant for them, and whose it was.',
        text: 'Time, money, plans, or standing with their own boss: use their words if they wrote them.',
      },
    },
    {
      id: 'explanation',
      part: 'explanation',
      text: 'It happened because we {{cause}}.',
      annotation: {
        lead: 'Why, in one line.',
        text: 'A cause that you own is an explanation; being busy is an excuse. Stop before it turns into a defence.',
      },
    },
    {
      id: 'repair',
      part: 'repair',
      text: 'I {{repair}}. You’ll see it by {{due}}, and I’ll check with you that day.',
      brief: 'I {{repair}}. You’ll see it by {{due}}.',
      annotation: {
        lead: 'What is done, and by when.',
        text: 'Begin with what is finished already. Name a day that you can keep, and keep it yourself.',
      },
    },
    {
      id: 'restitution',
      part: 'restitution',
      text: 'For the time you spent on this, I’ve {{amends}}. You don’t have to do anything to get it.',
      plain: 'For the time you spent on this, I’ve {{amends}}.',
      brief: 'I’ve also {{amends}}.',
      annotation: {
        lead: 'Make up for it, unasked.',
        text: 'Money alone settles little, with a real apology far more. Give it; don’t make them claim it. Leave this out if nothing was lost.',
      },
      optional: true,
    },
    {
      id: 'standard',
      part: 'standard-gap',
      text: 'You count on us for {{standard}}. We fell short of that standard, and I’m sorry.',
      plain: 'You count on us for {{standard}}, and we fell short of that.',
      brief: '',
      annotation: {
        lead: 'Below our standard, and sorry once more.',
        text: 'Name what they should have had. The second apology is the last one: a third begins to sound like begging.',
      },
    },
    {
      id: 'door',
      part: 'open-invitation',
      text: 'Is there anything about this that I’ve missed? Tell me, and I’ll take care of it myself. You can reach me {{reach}}.',
      brief: 'Anything else? You can reach me {{reach}}.',
      annotation: {
        lead: 'Keep the door open.',
        text: 'A real question and a way back to you, not to a queue. Never close the ticket in the same breath.',
      },
    },
    signOff,
  ],
};
