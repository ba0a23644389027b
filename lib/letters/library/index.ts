import type { Letter } from '../../types';
import { causeUnknown } from './cause-unknown';
import { chooseRemedy } from './choose-remedy';
import { dataLoss } from './data-loss';
import { empathy } from './empathy';
import { followUp } from './follow-up';
import { honestNo } from './honest-no';
import { lateDelivery } from './late-delivery';
import { lateReply } from './late-reply';
import { missedAppointment } from './missed-appointment';
import { onboardingDelay } from './onboarding-delay';
import { outage } from './outage';
import { privacyIncident } from './privacy-incident';
import { rudeness } from './rudeness';
import { sameAgain } from './same-again';
import { sample } from './sample';
import { wrongCharge } from './wrong-charge';
import { wrongInformation } from './wrong-information';
import { wrongItem } from './wrong-item';

/** Every letter we bring, in the order in which they are offered. */
export const LETTERS: readonly Letter[] = [
  sample,
  lateReply,
  outage,
  wrongCharge,
  onboardingDelay,
  lateDelivery,
  wrongItem,
  missedAppointment,
  rudeness,
  wrongInformation,
  dataLoss,
  privacyIncident,
  sameAgain,
  causeUnknown,
  honestNo,
  chooseRemedy,
  empathy,
  followUp,
];
