import type { Rule } from '../model';
import { re } from '../pattern';

export const liabilityDisclaimer: Rule = {
  id: 'liability-disclaimer',
  title: 'Legal distance',
  severity: 'medium',
  scope: 'phrase',
  says: 'Legal wording keeps the customer at a distance just when you want to come closer.',
  match: [
    re`(?<hit>\b(?:we|i) (?:do not|don't|cannot|can't|will not|won't) (?:\w+ )?accept (?:that|the (?:version|suggestion|claim|allegation|account)|your (?:version|account|claim|allegation)|any (?:suggestion|claim))\b[^.!?,;]{0,40})`,
    re`(?<hit>\bit is not accepted that\b[^.!?,;]{0,40}|\bno (?:liability|responsibility|fault|blame|negligence) (?:is|can be|will be|has been) (?:accepted|admitted|assumed|taken)\b)`,
    re`(?<hit>\bnot because (?:we|i)(?:'re| are|'m| am|'ve| have) (?:\w+ )?(?:at fault|to blame|liable|done anything wrong|responsible)\b)`,
    re`(?<hit>\b(?:strictly|purely|only|merely) as a favou?r\b)`,
    re`(?<hit>\b(?:isn't|is not|wasn't|was not|not) (?:strictly|technically|legally|really|actually) our (?:responsibility|liability|problem)\b)`,
    re`(?<hit>\b(?:without|with no|no) (?:admitting|admission of|accepting)(?: any)? (?:\w+ )?(?:liability|fault|wrongdoing|responsibility|guilt|blame)\b)`,
    re`(?<hit>\b(?:we|i|the company|(?!you\b)\w+) (?:can't|cannot|can not|do not|don't|does not|will not|won't|are not able to|is not) (?:be )?(?:held |accept |take |assume |bear )?(?:any |the )?(?:legally )?(?:liable|liability|responsib\w+|to account)\b(?: for [^.!?,]{2,40})?)(?<!you (?:are not|aren't) liable[^.!?]{0,40})`,
    re`(?<hit>\b(?:alleged|purported|supposed|so-called)(?:ly)? (?!to\b)\w+)`,
    re`(?<hit>\b(?:as )?(?:a )?(?:gesture of )?good-?will (?:gesture )?(?:only|alone)\b)`,
    re`(?<hit>\bas a (?:one-time|one-off) (?:courtesy|exception|gesture|favou?r)\b)`,
    re`(?<hit>\bwithout prejudice\b)`,
    re`(?<hit>\b(?:without|with no) (?:any )?(?:admission|acceptance|acknowledge?ment) (?:on (?:our|the \w+'s) part|by (?:us|the \w+)|what(?:so)?ever)\b)`,
    re`(?<hit>\b(?:nothing|not|no|never|in no way|without)\b[^.!?]{0,50}\b(?:admission|acceptance|acceptance|acknowledge?ment) of (?:\w+ )?(?:liability|guilt|fault|blame|responsibility|wrongdoing)\b)`,
    re`(?<hit>\b(?:is not|isn't|is in no way|(?:does not|doesn't) constitute|should not be (?:taken|read|construed) as) an? admission\b[^.!?,]{0,40})`,
    re`(?<hit>\b(?:accepts?|takes?|assumes?|bears?|ha(?:s|ve)) no (?:\w+ )?(?:responsibility|liability|blame)\b[^.!?,]{0,40})`,
  ],
  rewrites: [
    {
      advice:
        'Say what you did and what you give: "We got this wrong, so I\'ve added a $20 credit to your account."',
    },
  ],
  flags: [
    'That is not technically our responsibility.',
    'This voucher is in no way an admission of fault.',
    'The hotel accepts no responsibility for coats left in the bar.',
    'Without admitting liability, we offer you $20.',
    'As a gesture of goodwill only and with no admission of wrongdoing, here is a voucher.',
    'We cannot be held liable for lost data.',
    'The purported delay is being reviewed.',
    'The refund is not an acceptance of blame.',
    'We accept no blame for the scratch.',
    'The voucher comes with no admission by us.',
    'We refund it as a one-off exception.',
  ],
  passes: [
    'I accept responsibility for the delay.',
    'You are not liable for the fraudulent charges.',
    'Liability cover is included in your plan.',
    'The gallery is free, and admission of dogs is at the gate.',
  ],
};
