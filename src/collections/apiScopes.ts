import type { ApiScope } from '@mentora/platform/apiKeys';

/**
 * What keys may be made for. A conversation, an account's own pages and the making of keys are in none: no program
 * acts there for a person.
 */
export const apiScopes: ApiScope[] = [
  {
    key: 'exercises:read',
    label: { fr: 'Lire les exercices, brouillons compris', en: 'Read exercises, drafts included', ar: 'قراءة التمارين، ومنها المسودات' },
    permissions: ['exercise.view', 'exercise.edit', 'category.view', 'image.view', 'image.viewUnapproved'],
    readOnly: true,
  },
  {
    key: 'exercises:write',
    label: { fr: 'Écrire et supprimer des exercices', en: 'Write and delete exercises', ar: 'كتابة التمارين وحذفها' },
    permissions: ['exercise.view', 'exercise.draft', 'exercise.write', 'exercise.edit', 'exercise.delete', 'category.view', 'image.view'],
  },
  {
    key: 'exercises:publish',
    label: { fr: 'Publier des exercices', en: 'Publish exercises', ar: 'نشر التمارين' },
    permissions: ['exercise.view', 'exercise.edit', 'exercise.publish', 'contribution.submit'],
  },
  {
    key: 'images:read',
    label: { fr: 'Lire les images', en: 'Read images', ar: 'قراءة الصور' },
    permissions: ['image.view', 'image.viewUnapproved', 'image.viewDraft', 'image.upload'],
    readOnly: true,
  },
  {
    key: 'images:write',
    label: { fr: 'Ajouter, modifier et supprimer des images', en: 'Add, change and delete images', ar: 'إضافة الصور وتعديلها وحذفها' },
    permissions: ['image.view', 'image.viewUnapproved', 'image.viewDraft', 'image.upload', 'image.approvedAtOnce', 'image.edit', 'image.delete'],
  },
  {
    key: 'images:moderate',
    label: { fr: 'Approuver et refuser des images', en: 'Approve and reject images', ar: 'قبول الصور ورفضها' },
    permissions: ['image.view', 'image.viewUnapproved', 'image.moderate'],
  },
  {
    key: 'categories:write',
    label: { fr: 'Gérer les catégories et les compétences', en: 'Manage categories and skills', ar: 'إدارة الفئات والمهارات' },
    permissions: ['category.view', 'category.manage'],
  },
  {
    key: 'progress:read',
    label: { fr: 'Lire ce qui a été fait', en: 'Read what was done', ar: 'قراءة ما أُنجز' },
    permissions: ['attempt.read'],
    readOnly: true,
  },
  {
    key: 'progress:write',
    label: { fr: 'Faire des exercices', en: 'Do exercises', ar: 'إنجاز التمارين' },
    permissions: ['attempt.make', 'attempt.read', 'exercise.view'],
  },
  {
    key: 'people:read',
    label: { fr: 'Lire les comptes', en: 'Read accounts', ar: 'قراءة الحسابات' },
    permissions: ['person.read'],
    readOnly: true,
  },
  {
    key: 'people:write',
    label: { fr: 'Créer et modifier des comptes, sans leur donner de rôle', en: 'Make and change accounts, without giving roles', ar: 'إنشاء الحسابات وتعديلها، من دون منح أدوار' },
    permissions: ['person.read', 'person.create', 'person.update'],
  },
  {
    key: 'people:roles',
    label: { fr: 'Donner et retirer des rôles', en: 'Give and take roles', ar: 'منح الأدوار وسحبها' },
    permissions: ['person.read', 'person.update', 'person.grantRole'],
  },
  {
    key: 'webhooks:write',
    label: { fr: 'Gérer les webhooks', en: 'Manage webhooks', ar: 'إدارة خطّافات الويب' },
    permissions: ['webhook.manage'],
  },
  {
    key: 'settings:read',
    label: { fr: 'Lire les réglages du site', en: 'Read the settings of the site', ar: 'قراءة إعدادات الموقع' },
    permissions: ['settings.read'],
    readOnly: true,
  },
  {
    key: 'running:read',
    label: {
      fr: 'Lire les messages envoyés, le journal et les travaux en arrière-plan',
      en: 'Read the messages sent, the audit log and background work',
      ar: 'قراءة الرسائل المرسلة والسجل وأعمال الخلفية',
    },
    permissions: ['mail.read', 'audit.read', 'job.manage'],
    readOnly: true,
  },
];
