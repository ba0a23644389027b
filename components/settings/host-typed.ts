/** The host that somebody means who types or pastes a host or a whole address; null where that is none. */
export function hostTyped(typed: string): string | null {
  const text = typed.trim().replace(/^\*\./, '');
  const url = URL.parse(/^https?:\/\//.test(text) ? text : `https://${text}`);
  return url && /^[\w.-]+$/.test(url.hostname) ? url.hostname : null;
}
