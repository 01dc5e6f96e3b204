import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, PutObjectCommand } from '@aws-sdk/client-s3';
import type { S3Settings } from '@mentora/platform/settings';
import { clientOf, objects } from '@mentora/platform/uploads/bucket';
import type { ImageStore } from './ImageStore';

const prefix = 'images/';

/** A store of images in an S3 bucket. The bucket stays private: our own door reads it for whoever may. */
export function s3Store(settings: S3Settings): ImageStore {
  const client = clientOf(settings);
  const { bucket: Bucket } = settings;

  return {
    async write(name, bytes, mimeType) {
      await client.send(new PutObjectCommand({ Bucket, Key: prefix + name, Body: bytes, ContentType: mimeType }));
    },

    async read(name) {
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: prefix + name }));
        return Body ? await Body.transformToByteArray() : null;
      } catch (error) {
        if (error instanceof NoSuchKey) return null;
        throw error;
      }
    },

    async remove(names) {
      await Promise.all(names.map((name) => client.send(new DeleteObjectCommand({ Bucket, Key: prefix + name }))));
    },

    async *list() {
      for await (const { key, at } of objects(client, Bucket, prefix)) yield { name: key.slice(prefix.length), writtenAt: at };
    },
  };
}
