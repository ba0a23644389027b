/** How sure, how cross or how surprised somebody is stands before what they say, and is no part of it. */
const HEDGES: readonly RegExp[] = [
  /^it (?:seems|appears|looks like|looks as if|turns out)(?: to me)?(?: that| like)? /i,
  /^(?:as|so) far as i (?:can see|can tell|know|am aware),? /i,
  /^i(?:'m| am) (?:afraid|sorry to say|pretty sure|fairly sure|quite sure|sure|so \w+|very \w+|really \w+)(?: that)? (?=i\b|we\b|you\b|my\b|our\b|your\b|the\b|it\b|they\b|nobody\b|no\b)/i,
  /^i (?:just )?(?:think|believe|guess|feel like|noticed|notice|see|saw|found out|realised|realized|understand|(?:do not|don't|can't|cannot) (?:understand|believe|see))(?: that| why| how)? (?=i\b|we\b|you\b|my\b|our\b|your\b|the\b|it\b|they\b|nobody\b|no\b|there\b)/i,
  /^(?:unfortunately|sadly|apparently|basically|obviously|clearly|seriously|honestly|frankly|to be honest|well|ok|okay|so|and|but|also|now|again|first|firstly|second|secondly|third|finally|lastly|plus|moreover|furthermore|however|yes|no),? (?=i\b|we\b|you\b|my\b|our\b|your\b|the\b|it\b|they\b|nobody\b|no\b|there\b|what\b|this\b|once\b|a\b|an\b)/i,
  /^the (?:problem|issue|trouble|thing|fact) is(?: that)?,? /i,
];

export function hedgeless(text: string): string {
  let plain = text;
  for (let before = ''; before !== plain; ) {
    before = plain;
    for (const hedge of HEDGES) plain = plain.replace(hedge, '');
  }
  return plain;
}
