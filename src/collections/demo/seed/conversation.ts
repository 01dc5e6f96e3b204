import { inTransaction, query, sql } from '@mentora/platform';
import { importMessages, openConversation } from '@mentora/platform/conversations';
import { createLocalReq, type Payload } from 'payload';

/** What a mentor and a mentee wrote to each other: who, how many minutes after the first message, and what. */
const said: readonly [who: 'parrain' | 'filleul', minutes: number, text: string][] = [
  ['parrain', 0, 'Bonjour Yanis ! Je suis Monique. Je serai ravie de vous aider à apprivoiser votre téléphone.'],
  ['filleul', 42, 'Bonjour Monique, merci beaucoup. J’aimerais surtout apprendre à envoyer des photos à ma famille.'],
  ['parrain', 58, 'Très bonne idée. Avez-vous déjà fait l’exercice « Joindre une photo » ? Il prend cinq minutes.'],
  ['filleul', 1_510, 'Je viens de le finir ! J’ai dû m’y reprendre à deux fois pour trouver le trombone.'],
  ['parrain', 1_533, 'Bravo ! C’est toujours le trombone qui se cache le mieux.'],
  ['parrain', 1_534, 'Dimanche, nous pourrons envoyer ensemble la photo de votre fille. Vers 18 h ?'],
  ['filleul', 1_602, 'Parfait pour dimanche 18 h. Est-ce que je peux envoyer plusieurs photos à la fois ?'],
  ['parrain', 1_640, 'Oui, et je vous montrerai comment.\nNotez vos autres questions d’ici là, nous les regarderons une par une.'],
  ['filleul', 4_390, 'J’en ai deux : comment agrandir une photo, et comment savoir si elle est bien partie.'],
  ['parrain', 4_405, 'Deux très bonnes questions. À dimanche !'],
];

/** How long before now the last was written, in minutes. */
const ago = 190;

/** Lets the demo's mentor and mentee talk with each other, unless they do. */
export async function seedConversation(payload: Payload, people: ReadonlyMap<string, string>): Promise<void> {
  const [mentor, mentee] = ['parrain', 'filleul'].map((who) => people.get(`${who}@demo.mentora.test`)!);
  const req = await createLocalReq({}, payload);
  await inTransaction(req, async () => {
    const conversation = await openConversation(req, { kind: 'demo', subject: 'parrain-filleul', members: [mentor!, mentee!] });
    const begun = await query(req, sql`SELECT FROM messages WHERE conversation_id = ${conversation} LIMIT 1`);
    if (begun.length > 0) return;
    const end = Date.now() - ago * 60_000;
    const last = said.at(-1)![1];
    await importMessages(
      req,
      conversation,
      said.map(([who, minutes, text]) => ({
        author: who === 'parrain' ? mentor! : mentee!,
        text,
        at: new Date(end - (last - minutes) * 60_000),
      })),
    );
  });
}
