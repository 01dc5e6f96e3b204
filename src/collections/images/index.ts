import { collectionAccess } from '@mentora/access';
import type { CollectionConfig } from 'payload';

/** The shared library of images. */
export const images: CollectionConfig = {
  slug: 'images',
  access: collectionAccess('images'),
  labels: {
    singular: { fr: 'Image', en: 'Image', ar: 'صورة' },
    plural: { fr: 'Images', en: 'Images', ar: 'الصور' },
  },
  admin: { useAsTitle: 'title', group: { fr: 'Contenus', en: 'Content', ar: 'المحتوى' } },
  upload: {
    staticDir: process.env.MENTORA_MEDIA ?? 'media',
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    pasteURL: false,
    imageSizes: [
      { name: 'card', width: 480, formatOptions: { format: 'webp', options: { quality: 80 } } },
      { name: 'full', width: 1200, withoutEnlargement: true, formatOptions: { format: 'webp', options: { quality: 82 } } },
    ],
  },
  fields: [
    { name: 'title', type: 'text', required: true },
    { name: 'description', type: 'textarea' },
    { name: 'alt', type: 'text', required: true, localized: true },
    { name: 'tags', type: 'text', hasMany: true },
    { name: 'category', type: 'relationship', relationTo: 'categories' },
    { name: 'uploadedBy', type: 'relationship', relationTo: 'users' },
    {
      name: 'moderationStatus',
      type: 'select',
      options: ['pending', 'approved', 'rejected'],
      defaultValue: 'pending',
      required: true,
    },
    { name: 'moderatedBy', type: 'relationship', relationTo: 'users' },
    { name: 'moderatedAt', type: 'date' },
  ],
};
