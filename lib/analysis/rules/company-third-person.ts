import type { Rule } from '../model';
import { scan } from '../scan';

const BRAND =
  /(?<hit>(?<![.!?]\s)\b(?:\p{Lu}[\p{L}&]+(?: (?:\p{Lu}[\p{L}&]+|&))* (?:Ltd|Inc|Energy|Bank|Group|Air|Services?|Team|Support|Telecom|Insurance|Water|Gas|Electric|Power|Rail|Railways?|Trains|Buses|Airlines|Airways|Ferries|Housing|Council|Mobile|Broadband|Stores|Foods|Hotels?|University|College|School|Hospital|Trust|Clinic|Logistics)|\p{Lu}\p{Ll}+\p{Lu}\p{L}+|[Tt]he (?:management|company|team|board|airline|bank|council|hotel|school|clinic|hospital|surgery|practice|university|college|club|trust|society|library|museum|theatre|authority|agency|store|shop|firm|business|charity|restaurant|department|office|organi[sz]ation)|[Cc]ustomer (?:[Ss]ervices?|[Cc]are|[Ss]upport)) (?:\w+ly )?(?:(?:apologi[sz]es|regrets|is (?:\w+ )?sorry)\b|(?:would like|wishes) to (?:\w+ )?apologi[sz]e\b))/dgu;

export const companyThirdPerson: Rule = {
  id: 'company-third-person',
  title: 'The company regrets',
  severity: 'hint',
  scope: 'clause',
  says: 'A company cannot feel sorry; a person who signs can.',
  find: ({ text }) => (/^(?:did|has|does)\b/i.test(text) ? [] : scan(text, [BRAND])),
  rewrites: [{ clause: "I'm sorry we [what we did]" }],
  flags: [
    'Eastmoor Rail apologises for the changed timetable.',
    'Acme Ltd apologises for the delay.',
    'The management regrets any discomfort.',
    'Northwind Energy is sorry for the wait.',
    'BrightBank sincerely apologises for the outage.',
  ],
  passes: [
    "Ana apologises: she's on the phone and will call you at two.",
    "Acme's apology letter is attached, as you asked.",
    'Did Acme apologise to you?',
  ],
};
