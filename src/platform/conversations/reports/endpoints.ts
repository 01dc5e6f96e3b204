import type { Endpoint, PayloadRequest } from 'payload';
import { demand } from '../../command/demand';
import { notFound } from '../../errors';
import { privateJson } from '../../http/privateJson';
import { fileAnswer } from '../attachments/fileAnswer';
import { closeReport } from './closeReport';
import { readExtract } from './readExtract';
import { readReportedFile } from './readReportedFile';
import { reportList } from './reportList';
import { reportMessage } from './reportMessage';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function idOf(req: PayloadRequest, name: 'id' | 'file'): string {
  const id = String(req.routeParams?.[name] ?? '');
  if (!uuid.test(id)) throw notFound();
  return id;
}

/** The doors of reported messages: a member reports, an administrator reads the extract. */
export const reportEndpoints: Endpoint[] = [
  {
    path: '/conversations/:id/reports',
    method: 'post',
    handler: async (req) => {
      const body = ((await req.json?.().catch(() => undefined)) ?? {}) as Parameters<typeof reportMessage>[1];
      return privateJson(await reportMessage(req, { ...body, conversation: String(req.routeParams?.id) }));
    },
  },
  {
    path: '/conversation-reports',
    method: 'get',
    handler: async (req) => {
      demand(req, 'conversation.readReported');
      return privateJson({ reports: await reportList(req) });
    },
  },
  {
    // To read is an act that is written down: no link and no reload does it by itself.
    path: '/conversation-reports/:id/extract',
    method: 'post',
    handler: async (req) => privateJson(await readExtract(req, { report: idOf(req, 'id') })),
  },
  {
    path: '/conversation-reports/:id/files/:file',
    method: 'post',
    handler: async (req) => {
      const file = await readReportedFile(req, { report: idOf(req, 'id'), file: idOf(req, 'file') });
      return fileAnswer(file, { 'Cache-Control': 'no-store' });
    },
  },
  {
    path: '/conversation-reports/:id/close',
    method: 'post',
    handler: async (req) => privateJson(await closeReport(req, { report: idOf(req, 'id') })),
  },
];
