import { launch } from 'puppeteer-core';
import type { Browser, LaunchOptions } from 'puppeteer-core';
import { endWithParent } from './end-with-parent.ts';

/** A running browser and the way to end it. */
export interface Session {
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

/** Starts a browser that cannot outlive this process; its temporary profile goes with it. */
export async function launchGuarded(
  options: LaunchOptions,
  temporaryProfile: string | undefined,
): Promise<Session> {
  // Signals keep their plain meaning (this process ends, and the guard clears up); puppeteer's own handlers would close the
  // browser on SIGTERM but keep this process alive.
  const signals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  // Read now: a test may have started a screen of its own.
  const env = { ...process.env };
  const browser = await launch({ ...options, ...signals, env });
  const pid = browser.process()?.pid;
  const release = pid === undefined ? (): void => {} : endWithParent(pid, temporaryProfile);
  return {
    browser,
    close: async () => {
      await browser.close();
      release();
    },
  };
}
