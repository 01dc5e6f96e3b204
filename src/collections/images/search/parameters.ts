/** Parameters that ask for the library's search; without any of them a list is Payload's own. */
export const searchParameters = [
  'search', 'tags', 'category', 'status', 'uploadedBy', 'from', 'to', 'minUses', 'maxUses', 'cursor',
] as const; // prettier-ignore
