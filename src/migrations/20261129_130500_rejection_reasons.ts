import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

const reasons = [
  {
    fr: 'Cet exercice ressemble beaucoup à un autre qui est déjà publié. Regardez-le : peut-être pouvez-vous l’améliorer plutôt que d’en faire un second.',
    en: 'This exercise is very close to one that is already published. Have a look at it: perhaps you can improve it instead of making a second one.',
    ar: 'هذا التمرين قريب جدًا من تمرين منشور. اطّلعوا عليه، فقد يكون تحسينه أفضل من إعداد تمرين ثانٍ.',
  },
  {
    fr: 'Une capture d’écran montre un nom, un numéro ou une autre donnée personnelle. Floutez-la avec l’outil d’image, puis renvoyez votre contribution.',
    en: 'A screenshot shows a name, a number or something else that is personal. Blur it with the image tool, then send your contribution again.',
    ar: 'تُظهر إحدى لقطات الشاشة اسمًا أو رقمًا أو معلومة شخصية أخرى. اطمسوها بأداة الصور ثم أعيدوا إرسال مساهمتكم.',
  },
  {
    fr: 'Le contenu n’apprend pas à se servir d’un téléphone ou d’un service en ligne : il n’a pas sa place ici.',
    en: 'The content does not teach how to use a phone or an online service, so it does not belong here.',
    ar: 'لا يعلّم هذا المحتوى استخدام الهاتف أو خدمة على الإنترنت، فليس هذا مكانه.',
  },
  {
    fr: 'Une image ou un texte semble venir d’ailleurs, sans autorisation. Nous ne publions que ce que vous avez fait vous-même ou ce qui est libre de droits.',
    en: 'An image or a text seems to come from elsewhere without permission. We only publish what you made yourself or what is free to use.',
    ar: 'يبدو أن صورة أو نصًا مأخوذ من مكان آخر دون إذن. لا ننشر إلا ما أعددتموه بأنفسكم أو ما هو حرّ الاستخدام.',
  },
  {
    fr: 'Les étapes ne correspondent plus à ce que montrent les téléphones d’aujourd’hui.',
    en: 'The steps no longer match what today’s phones show.',
    ar: 'لم تعد الخطوات توافق ما تعرضه هواتف اليوم.',
  },
];

/** A few reasons to begin with; administrators change them as they like. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [position, label] of reasons.entries()) {
    await db.execute(sql`INSERT INTO rejection_reasons (label, position) VALUES (${JSON.stringify(label)}::jsonb, ${position})`);
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DELETE FROM rejection_reasons`);
}
