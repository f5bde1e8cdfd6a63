import { planRegistration } from '../policy/plan-registration.ts';
import { listGrantedHosts } from './host-access.ts';
import { registerDetector } from './register-detector.ts';
import { loadSettings } from './settings-store.ts';

const lock = 'registration';

/** Brings the registered scripts in line with the granted hosts and the settings, one caller at a time. */
export async function applyRegistration(): Promise<void> {
  await navigator.locks.request(lock, async () => {
    const [granted, { settings }] = await Promise.all([listGrantedHosts(), loadSettings()]);
    await registerDetector(planRegistration(granted, settings));
  });
}
