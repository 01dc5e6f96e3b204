/** Whether an address names a conversation: anything else is not asked of the database. */
export function isConversationId(id: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id);
}
