/** Asks for a thing once, by its name. */
export type Memo = <T>(name: string, ask: () => Promise<T>) => Promise<T>;

/** What was found is kept. What failed is asked for again, unless failures are kept too. */
export function memo({ keepFailures = false } = {}): Memo {
  const known = new Map<string, Promise<unknown>>();
  return <T>(name: string, ask: () => Promise<T>): Promise<T> => {
    const asked = known.get(name) as Promise<T> | undefined;
    if (asked) return asked;
    const asking = ask();
    known.set(name, asking);
    if (!keepFailures) asking.catch(() => known.delete(name));
    return asking;
  };
}
