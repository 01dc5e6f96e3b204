import { DeleteObjectCommand } from '@aws-sdk/client-s3';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { S3Settings } from '../settings';
import { clientOf, objects, put, read } from '../uploads/bucket';
import { backupsPrefix } from '../uploads/prefixes';
import type { BackupPlace } from './definitions';

/** Backups in a bucket, below a prefix. */
export function backupsInBucket(s3: S3Settings, prefix = backupsPrefix): BackupPlace {
  const client = clientOf(s3);
  const { bucket: Bucket } = s3;
  return {
    description: `s3://${Bucket}/${prefix}`,
    keep: (file, name) => put(client, Bucket, prefix + name, file),
    async list() {
      const found = [];
      for await (const { key, at, bytes } of objects(client, Bucket, prefix)) found.push({ name: key.slice(prefix.length), at, bytes });
      return found;
    },
    async fetch(name, file) {
      const content = await read(client, Bucket, prefix + name);
      if (!content) throw new Error(`There is no ${prefix}${name} in the bucket ${Bucket}`);
      await pipeline(content, createWriteStream(file, { mode: 0o600 }));
    },
    remove: async (name) => void (await client.send(new DeleteObjectCommand({ Bucket, Key: prefix + name }))),
  };
}
