import type { OpenApiDocument } from '@mentora/platform/openapi';
import { OperationEntry } from './OperationEntry';

/** The ways to ask that are about one thing. */
export function Part({ name, document }: { name: string; document: OpenApiDocument }) {
  const entries = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { tags }]) => tags.includes(name))
      .map(([method, operation]) => ({ path, method, operation })),
  );
  return (
    <section className="mt-12" aria-labelledby={`part-${name}`}>
      <h3 id={`part-${name}`} lang="en" dir="ltr" className="text-2xl rtl:text-end">
        {name}
      </h3>
      <ul className="mt-4">
        {entries.map(({ path, method, operation }) => (
          <OperationEntry key={operation.operationId} {...{ path, method, operation, document }} />
        ))}
      </ul>
    </section>
  );
}
