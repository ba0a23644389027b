import type { CardHandle, mountCard } from '../../components/card/mount';
import type { CoachHandle, mountCoach } from '../../components/coach/mount';
import { ask, unanswered } from '../../lib/browser/messages';
import type { RuleWords } from '../../lib/types';

/** The panels' script leaves its openers here: both run in our world of the same frame. */
export type PanelWorld = {
  amendsMount?: { readonly card: typeof mountCard; readonly coach: typeof mountCoach };
};

export type Panels = {
  readonly card: CardHandle;
  readonly coach: CoachHandle;
  readonly words: Readonly<Record<string, RuleWords>>;
};

/** Loads React and what is made of it when first asked; null where the extension was updated under the page. */
export function panelsIn(layer: () => ShadowRoot): () => Promise<Panels | null> {
  let loading: Promise<Panels | null> | null = null;
  return async () => {
    loading ??= load(layer);
    const panels = await loading;
    if (!panels) loading = null;
    return panels;
  };
}

async function load(layer: () => ShadowRoot): Promise<Panels | null> {
  const words = await ask('loadCard').catch(unanswered(null));
  const mount = (globalThis as PanelWorld).amendsMount;
  if (!words || !mount) return null;
  const root = layer();
  return { card: mount.card(root, words), coach: mount.coach(root, words), words };
}
