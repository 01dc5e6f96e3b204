import { query, sql, type InteractionRule, type Mediator, type ModerationSubject } from '@mentora/platform';
import { openConversation } from '@mentora/platform/conversations';
import type { Payload } from 'payload';

async function find(payload: Payload, id: string) {
  const [row] = await query<{ person: string; author: string | null }>(
    { payload },
    sql`SELECT t.person_id AS person, e.author_id AS author FROM thanks t JOIN exercises e ON e.id = t.exercise_id WHERE t.id::text = ${id}`,
  );
  return row;
}

/** Thanks can be reported by the author who was thanked: what `describe` does not give is 404 to anybody else. */
export const thanksSubject: ModerationSubject = {
  key: 'thanks',
  label: { fr: 'Remerciement', en: 'Thanks', ar: 'شكر' },
  permission: 'case.report',
  describe: async (req, id) => {
    const row = await find(req.payload, id);
    return row && row.author === String(req.user?.id) ? { title: '', href: null, people: [row.person] } : null;
  },
  handled: async (payload, id) => ((await find(payload, id)) ? { title: '', href: `/admin/collections/thanks/${id}` } : null),
};

/** Flags by figures alone who says thanks more often than anybody means it. It opens a case, and decides nothing. */
export const thanksRule: InteractionRule = {
  key: 'thanks',
  label: { fr: 'Mercis en rafale', en: 'Floods of thanks', ar: 'سيل من الشكر' },
  help: { fr: 'Repère qui remercie sans cesse.', en: 'Notices who never stops thanking.', ar: 'ترصد من لا يكفّ عن الشكر.' },
  settings: { most: 50, minutes: 60 },
  count: async (payload, { most, minutes }) => {
    const rows = await query<{ id: string }>(
      { payload },
      sql`SELECT person_id AS id FROM thanks WHERE created_at > now() - make_interval(mins => ${minutes}) GROUP BY person_id HAVING count(*) >= ${most}`,
    );
    return rows.map(({ id }) => ({ subject: 'person', id }));
  },
};

/** Opens a conversation with whoever mediates, for any plugin that sees that two people need it: the first one of the registry is asked. */
export const thanksMediator: Mediator = {
  key: 'thanks',
  open: (req, { subject, id, people }) => openConversation(req, { kind: 'thanks', subject: `${subject}-${id}`, members: [...people, String(req.user?.id)] }),
};
