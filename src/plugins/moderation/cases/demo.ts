import { inTransaction, query, sql, type DemoData } from '@mentora/platform';
import { createLocalReq } from 'payload';
import { gather } from './gather';
import { caseOptions } from './optionsOf';
import { describeSubject } from './subjects';

const said =
  'J’habite à Liège : ici, le 33700 ne marche pas. En Belgique, on envoie une capture du message à suspect@safeonweb.be. Un mot là-dessus aiderait ceux qui ne sont pas en France.';

/** A learner has reported what the demo’s contributor has published: a case that nobody has taken yet. Once. */
export const caseDemo: DemoData = {
  key: 'cases',
  seed: async (payload, { log }) => {
    const req = await createLocalReq({}, payload);
    const made = await inTransaction(req, async () => {
      const [there] = await query<{ exercise: string; reporter: string }>(
        req,
        sql`SELECT e.id AS exercise, r.id AS reporter
            FROM users c JOIN exercises e ON e.contributor_id = c.id AND e._status = 'published',
                 (SELECT id FROM users WHERE email LIKE 'apprenant-%@demo.mentora.test' AND locale = 'fr' ORDER BY email LIMIT 1) r
            WHERE c.email = 'contributeur@demo.mentora.test' AND NOT EXISTS (SELECT FROM cases) ORDER BY e.created_at LIMIT 1`,
      );
      if (!there) return 0;
      const of = { subject: 'exercise', id: there.exercise, locale: 'fr' } as const;
      const { people } = await describeSubject(req, of);
      const { case: id } = await gather(req, { subject: of.subject, subjectId: of.id, people, reporter: there.reporter, reason: 'misleading', text: said });
      const { firstLookHours } = caseOptions(payload.config);
      await query(
        req,
        sql`UPDATE cases SET created_at = now() - interval '5 hours', due_at = now() + make_interval(hours => ${firstLookHours - 5}) WHERE id = ${id}`,
      );
      return 1;
    });
    log(`${made} cases`);
  },
};
