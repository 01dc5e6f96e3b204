import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres';

/** Tables whose foreign key no index began with: deleting what they point at read the whole of them. */
const pointing = {
  _parent_id: [
    '_exercises_v_blocks_choice_locales',
    '_exercises_v_blocks_choice_options_locales',
    '_exercises_v_blocks_order_items_locales',
    '_exercises_v_blocks_order_locales',
    '_exercises_v_blocks_read_locales',
    '_exercises_v_blocks_tap_locales',
    '_exercises_v_blocks_type_locales',
    '_exercises_v_locales',
    'categories_locales',
    'exercises_blocks_choice_locales',
    'exercises_blocks_choice_options_locales',
    'exercises_blocks_order_items_locales',
    'exercises_blocks_order_locales',
    'exercises_blocks_read_locales',
    'exercises_blocks_tap_locales',
    'exercises_blocks_type_locales',
    'exercises_locales',
    'images_locales',
    'settings_locales',
    'skills_locales',
  ],
  parent_id: ['_exercises_v_texts', 'images_texts'],
};

const indexes = Object.entries(pointing).flatMap(([column, tables]) =>
  tables.map((table) => ({ name: `${table}_of_parent_idx`, table, column })),
);

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const { name, table, column } of indexes) await db.execute(sql.raw(`CREATE INDEX ${name} ON ${table} (${column})`));
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const { name } of indexes) await db.execute(sql.raw(`DROP INDEX ${name}`));
}
