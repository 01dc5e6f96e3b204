import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

const reasons = [
  {
    fr: 'L’image est trop floue ou trop petite pour être lue.',
    en: 'The image is too blurred or too small to be read.',
    ar: 'الصورة غير واضحة أو صغيرة جدًا فلا تُقرأ.',
  },
  {
    fr: 'On y voit un nom, un numéro ou un visage : floutez-les, puis renvoyez l’image.',
    en: 'It shows a name, a number or a face: blur them, then send the image again.',
    ar: 'يظهر فيها اسم أو رقم أو وجه: اطمسوها ثم أعيدوا إرسال الصورة.',
  },
  {
    fr: 'Vous n’avez peut-être pas le droit de partager cette image.',
    en: 'You may not have the right to share this image.',
    ar: 'ربما لا يحق لكم نشر هذه الصورة.',
  },
  {
    fr: 'Cette image est déjà dans la bibliothèque.',
    en: 'This image is already in the library.',
    ar: 'هذه الصورة موجودة في المكتبة.',
  },
];

/** Ready-made reasons are of a kind: for contributions, and for images, whose own were the same on every site until now. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.execute(sql`ALTER TABLE rejection_reasons ADD COLUMN kind text NOT NULL DEFAULT 'contribution' CHECK (kind IN ('contribution', 'image'))`);
  for (const [position, label] of reasons.entries()) {
    await db.execute(sql`INSERT INTO rejection_reasons (kind, label, position) VALUES ('image', ${JSON.stringify(label)}::jsonb, ${position})`);
  }
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql`DELETE FROM rejection_reasons WHERE kind <> 'contribution'`);
  await db.execute(sql`ALTER TABLE rejection_reasons DROP COLUMN kind`);
}
