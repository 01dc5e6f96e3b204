import pg from 'pg';

type Query = (this: pg.Client, config: unknown, ...rest: unknown[]) => unknown;

/**
 * Does something while words are left out of every statement that this process sends: the control of a race test,
 * which runs the real code without its guard and shows that the race then happens. Words that never came are an
 * error, for then it was not the guard.
 */
export async function withoutWords<Result>(words: readonly RegExp[], work: () => Promise<Result>): Promise<Result> {
  const client = pg.Client.prototype as unknown as { query: Query };
  const { query } = client;
  const met = new Set<RegExp>();
  const cut = (text: string) =>
    words.reduce((left, word) => {
      if (word.test(left)) met.add(word);
      return left.replace(word, '');
    }, text);
  client.query = function (config, ...rest) {
    if (typeof config === 'string') return query.call(this, cut(config), ...rest);
    const { text } = (config ?? {}) as { text?: unknown };
    // Under its name a connection may have prepared it whole.
    return query.call(this, typeof text === 'string' ? { ...(config as object), text: cut(text), name: undefined } : config, ...rest);
  };
  try {
    const result = await work();
    for (const word of words) if (!met.has(word)) throw new Error(`No statement had ${String(word)}.`);
    return result;
  } finally {
    client.query = query;
  }
}
