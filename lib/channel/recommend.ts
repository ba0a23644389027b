export type Channel = 'person' | 'phone' | 'mail' | 'chat' | 'text';

export type Asked = {
  /** How bad it is for them. */
  readonly gravity: 'slight' | 'clear' | 'grave';
  /** How they reached us. */
  readonly reached: Channel;
  /** What they said they prefer; null where nobody asked. */
  readonly prefers: Channel | null;
};

export type Reason =
  | 'preferred'
  | 'preferred-grave'
  | 'grave'
  | 'grave-person'
  | 'too-short'
  | 'as-they-came';

export type Recommendation = { readonly channel: Channel; readonly reason: Reason };

const SPOKEN: readonly Channel[] = ['person', 'phone'];

/** Their own wish comes first; then how bad it is; else the way that they came. */
export function recommend({ gravity, reached, prefers }: Asked): Recommendation {
  if (prefers !== null) {
    const offerCall = gravity === 'grave' && !SPOKEN.includes(prefers);
    return { channel: prefers, reason: offerCall ? 'preferred-grave' : 'preferred' };
  }
  if (gravity === 'grave')
    return reached === 'person'
      ? { channel: 'person', reason: 'grave-person' }
      : { channel: 'phone', reason: 'grave' };
  // A text message has no room for more than one's regret.
  if (gravity === 'clear' && reached === 'text') return { channel: 'mail', reason: 'too-short' };
  return { channel: reached, reason: 'as-they-came' };
}

export const isSpoken = (channel: Channel): boolean => SPOKEN.includes(channel);
