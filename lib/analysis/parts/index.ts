import type { Part } from '../model';
import { apology } from './apology';
import { choices } from './choices';
import { explanation } from './explanation';
import { impact } from './impact';
import { openInvitation } from './open-invitation';
import { ownership } from './ownership';
import { prevention } from './prevention';
import { repair } from './repair';
import { restitution } from './restitution';
import { specific } from './specific';
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
];
