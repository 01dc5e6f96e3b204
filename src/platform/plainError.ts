/** What is told of an error beside its message and where it was thrown: nothing that holds a value of a person. */
const told = ['code', 'status', 'digest', 'constraint', 'table', 'column', 'responseCode'] as const;

/** A text without what a statement was given, and without addresses. */
export function withoutPeople(text: string): string {
  return text
    .replace(/\nparams: [^]*?(?=\n {4}at |$)/, '')
    .replace(/\((\w+)\)=\([^)]*\)/g, '($1)=(…)')
    .replace(/[^\s<>()[\]"',;:=@/\\]+@[^\s<>()[\]"',;:=@/\\]+\.\p{L}{2,}/gu, '…@…');
}

/** An error as the log has it. */
export function plainError(error: unknown, depth = 0): unknown {
  if (!(error instanceof Error)) return typeof error === 'string' ? withoutPeople(error) : error;
  const { name, message, stack, cause } = error;
  const more = Object.fromEntries(told.flatMap((key) => (key in error ? [[key, (error as unknown as Record<string, unknown>)[key]]] : [])));
  return {
    type: name,
    message: withoutPeople(message),
    stack: stack && withoutPeople(stack),
    ...more,
    ...(cause !== undefined && depth < 3 && { cause: plainError(cause, depth + 1) }),
  };
}
