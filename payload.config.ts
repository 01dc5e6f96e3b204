import { postgresAdapter } from '@payloadcms/db-postgres';
import { errorsDoor } from '@mentora/platform/errorsDoor';
import { steadyPg } from '@mentora/platform/runtime/steadyPg';
import { reportsPlugin } from '@mentora/reports';
import { ar } from '@payloadcms/translations/languages/ar';
import { en } from '@payloadcms/translations/languages/en';
import { fr } from '@payloadcms/translations/languages/fr';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildConfig, type Config } from 'payload';
import sharp from 'sharp';
import { collections, endpoints, globals } from '@/collections';
import { maxFileBytes } from '@/collections/images/limits';
import { coreRegistries } from '@/collections/registries';
import { areaMessages } from '@/app/messages';
import { closeInternalCollections } from '@/collections/panel/closeInternalCollections';
import { finishPanel } from '@/collections/panel/finishPanel';
import { panelAdmin, panelGraphQL, panelTranslations } from '@/collections/panel';
import { restrictedEditor } from '@/collections/exercises/fields/restrictedEditor';

const root = path.dirname(fileURLToPath(import.meta.url));

export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  db: postgresAdapter({
    pg: steadyPg,
    pool: { connectionString: process.env.DATABASE_URL ?? '' },
    idType: 'uuidv7',
    push: false,
    migrationDir: path.join(root, 'src/migrations'),
  }),
  editor: restrictedEditor,
  sharp,
  // One byte more than what is taken: a file that reaches the limit is cut off there and refused.
  upload: { limits: { fileSize: maxFileBytes + 1, files: 1 }, abortOnLimit: true, requestSizeLimit: 2 * maxFileBytes },
  collections,
  globals,
  endpoints,
  custom: { mentora: coreRegistries },
  hooks: { afterError: [errorsDoor((locale) => areaMessages(locale, 'errors'))] },
  plugins: [reportsPlugin(), finishPanel],
  admin: {
    ...panelAdmin,
    importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
  },
  graphQL: panelGraphQL,
  i18n: { supportedLanguages: { fr, en, ar }, fallbackLanguage: 'fr', translations: panelTranslations },
  telemetry: false,
  // What a person can do something about is told to the person; the log keeps a line of it.
  loggingLevels: { MentoraError: 'info' } as Config['loggingLevels'],
  localization: {
    locales: [
      { code: 'fr', label: { fr: 'Français', en: 'French', ar: 'الفرنسية' } },
      { code: 'en', label: { fr: 'Anglais', en: 'English', ar: 'الإنجليزية' } },
      { code: 'ar', label: { fr: 'Arabe', en: 'Arabic', ar: 'العربية' }, rtl: true },
    ],
    defaultLocale: 'fr',
    fallback: true,
  },
  // `npm run generate` writes them; a running server or test does not.
  typescript: { autoGenerate: false, outputFile: path.join(root, 'src/payload-types.ts') },
}).then(closeInternalCollections);
