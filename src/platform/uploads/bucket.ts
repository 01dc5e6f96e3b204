import {
  DeleteObjectCommand,
  GetObjectCommand,
  NoSuchKey,
  paginateListObjectsV2,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { Upload } from '@aws-sdk/lib-storage';
import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import type { S3Settings } from '../settings';
import type { Uploads } from './Uploads';
import { backupsPrefix, passing } from './prefixes';

/** A client for a store. */
export function clientOf({ region, endpoint, accessKeyId, secretAccessKey, forcePathStyle }: S3Settings): S3Client {
  return new S3Client({
    region,
    endpoint,
    forcePathStyle,
    credentials: { accessKeyId, secretAccessKey },
    // Stores that only resemble S3 do not know the newer checksums.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
}

/** What lies in a bucket below a prefix. */
export async function* objects(client: S3Client, Bucket: string, Prefix = ''): AsyncIterable<{ key: string; at: Date; bytes: number }> {
  for await (const { Contents = [] } of paginateListObjectsV2({ client }, { Bucket, Prefix })) {
    for (const { Key, LastModified, Size } of Contents) {
      if (Key && LastModified) yield { key: Key, at: LastModified, bytes: Size ?? 0 };
    }
  }
}

/** The content of an object; undefined where there is none. */
export async function read(client: S3Client, Bucket: string, Key: string): Promise<Readable | undefined> {
  try {
    return (await client.send(new GetObjectCommand({ Bucket, Key }))).Body as Readable | undefined;
  } catch (error) {
    if (error instanceof NoSuchKey) return undefined;
    throw error;
  }
}

/** Writes what lies in a file, in parts where it is large. */
export async function put(client: S3Client, Bucket: string, Key: string, file: string): Promise<void> {
  const params = { Bucket, Key, Body: createReadStream(file), ContentType: 'application/zip' };
  await new Upload({ client, params }).done();
}

/** Uploaded files in a bucket. */
export function inBucket(s3: S3Settings): Uploads {
  const client = clientOf(s3);
  const { bucket: Bucket } = s3;
  return {
    async *list() {
      for await (const { key } of objects(client, Bucket)) {
        if (!key.startsWith(backupsPrefix) && !key.startsWith(passing)) yield key;
      }
    },
    read: (name) => read(client, Bucket, name),
    write: async (Key, Body) => void (await client.send(new PutObjectCommand({ Bucket, Key, Body }))),
    take: (name, file) => put(client, Bucket, name, file),
    remove: async (Key) => void (await client.send(new DeleteObjectCommand({ Bucket, Key }))),
  };
}
