/** Names of a class, by the words in it, separated by any white space. */
export const words = (list: string): ReadonlySet<string> =>
  new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Whether the noun, or its singular, stands in a class. */
export const among = (kind: ReadonlySet<string>, head: string): boolean =>
  kind.has(head) || kind.has(head.replace(/e?s$/, '')) || kind.has(head.replace(/s$/, ''));
