import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

const in3 = (fr: string, en: string, ar: string) => ({ fr, en, ar });

const defaultTemplates = [
  {
    months: 1,
    rhythm: 'weekly',
    title: in3('Un coup de main', 'A helping hand', 'يد العون'),
    summary: in3(
      'Un mois pour venir à bout d’une seule chose : un appareil neuf, une démarche, une application.',
      'One month to get one thing done: a new device, some paperwork, an app.',
      'شهر واحد لإنجاز أمر واحد: جهاز جديد أو معاملة أو تطبيق.',
    ),
    goals: [in3('Dire ce qui bloque', 'Say what does not work', 'تحديد ما يعيقكم'), in3('Le faire une fois seul', 'Do it once on one’s own', 'إنجازه مرة دون مساعدة')],
    checkpoints: [
      { share: 25, ...in3('On sait ce qui bloque', 'It is known what does not work', 'صار العائق معروفًا') },
      { share: 75, ...in3('Fait ensemble', 'Done together', 'أُنجز معًا') },
      { share: 100, ...in3('Fait seul', 'Done alone', 'أُنجز دون مساعدة') },
    ],
  },
  {
    months: 3,
    rhythm: 'weekly',
    title: in3('Prendre confiance', 'Gaining confidence', 'اكتساب الثقة'),
    summary: in3(
      'Trois mois pour être à l’aise au quotidien, une rencontre par semaine.',
      'Three months to feel at ease every day, with a meeting each week.',
      'ثلاثة أشهر للارتياح في الاستخدام اليومي، بلقاء كل أسبوع.',
    ),
    goals: [
      in3('Écrire et recevoir des messages', 'Write and receive messages', 'كتابة الرسائل واستقبالها'),
      in3('Chercher et trouver', 'Search and find', 'البحث والعثور'),
      in3('Reconnaître une arnaque', 'Recognise a scam', 'التعرّف إلى الاحتيال'),
    ],
    checkpoints: [
      { share: 10, ...in3('Premier rendez-vous', 'First meeting', 'اللقاء الأول') },
      { share: 50, ...in3('À mi-chemin : ce qui va, ce qui reste', 'Half way: what works, what is left', 'منتصف الطريق: ما أُنجز وما بقي') },
      { share: 100, ...in3('Bilan ensemble', 'Looking back together', 'حصيلة مشتركة') },
    ],
  },
  {
    months: 6,
    rhythm: 'everyTwoWeeks',
    title: in3('Aller loin', 'Going far', 'المضيّ بعيدًا'),
    summary: in3(
      'Six mois pour un vrai projet : retrouver un emploi, tenir un site, aider les autres à son tour.',
      'Six months for a real project: finding work again, keeping a site, helping others in turn.',
      'ستة أشهر لمشروع حقيقي: العودة إلى العمل أو إدارة موقع أو مساعدة الآخرين بدوركم.',
    ),
    goals: [
      in3('Choisir un projet', 'Choose a project', 'اختيار مشروع'),
      in3('Le découper en petites étapes', 'Break it into small steps', 'تقسيمه إلى خطوات صغيرة'),
      in3('Le montrer à quelqu’un', 'Show it to somebody', 'عرضه على شخص آخر'),
    ],
    checkpoints: [
      { share: 15, ...in3('Projet choisi', 'Project chosen', 'اختير المشروع') },
      { share: 50, ...in3('Première version', 'First version', 'النسخة الأولى') },
      { share: 85, ...in3('Montré à quelqu’un', 'Shown to somebody', 'عُرض على شخص') },
      { share: 100, ...in3('Bilan ensemble', 'Looking back together', 'حصيلة مشتركة') },
    ],
  },
];

const filled = ['', '_locales', '_goals', '_goals_locales', '_checkpoints', '_checkpoints_locales'].map((part) => `mentorship_templates${part}`);

/** A few templates to begin with; administrators change them as they like. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const template of defaultTemplates) {
    await db.execute(sql`
      WITH made AS (
        INSERT INTO mentorship_templates (id, months, rhythm) VALUES (uuidv7(), ${template.months}, ${template.rhythm}) RETURNING id
      ), titled AS (
        INSERT INTO mentorship_templates_locales (_parent_id, _locale, title, summary)
        SELECT made.id, locale::_locales, ${JSON.stringify(template.title)}::jsonb ->> locale, ${JSON.stringify(template.summary)}::jsonb ->> locale
        FROM made, unnest(ARRAY['fr', 'en', 'ar']) AS locale
      ), goals AS (
        INSERT INTO mentorship_templates_goals (id, _order, _parent_id)
        SELECT uuidv7()::text, place, made.id FROM made, generate_series(1, ${template.goals.length}::int) AS place RETURNING id, _order
      ), goal_texts AS (
        INSERT INTO mentorship_templates_goals_locales (_parent_id, _locale, text)
        SELECT goals.id, locale::_locales, ${JSON.stringify(template.goals)}::jsonb -> (_order - 1) ->> locale
        FROM goals, unnest(ARRAY['fr', 'en', 'ar']) AS locale
      ), checkpoints AS (
        INSERT INTO mentorship_templates_checkpoints (id, _order, _parent_id, share)
        SELECT uuidv7()::text, place, made.id, (${JSON.stringify(template.checkpoints)}::jsonb -> (place - 1) ->> 'share')::numeric
        FROM made, generate_series(1, ${template.checkpoints.length}::int) AS place RETURNING id, _order
      )
      INSERT INTO mentorship_templates_checkpoints_locales (_parent_id, _locale, text)
      SELECT checkpoints.id, locale::_locales, ${JSON.stringify(template.checkpoints)}::jsonb -> (_order - 1) ->> locale
      FROM checkpoints, unnest(ARRAY['fr', 'en', 'ar']) AS locale`);
  }
  // A site that has them and nothing else is not in use yet: a backup may come back to it.
  for (const table of filled) await db.execute(sql.raw(`COMMENT ON TABLE ${table} IS 'filled by its migration'`));
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DELETE FROM mentorship_templates`);
}
