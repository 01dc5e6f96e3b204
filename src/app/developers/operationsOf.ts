import type { OpenApiDocument, Operation } from '@mentora/platform/openapi';

/** One way to ask, and where. */
export interface PlacedOperation {
  path: string;
  method: string;
  operation: Operation;
}

/** The ways to ask that are about one thing, in the order of the document. */
export function operationsOf(document: OpenApiDocument, part: string): PlacedOperation[] {
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([, { tags }]) => tags.includes(part))
      .map(([method, operation]) => ({ path, method, operation })),
  );
}
