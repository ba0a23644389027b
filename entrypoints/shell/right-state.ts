import type { Gravity, RemedyId } from '../../lib/amends/remedies';
import { keyOf, loadKept, RIGHT, saveKept } from '../../lib/browser/session-values';
import type { Channel } from '../../lib/channel/recommend';
import { START, type Walk } from '../../lib/whys/walk';

export type RightTool = 'whys' | 'impact' | 'amends' | 'channel';

/** What was found out for one draft: how it came about, how bad it is, what may make up for it. */
export type RightState = {
  readonly tool: RightTool;
  readonly walk: Walk;
  readonly gravity: Gravity;
  /** Null until the agent has said so: then it is told from the customer's words. */
  readonly owed: boolean | null;
  readonly chosen: readonly RemedyId[];
  readonly reached: Channel;
  readonly prefers: Channel | null;
};

const FRESH: RightState = {
  tool: 'whys',
  walk: START,
  gravity: 'clear',
  owed: null,
  chosen: [],
  reached: 'mail',
  prefers: null,
};

/** As it was left: the popup closes at each click beside it. */
export const loadRight = async (tabId: number, draft: string | null): Promise<RightState> =>
  (await loadKept<RightState>(keyOf(tabId, draft, RIGHT))) ?? FRESH;

export const saveRight = (tabId: number, draft: string | null, state: RightState): Promise<void> =>
  saveKept(keyOf(tabId, draft, RIGHT), state);
