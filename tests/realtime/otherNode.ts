import { spawn, type ChildProcess } from 'node:child_process';

/** A node in a process of its own, on the same database. */
export interface OtherNode {
  url: string;
  child: ChildProcess;
}

/** Starts another node, with further settings, and answers it once it listens. */
export async function otherNode(settings: Record<string, string> = {}): Promise<OtherNode> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/realtime/nodeProcess.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...settings },
  });
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const [, address] = /listening (\S+)\n/.exec(said) ?? [];
      if (address) resolve(address);
    });
    child.once('close', () => reject(new Error(`The other node ended: ${said}`)));
  });
  return { child, url };
}
