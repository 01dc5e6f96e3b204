import { collectionAccess } from '@mentora/access';
import type { CollectionConfig } from 'payload';
import { fileEndpoint } from './endpoints/file';
import { moderateEndpoint, moderateSeveralEndpoint } from './endpoints/moderate';
import { nearEndpoint } from './endpoints/near';
import { searchEndpoint } from './endpoints/search';
import { tagsEndpoint } from './endpoints/tags';
import { usageEndpoint } from './endpoints/usage';
import { imageFields } from './fields';
import { indexAfterChange } from './hooks/indexAfterChange';
import { keepState } from './hooks/keepState';
import { receiveFile } from './hooks/receiveFile';
import { refuseUsed } from './hooks/refuseUsed';
import { removeFiles } from './hooks/removeFiles';
import { storeFiles } from './hooks/storeFiles';
import { imageMimeTypes } from './limits';
import { imageSizes } from './sizes';

/** The shared library of images. Its files are cleaned on arrival and kept by a store of ours: docs/images.md. */
export const images: CollectionConfig = {
  slug: 'images',
  access: collectionAccess('images'),
  labels: {
    singular: { fr: 'Image', en: 'Image', ar: 'صورة' },
    plural: { fr: 'Images', en: 'Images', ar: 'الصور' },
  },
  admin: {
    useAsTitle: 'title',
    group: { fr: 'Contenus', en: 'Content', ar: 'المحتوى' },
    defaultColumns: ['title', 'filename', 'moderationStatus', 'category', 'createdAt'],
    listSearchableFields: ['title', 'alt', 'description'],
  },
  disableDuplicate: true,
  upload: {
    mimeTypes: [...imageMimeTypes],
    disableLocalStorage: true,
    pasteURL: false,
    crop: false,
    focalPoint: false,
    hideRemoveFile: true,
    bulkUpload: false,
    adminThumbnail: 'card',
    imageSizes: [...imageSizes],
  },
  hooks: {
    beforeOperation: [receiveFile],
    beforeChange: [keepState],
    afterChange: [indexAfterChange, storeFiles],
    beforeDelete: [refuseUsed],
    afterDelete: [removeFiles],
  },
  endpoints: [searchEndpoint, fileEndpoint, tagsEndpoint, usageEndpoint, nearEndpoint, moderateSeveralEndpoint, moderateEndpoint],
  fields: imageFields,
};
