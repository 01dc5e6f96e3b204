/** Text as it was before it was made fit for mail servers (quoted-printable, RFC 2045 6.7). */
function readable(text: string): string {
  const bytes = text.replace(/=\r\n/g, '').replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString();
}

/** The parts of a mail with this type, decoded. */
export function partsOf(raw: string, type: string): string[] {
  return raw.split(/^--[^\r\n]+$/m).flatMap((part) => {
    if (!part.includes(`Content-Type: ${type}`)) return [];
    const [head = '', ...body] = part.split('\r\n\r\n');
    const text = body.join('\r\n\r\n');
    return [/base64/i.test(head) ? Buffer.from(text, 'base64').toString() : readable(text)];
  });
}
