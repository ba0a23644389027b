/** Does one thing after the other; one that fails is told to who asked for it, and the next is done all the same. */
export function queue(): <T>(perform: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (perform) => {
    const done = last.then(perform);
    last = done.catch(() => undefined); // who asked for it is told
    return done;
  };
}
