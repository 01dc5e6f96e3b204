import { postgresAdapter } from '@payloadcms/db-postgres';
import { boundLists, certainCommits, deleteNothing, locksApart, nearQueries, plainData } from '@mentora/platform';
import { keysAtDoors } from '@mentora/platform/apiKeys';
import { auditChanges } from '@mentora/platform/audit';
import { errorsDoor } from '@mentora/platform/errorsDoor';
import { openApiEndpoint } from '@mentora/platform/openapi';
import { log } from '@mentora/platform/log';
import { mailAdapter } from '@mentora/platform/mail';
import { webhooksHear } from '@mentora/platform/webhooks';
import { steadyPg } from '@mentora/platform/runtime/steadyPg';
import { moderationPlugin } from '@mentora/moderation';
import { parrainagePlugin } from '@mentora/parrainage';
import { reportsPlugin } from '@mentora/reports';
import { ar } from '@payloadcms/translations/languages/ar';
import { en } from '@payloadcms/translations/languages/en';
import { fr } from '@payloadcms/translations/languages/fr';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildConfig } from 'payload';
import sharp from 'sharp';
import { collections, endpoints, globals } from '@/collections';
import { shutVersions } from '@/collections/shutDoors';
import { followImageUses } from '@/collections/images/followImageUses';
import { maxFileBytes } from '@/collections/images/limits';
import { coreRegistries } from '@/collections/registries';
import { areaMessages } from '@/app/messages';
import { exampleErrors } from '@/app/messages/exampleErrors';
import { closeInternalCollections } from '@/collections/panel/closeInternalCollections';
import { finishPanel } from '@/collections/panel/finishPanel';
import { panelAdmin, panelGraphQL, panelTranslations } from '@/collections/panel';
import { restrictedEditor } from '@/collections/exercises/fields/restrictedEditor';

const root = path.dirname(fileURLToPath(import.meta.url));

export default buildConfig({
  secret: process.env.PAYLOAD_SECRET ?? '',
  db: certainCommits(
    deleteNothing(
      locksApart(
        postgresAdapter({
          pg: steadyPg,
          pool: { connectionString: process.env.DATABASE_URL ?? '' },
          idType: 'uuidv7',
          push: false,
          migrationDir: path.join(root, 'src/migrations'),
        }),
      ),
    ),
  ),
  email: mailAdapter,
  editor: restrictedEditor,
  sharp,
  // One byte more than what is taken: a file that reaches the limit is cut off there and refused.
  upload: { limits: { fileSize: maxFileBytes + 1, files: 1 }, abortOnLimit: true, requestSizeLimit: 2 * maxFileBytes },
  // How far relations are followed; how long lists are says boundLists.
  maxDepth: 2,
  collections,
  globals,
  endpoints: [openApiEndpoint(() => exampleErrors('en')), ...endpoints],
  custom: { mentora: coreRegistries },
  hooks: { afterError: [errorsDoor((locale) => areaMessages(locale, 'errors'))] },
  plugins: [reportsPlugin(), moderationPlugin(), parrainagePlugin(), webhooksHear, finishPanel],
  admin: {
    ...panelAdmin,
    importMap: { baseDir: root, importMapFile: path.join(root, 'src/app/(payload)/admin/importMap.js') },
  },
  graphQL: panelGraphQL,
  i18n: { supportedLanguages: { fr, en, ar }, fallbackLanguage: 'fr', translations: panelTranslations },
  telemetry: false,
  logger: log,
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
})
  .then(closeInternalCollections)
  .then(auditChanges)
  .then(followImageUses)
  .then(boundLists)
  .then(plainData)
  .then(nearQueries)
  .then(shutVersions)
  .then(keysAtDoors);
