import { isSamePlan } from '../policy/plan-registration.ts';
import type { RegistrationPlan } from '../policy/plan-registration.ts';
import { browser } from './browser.ts';

const id = 'detector';
const script = { js: ['content-scripts/detector.js'], runAt: 'document_start' } as const;

async function readRegistered(): Promise<RegistrationPlan | null> {
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (!registered) return null;
  return { matches: registered.matches ?? [], excludeMatches: registered.excludeMatches ?? [] };
}

/** Makes the browser run the detector exactly where `plan` says, changing the registration only where it differs. */
export async function registerDetector(plan: RegistrationPlan): Promise<void> {
  const registered = await readRegistered();
  if (registered && isSamePlan(registered, plan)) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
  if (plan.matches.length === 0) return;
  const { matches, excludeMatches } = plan;
  await browser.scripting.registerContentScripts([
    {
      id,
      js: [...script.js],
      runAt: script.runAt,
      matches: [...matches],
      // An empty list is refused by some versions.
      ...(excludeMatches.length > 0 ? { excludeMatches: [...excludeMatches] } : {}),
      persistAcrossSessions: true,
    },
  ]);
}
