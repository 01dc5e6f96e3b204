import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import type { S3Settings } from '@mentora/platform/settings';
import type { ImageStore } from './ImageStore';

const prefix = 'images/';

/** A store of images in an S3 bucket. The bucket stays private: our own door reads it for whoever may. */
export function s3Store({ bucket: Bucket, region, endpoint, accessKeyId, secretAccessKey, forcePathStyle }: S3Settings): ImageStore {
  const client = new S3Client({
    region,
    endpoint,
    forcePathStyle,
    credentials: { accessKeyId, secretAccessKey },
    // Stores that only resemble S3 do not know the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });

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
      for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket, Prefix: prefix })) {
        for (const { Key, LastModified } of Contents) {
          if (Key && LastModified) yield { name: Key.slice(prefix.length), writtenAt: LastModified };
        }
      }
    },
  };
}
