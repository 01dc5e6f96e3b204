/**
 * What a chat costs at the least: a bare WebSocket that writes each message by the INSERT of Mentora into a table of the
 * same shape, and then tells both pages. A process of its own, like the site.
 */
import { Pool } from 'pg';
import { WebSocketServer } from 'ws';

const db = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const server = new WebSocketServer({ host: '127.0.0.1', port: 0, perMessageDeflate: false });

interface Said {
  conversation: string;
  seq: number;
  author: string;
  clientId: string;
  sealed: string;
}

server.on('connection', (socket) => {
  socket.on('message', (raw: Buffer) => {
    const said = JSON.parse(raw.toString()) as Said;
    void db
      .query({
        name: 'insert',
        text: `INSERT INTO bench_messages (conversation_id, seq, change, author_id, client_id, sealed)
               VALUES ($1, $2, $2, $3, $4, $5) RETURNING created_at`,
        values: [said.conversation, said.seq, said.author, said.clientId, said.sealed],
      })
      .then(() => {
        for (const client of server.clients) client.send(raw.toString());
      });
  });
});

server.on('listening', () => process.stdout.write(`listening ${(server.address() as { port: number }).port}\n`));
