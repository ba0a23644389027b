import type { Part } from '../model';
import { apology } from './apology';
import { choices } from './choices';
import { closingApology } from './closing-apology';
import { explanation } from './explanation';
import { forgiveness } from './forgiveness';
import { gratitude } from './gratitude';
import { impact } from './impact';
import { openInvitation } from './open-invitation';
import { ownership } from './ownership';
import { personalVoice } from './personal-voice';
import { prevention } from './prevention';
import { repair } from './repair';
import { restitution } from './restitution';
import { sincerity } from './sincerity';
import { specific } from './specific';
import { standardGap } from './standard-gap';
import { timeframe } from './timeframe';
import { transparency } from './transparency';

/** In the order in which a good apology mostly goes. */
export const PARTS: readonly Part[] = [
  apology,
  specific,
  ownership,
  impact,
  explanation,
  repair,
  timeframe,
  restitution,
  prevention,
  transparency,
  choices,
  openInvitation,
  closingApology,
  personalVoice,
  standardGap,
  sincerity,
  gratitude,
  forgiveness,
];
