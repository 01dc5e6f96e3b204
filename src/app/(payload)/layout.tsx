import config from '@payload-config';
import '@payloadcms/next/css';
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts';
import { headers } from 'next/headers';
import type { ServerFunctionClient } from 'payload';
import type { ReactNode } from 'react';
import { KeepTitle } from '@mentora/ui/client';
import { enterPanel } from './admin/enter';
import { importMap } from './admin/importMap';

const serverFunction: ServerFunctionClient = async (args) => {
  'use server';
  return handleServerFunctions({ ...args, config, importMap });
};

/** Nobody is sent away in the middle of a page: who may not enter is told so before anything is drawn. */
export default async function PanelLayout({ children }: { children: ReactNode }) {
  await enterPanel((await headers()).get('x-mentora-path') ?? '/admin');
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      <KeepTitle />
      {children}
    </RootLayout>
  );
}
