/** A site of the model and the pages that belong to it, written down by hand and not by the code that is tested. */
export interface ModelSite {
  readonly site: string;
  /** The pattern the browser has to ask for. */
  readonly pattern: string;
  readonly pages: readonly string[];
}

/** How long the model pauses. */
export type ModelPause = 'one-hour' | 'until-restart' | 'until-resumed';

/** One thing that a reader or the browser does. */
export type Step =
  | { readonly do: 'grant' | 'revoke' | 'off' | 'on'; readonly site: string }
  | { readonly do: 'pause'; readonly length: ModelPause }
  | { readonly do: 'wait'; readonly hours: number }
  | { readonly do: 'import'; readonly off: readonly string[]; readonly damaged: boolean }
  | { readonly do: 'grant-all' | 'revoke-all' | 'resume' | 'restart' | 'update' | 'install' };

/** What has to hold, in the simplest terms. */
export interface Model {
  readonly atInstall: ReadonlySet<string>;
  readonly granted: ReadonlySet<string>;
  readonly grantedAll: boolean;
  readonly off: ReadonlySet<string>;
  readonly pause: 'none' | 'until-restart' | 'until-resumed' | { readonly until: number };
  /** Milliseconds since 1970. */
  readonly now: number;
}

const hour = 3_600_000;

/** The model right after the installation. */
export function startModel(atInstall: readonly string[], now: number): Model {
  const granted = new Set(atInstall);
  return { atInstall: granted, granted, grantedAll: false, off: new Set(), pause: 'none', now };
}

function withSite(sites: ReadonlySet<string>, site: string, isIn: boolean): ReadonlySet<string> {
  const others = [...sites].filter((other) => other !== site);
  return new Set(isIn ? [...others, site] : others);
}

/** The model after `step`. */
export function takeStep(model: Model, step: Step): Model {
  switch (step.do) {
    case 'install':
      return startModel([...model.atInstall], model.now);
    case 'grant':
    case 'revoke':
      return { ...model, granted: withSite(model.granted, step.site, step.do === 'grant') };
    case 'grant-all':
    case 'revoke-all':
      return { ...model, grantedAll: step.do === 'grant-all' };
    case 'off':
    case 'on':
      return { ...model, off: withSite(model.off, step.site, step.do === 'off') };
    case 'pause':
      return { ...model, pause: step.length === 'one-hour' ? { until: model.now + hour } : step.length };
    case 'resume':
      return { ...model, pause: 'none' };
    case 'wait':
      return { ...model, now: model.now + step.hours * hour };
    case 'restart':
      return model.pause === 'until-restart' ? { ...model, pause: 'none' } : model;
    case 'import':
      return step.damaged ? model : { ...model, off: new Set(step.off) };
    case 'update':
      return model;
  }
}

/** Whether everything is paused now. */
export function isModelPaused({ pause, now }: Model): boolean {
  return typeof pause === 'string' ? pause !== 'none' : now < pause.until;
}

/** What a page of `site` has to be called. */
export function expectState(model: Model, site: string): 'off' | 'needs-permission' | 'paused' | 'on' {
  if (model.off.has(site)) return 'off';
  if (!model.granted.has(site) && !model.grantedAll) return 'needs-permission';
  return isModelPaused(model) ? 'paused' : 'on';
}

/** Whether the browser has to run the detector on a page of `site`; a pause changes nothing about that. */
export function expectScript(model: Model, site: string): boolean {
  return !model.off.has(site) && (model.granted.has(site) || model.grantedAll);
}
