import type { CollectionSlug, Payload } from 'payload';
import sharp from 'sharp';

import type { TestPerson } from '../support/people';

type Data = Record<string, unknown>;

/** A document for each collection, belonging to a person where the collection knows belonging. */
export class Documents {
  private made = 0;

  constructor(private readonly payload: Payload) {}

  /** What a person would send to create one. */
  async body(slug: string): Promise<Data> {
    this.made += 1;
    const n = this.made;
    switch (slug) {
      case 'users':
        return { name: `Ajout ${n}`, email: `ajout-${n}@test.mentora.test`, roles: ['apprenant'], locale: 'fr' };
      case 'categories':
        return { title: `Catégorie ${n}`, key: `categorie-${n}` };
      case 'skills':
        return { title: `Compétence ${n}`, key: `competence-${n}` };
      case 'mentorship-templates':
        return { title: `Cadre ${n}`, months: 3, rhythm: 'weekly' };
      case 'exercises':
        return { title: `Exercice ${n}`, _status: 'draft' };
      case 'payload-preferences':
        return { key: `clef-${n}`, value: {} };
      default:
        return {};
    }
  }

  /** What makes a draft complete enough to be published. */
  async publishable(category: string): Promise<Data> {
    this.made += 1;
    return {
      title: `Exercice publié ${this.made}`,
      summary: 'Pour essayer.',
      category,
      steps: [
        {
          blockType: 'choice',
          prompt: 'Laquelle ?',
          options: [
            { text: 'Celle-ci', right: true, feedback: 'Oui.' },
            { text: 'Celle-là', right: false, feedback: 'Non.' },
          ],
        },
      ],
    };
  }

  /** Makes a document, its owner being the person. Gives its id. */
  async make(slug: string, owner: TestPerson, change: Data = {}): Promise<string> {
    if (slug === 'users') return owner.id;
    const user = { ...(await this.payload.findByID({ collection: 'users', id: owner.id })), collection: 'users' as const };
    if (slug === 'images') {
      const { id } = await this.payload.create({
        collection: 'images',
        data: { title: 'Écran', alt: 'Un écran', ...change } as never,
        file: { data: await onePicture(), mimetype: 'image/png', name: `ecran-${this.made++}.png`, size: 0 },
        user,
      });
      return id;
    }
    if (slug in rowsOfCommands) {
      const data = await rowsOfCommands[slug]!(this, owner, (this.made += 1));
      const { id } = await this.payload.db.create({ collection: slug as CollectionSlug, data });
      return String(id);
    }
    const body = { ...(await this.body(slug)), ...change };
    const { id } = await this.payload.create({
      collection: slug as CollectionSlug,
      data: body as never,
      draft: body._status === 'draft',
      user,
    });
    return String(id);
  }
}

/** What commands, or Payload itself, write as rows: no door makes these. */
const rowsOfCommands: Record<string, (documents: Documents, owner: TestPerson, n: number) => Promise<Data>> = {
  editions: async (documents, owner, n) => ({
    exercise: await documents.make('exercises', owner),
    number: n,
    content: { steps: [] },
  }),
  attempts: async (documents, owner, n) => ({
    user: owner.id,
    exercise: await documents.make('exercises', owner),
    edition: await documents.make('editions', owner),
    position: 0,
    seed: n,
  }),
  'suppressed-addresses': async (_, owner, n) => ({ key: `key-${n}`, address: owner.email, reason: 'bounce' }),
  'message-log': async (_, owner) => ({
    channel: 'mail',
    kind: 'account:confirm',
    address: owner.email,
    subject: 'Bonjour',
    text: 'Bonjour',
    status: 'kept',
    attempts: 0,
  }),
  backups: async (_, __, n) => ({ status: 'made', name: `mentora-${n}.zip`, place: '/var/backups' }),
  'audit-log': async (_, owner) => ({ action: 'role.granted', actor: owner.id, subject: owner.id, details: {} }),
  'error-reports': async (documents, owner) => ({
    exercise: await documents.make('exercises', owner),
    message: 'Il y a une faute.',
    status: 'open',
  }),
  'payload-preferences': async (_, owner, n) => ({
    key: `clef-${n}`,
    value: {},
    user: { relationTo: 'users', value: owner.id },
  }),
  'payload-locked-documents': async (documents, owner) => ({
    document: { relationTo: 'categories', value: await documents.make('categories', owner) },
    user: { relationTo: 'users', value: owner.id },
  }),
};

let picture: Promise<Buffer> | undefined;
function onePicture(): Promise<Buffer> {
  return (picture ??= sharp({ create: { width: 64, height: 64, channels: 3, background: '#0d5b54' } }).png().toBuffer());
}
