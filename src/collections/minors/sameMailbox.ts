/** Whether two normalised addresses reach one mailbox: `ada+mother@…` is Ada's own. */
export function isSameMailbox(one: string, other: string): boolean {
  return mailbox(one) === mailbox(other);
}

function mailbox(address: string): string {
  const at = address.lastIndexOf('@');
  const [name = ''] = address.slice(0, at).split('+');
  return name + address.slice(at);
}
