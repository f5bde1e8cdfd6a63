import { isSamePlan } from '../../policy/plan-registration.ts';
import type { RegistrationPlan } from '../../policy/plan-registration.ts';
import { browser } from '../browser.ts';

const id = 'detector';
const script = { js: ['content-scripts/detector.js'], runAt: 'document_start' } as const;

/** Makes the browser run the detector exactly where `plan` says, changing the registration only where it differs. */
export async function registerDetector(plan: RegistrationPlan): Promise<void> {
  const { scripting } = browser;
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [id] });
  const { matches, excludeMatches } = plan;
  if (!registered && matches.length === 0) return;
  const known = { matches: registered?.matches ?? [], excludeMatches: registered?.excludeMatches ?? [] };
  if (registered?.runAt === script.runAt && isSamePlan(known, plan)) return;
  const wanted = {
    id,
    js: [...script.js],
    runAt: script.runAt,
    matches: [...matches],
    // An empty list is refused by some versions.
    ...(excludeMatches.length > 0 ? { excludeMatches: [...excludeMatches] } : {}),
    persistAcrossSessions: true,
  };
  // In one step: a background that ends between two would leave every page without its detector. What is not named stays.
  const canUpdate = matches.length > 0 && (excludeMatches.length > 0 || known.excludeMatches.length === 0);
  if (registered && canUpdate) return scripting.updateContentScripts([wanted]);
  if (registered) await scripting.unregisterContentScripts({ ids: [id] });
  if (matches.length > 0) await scripting.registerContentScripts([wanted]);
}
