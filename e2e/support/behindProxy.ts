import { createHash, createPublicKey } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import path from 'node:path';
import { tryPort } from '../../src/platform/runtime/ports';
import { selfSigned } from '../../tests/support/certificate';
import { adapt, assignmentsIn, blocksOf, cdnUrl, environmentBlock, siteUrl } from '../../tests/support/guide';
import { proxies, startCaddy, startNginx } from '../../tests/support/proxies';
import { lackOf } from '../../tests/support/program';
import { startSite, type Site } from '../../tests/support/site';
import { standFrom } from '../../tests/support/stand';
import { test as base } from './test';

const hosts = [siteUrl, cdnUrl].map((url) => new URL(url).host);

/** What an answer was, read to its end. */
export interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Ask {
  method?: string;
  headers?: Record<string, string>;
  body?: Buffer | string;
  /** The address of this machine that the request comes from. */
  from?: string;
}

/** Asks by TLS, as somebody who trusts the certificate. */
export type Asker = (address: string, options?: Ask) => Promise<Answered>;

/** A site in production behind the nginx of docs/operations.md, with the CDN beside it. */
interface Deployment {
  site: Site;
  /** By each of the two proxies before the one site. */
  by: Record<keyof typeof proxies, Asker>;
  /** Asks what listens on port 80. */
  askPlain: (address: string) => Promise<Response>;
  /** What the server has logged. */
  log: () => Promise<string>;
  /** Has Chromium find the two addresses here, and trust the certificate. */
  browserArguments: string[];
  stop: () => Promise<void>;
}

/** Reads the two configurations of the guide for nginx and changes nothing but ports and places of this machine. */
async function nginxOf(folder: string, ports: Record<'plain' | 'tls' | 'site', number>): Promise<string> {
  const [site = '', cdn = ''] = await blocksOf('operations', 'nginx');
  const listens = { 'listen 443 ssl http2;': `listen 127.0.0.1:${ports.tls} ssl http2;` };
  const certificate = (host: string) => ({
    [`/etc/letsencrypt/live/${host}/fullchain.pem`]: `${folder}/cert.pem`,
    [`/etc/letsencrypt/live/${host}/privkey.pem`]: `${folder}/key.pem`,
  });
  return [
    // Where the CDN finds the site, without the names of the world.
    `upstream mentora.example.org { server 127.0.0.1:${ports.tls}; }`,
    adapt(site, {
      ...listens,
      ...certificate('mentora.example.org'),
      'listen 80;': `listen 127.0.0.1:${ports.plain};`,
      '127.0.0.1:3000': `127.0.0.1:${ports.site}`,
    }),
    adapt(cdn, {
      ...listens,
      ...certificate('cdn.example.org'),
      '/var/cache/nginx/mentora': `${folder}/cache`,
      '/etc/ssl/certs/ca-certificates.crt': `${folder}/cert.pem`,
    }),
  ].join('\n');
}

/** Reads that of Caddy, which would ask the world for a certificate. */
async function caddyOf(folder: string, ports: Record<'caddy' | 'site', number>): Promise<string> {
  const [caddyfile = ''] = await blocksOf('operations', 'caddy');
  return adapt(caddyfile, {
    'mentora.example.org {': `https://mentora.example.org:${ports.caddy} {\n\tbind 127.0.0.1\n\ttls ${folder}/cert.pem ${folder}/key.pem`,
    '127.0.0.1:3000': `127.0.0.1:${ports.site}`,
  });
}

/** The settings of the guide that a proxy asks for. */
async function settingsOfGuide(): Promise<Record<string, string>> {
  const { MENTORA_URL, HOST, MENTORA_TRUSTED_PROXIES, MENTORA_LOG } = assignmentsIn(await environmentBlock());
  return { MENTORA_URL, HOST, MENTORA_TRUSTED_PROXIES, MENTORA_LOG } as Record<string, string>;
}

function askerOf(cert: string, port: number): Asker {
  return (address, { method = 'GET', headers = {}, body, from } = {}) => {
    const url = new URL(address);
    return new Promise((resolve, reject) => {
      const asked = request(
        {
          ...{ host: '127.0.0.1', port, localAddress: from, agent: false },
          ...{ servername: url.hostname, ca: cert, method, path: url.pathname + url.search },
          headers: { host: url.host, ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }), ...headers },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, body: Buffer.concat(chunks).toString() }));
        },
      );
      asked.on('error', reject).end(body);
    });
  };
}

async function deploy(folder: string): Promise<Deployment> {
  const { cert, key } = selfSigned(...hosts);
  await mkdir(folder, { recursive: true });
  await Promise.all([writeFile(`${folder}/cert.pem`, cert), writeFile(`${folder}/key.pem`, key)]);
  // A build loads its parts from where it was made to.
  const env = { ...(await settingsOfGuide()), MENTORA_CDN_URL: process.env.MENTORA_CDN_URL };
  const site = await startSite({ build: process.env.TEST_BUILD!, stand: standFrom(process.env), folder: `${folder}/site`, env });
  const [plain, tls, caddy] = [await tryPort(0, '127.0.0.1'), await tryPort(0, '127.0.0.1'), await tryPort(0, '127.0.0.1')];
  const stops = [site.stop];
  const stop = async () => {
    for (const one of stops.toReversed()) await one();
  };
  const ports = { plain, tls, caddy, site: Number(new URL(site.url).port) };
  try {
    stops.push(await startNginx({ folder: `${folder}/nginx`, configuration: await nginxOf(folder, ports), port: tls }));
    stops.push(await startCaddy({ folder: `${folder}/caddy`, configuration: await caddyOf(folder, ports), port: caddy }));
  } catch (error) {
    await stop();
    throw error;
  }
  const spki = createPublicKey(cert).export({ type: 'spki', format: 'der' });
  return {
    site: { ...site, url: siteUrl },
    by: { nginx: askerOf(cert, tls), caddy: askerOf(cert, caddy) },
    askPlain: (address) => fetch(`http://127.0.0.1:${plain}${address.slice(siteUrl.length)}`, { redirect: 'manual' }),
    log: () => readFile(`${folder}/site/server.log`, 'utf8'),
    browserArguments: [
      `--host-resolver-rules=${hosts.map((host) => `MAP ${host}:443 127.0.0.1:${tls}`).join(', ')}`,
      `--ignore-certificate-errors-spki-list=${createHash('sha256').update(spki).digest('base64')}`,
    ],
    stop,
  };
}

const lack = (await lackOf(proxies.nginx, 'nginx')) ?? (await lackOf(proxies.caddy, 'caddy'));

/** For `test.skip`: whether a proxy is missing, and why. */
export const withoutProxies = [lack !== undefined, lack ?? ''] as const;

/** Tests in a browser that comes to the site through the proxy, by its public address. */
export const test = base.extend<object, { deployment: Deployment }>({
  deployment: [
    async ({}, use, { workerIndex }) => {
      const deployment = await deploy(path.join(standFrom(process.env).folder, `deployment-${workerIndex}`));
      await use(deployment);
      await deployment.stop();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  site: [async ({ deployment }, use) => use(deployment.site), { scope: 'worker' }],
  launchOptions: [
    async ({ launchOptions, deployment }, use) =>
      use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...deployment.browserArguments] }),
    { scope: 'worker' },
  ],
});
