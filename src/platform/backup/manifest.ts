import { z } from 'zod';

/** What is read last and written last: what the backup holds. */
export const manifestName = 'mentora-backup.json';

const name = { schema: z.string(), name: z.string() };

const shape = z.object({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  /** What the schema had been through. */
  migrations: z.array(z.string()),
  tables: z.array(
    z.object({
      ...name,
      columns: z.array(z.string()),
      parts: z.array(z.object({ ...name, bound: z.string() })),
      rows: z.number(),
      entry: z.string(),
    }),
  ),
  sequences: z.array(z.object({ ...name, lastValue: z.string(), isCalled: z.boolean() })),
  /** Fingerprints of the keys of private text, by id, and of that of Web Push; whether a passphrase opens the keys here. */
  keys: z.object({ sealed: z.boolean(), prints: z.record(z.string(), z.string()), push: z.string().optional() }),
  sums: z.record(z.string(), z.object({ sha256: z.string(), bytes: z.number() })),
});

export type Manifest = z.infer<typeof shape>;
export type Sum = Manifest['sums'][string];

/** The manifest of a backup, as it was read. */
export function manifestOf(read: unknown): Manifest {
  return shape.parse(read);
}
