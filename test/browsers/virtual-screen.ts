import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import type { Readable } from 'node:stream';
import { endWithParent } from './end-with-parent.ts';
import { installPackages, runProgram } from './install-packages.ts';

/** A screen that nobody sees, with a keyboard: for what browsers ask outside of their pages. */
export interface VirtualScreen {
  /** Presses keys as xdotool writes them (`Tab`, `alt+shift+s`), one after the other. */
  readonly press: (...keys: readonly string[]) => Promise<void>;
  /** Clicks with the mouse at a place of the screen, px. */
  readonly click: (x: number, y: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

const programs = { Xvfb: 'xvfb', xdotool: 'xdotool' } as const;

async function ensurePrograms(): Promise<void> {
  const isMissing = (program: string): boolean => spawnSync(program, ['-help']).error !== undefined;
  const missing = Object.entries(programs).filter(([program]) => isMissing(program));
  if (missing.length === 0) return;
  const packages = missing.map(([, name]) => name);
  await installPackages(packages).catch((error: unknown) => {
    throw new Error(
      `The browser's own question is answered by keys on a screen that nobody sees, and ${missing.map(([program]) => program).join(' and ')} is not here. Install the packages ${packages.join(' and ')} (Debian, Ubuntu). ${String(error)}`,
    );
  });
}

/** The pipe stays open: Xvfb ends when nobody reads all that it writes there. */
function readDisplay(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    (server.stdio[3] as Readable).on('data', (chunk: Buffer) => {
      text += String(chunk);
      if (text.endsWith('\n')) resolve(`:${text.trim()}`);
    });
    server.on('error', reject).on('exit', () => reject(new Error('Xvfb ended before it had a screen.')));
  });
}

/**
 * Starts a virtual screen (Linux) and makes it that of the browsers which this process starts from now on, until it is
 * stopped. Throws with what to install where that is not possible.
 */
export async function startVirtualScreen(width = 1280, height = 900): Promise<VirtualScreen> {
  await ensurePrograms();
  const server = spawn(
    'Xvfb',
    ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'],
    { detached: true, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
  );
  const release = endWithParent(server.pid ?? 0, undefined);
  const before = process.env['DISPLAY'];
  process.env['DISPLAY'] = await readDisplay(server);
  const tell = (...args: readonly string[]): Promise<void> => runProgram('xdotool', args, 10_000);
  return {
    press: async (...keys) => {
      for (const key of keys) await tell('key', '--clearmodifiers', key);
    },
    click: (x, y) => tell('mousemove', String(x), String(y), 'click', '1'),
    stop: async () => {
      if (before === undefined) delete process.env['DISPLAY'];
      else process.env['DISPLAY'] = before;
      release();
      server.kill();
    },
  };
}
