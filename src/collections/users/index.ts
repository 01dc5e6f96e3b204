import { collectionAccess, mayAlways } from '@mentora/access';
import { keyStrategy } from '@mentora/platform/apiKeys';
import type { CollectionConfig } from 'payload';
import { waitingForGuardian } from '../minors/queries/waitingForGuardian';
import { accountEndpoints } from './endpoints';
import { userFields } from './fields';
import { answerMe } from './hooks/answerMe';
import { awaitGuardian } from './hooks/awaitGuardian';
import { erasePersonalData, recordDeletion } from './hooks/erasePersonalData';
import { keepLastAdministrator, keepLastAdministratorHere } from './hooks/guardLastAdministrator';
import { invite } from './hooks/invite';
import { recordRoles } from './hooks/recordRoles';
import { requireConfirmedAddress } from './hooks/requireConfirmedAddress';
import { tellZone } from './hooks/tellZone';
import { vouchForAddress } from './hooks/vouchForAddress';
import { sessionStrategy } from './strategy';

/** People. How they prove who they are (passwords, log-ins, codes) lies in collections that nobody reads. */
export const users: CollectionConfig = {
  slug: 'users',
  auth: { disableLocalStrategy: true, strategies: [keyStrategy, sessionStrategy] },
  custom: { auditDeletion: 'own' },
  access: collectionAccess('users'),
  labels: {
    singular: { fr: 'Personne', en: 'Person', ar: 'شخص' },
    plural: { fr: 'Personnes', en: 'People', ar: 'الأشخاص' },
  },
  admin: {
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'roles', 'emailConfirmedAt', 'guardian', 'createdAt'],
    // Who waits for a guardian lies in no field of this collection, so no filter of it reaches that: `?guardian=awaited` does.
    baseFilter: async ({ req }) => (req.query?.guardian === 'awaited' && mayAlways('person.grantRole', req.user) ? { id: { in: await waitingForGuardian(req) } } : null),
    components: { beforeListTable: ['@/collections/minors/admin/GuardianFilter#GuardianFilter'] },
    listSearchableFields: ['name', 'email'],
    group: { fr: 'Plateforme', en: 'Platform', ar: 'المنصة' },
  },
  // Log-ins are for one door with its own limits: GraphQL would try many in one request.
  graphQL: { disableMutations: true },
  endpoints: accountEndpoints,
  hooks: {
    beforeOperation: [awaitGuardian],
    beforeChange: [vouchForAddress, requireConfirmedAddress, keepLastAdministrator],
    afterChange: [recordRoles, tellZone, invite],
    beforeDelete: [keepLastAdministratorHere, erasePersonalData],
    afterDelete: [recordDeletion],
    me: [answerMe],
  },
  fields: userFields,
};
