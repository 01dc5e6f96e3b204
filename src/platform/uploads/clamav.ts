import { once } from 'node:events';
import { connect } from 'node:net';

/** What a scanner says of a file: nothing, or the name of what it found. */
export type Finding = string | undefined;

/** Longest that a scanner may take. */
const patience = 30_000;

const chunkBytes = 64 * 1024;

/** Asks a ClamAV daemon about a file, by its command INSTREAM. Throws where it does not answer, or not clearly. */
export async function askClamAv({ host, port }: { host: string; port: number }, bytes: Uint8Array): Promise<Finding> {
  const socket = connect({ host, port });
  socket.setTimeout(patience, () => socket.destroy(new Error('ClamAV does not answer')));
  const chunks: Buffer[] = [];
  socket.on('data', (chunk: Buffer) => chunks.push(chunk));
  const answered = once(socket, 'end');
  // Told where it is waited for; a refusal in the middle of a file comes before that.
  answered.catch(() => undefined);
  try {
    await once(socket, 'connect');
    socket.write('zINSTREAM\0');
    for (let from = 0; from < bytes.length; from += chunkBytes) {
      const chunk = bytes.subarray(from, from + chunkBytes);
      const length = Buffer.alloc(4);
      length.writeUInt32BE(chunk.length);
      socket.write(length);
      if (!socket.write(chunk)) await Promise.race([once(socket, 'drain'), answered]);
    }
    socket.write(Buffer.alloc(4));
    await answered;
  } finally {
    socket.destroy();
  }
  const answer = Buffer.concat(chunks).toString('utf8').replaceAll('\0', '').trim();
  if (answer === 'stream: OK') return undefined;
  const found = /^stream: (.+) FOUND$/.exec(answer)?.[1];
  if (found) return found;
  throw new Error(`ClamAV answered: ${answer || 'nothing'}`);
}
