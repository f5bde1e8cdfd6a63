import type { CompiledMatching } from '../../model/compiled-matching.ts';
import type { CompiledLanguage, CompiledRecord } from '../../model/compiled-facts.ts';
import type { Judgement } from '../../detection/judgement.ts';
import type { ReadArticleView } from './read-article-view.ts';
import type { StoredPanel } from '../stored-panel.ts';

/** What reads the article on this page; it is there from the first time that the page hints at the talks. */
export interface PageJudge {
  /** The verdict on the page as it is now; texts in `earlier` belong to the article before and speak for nothing. */
  readonly judge: (earlier: ReadonlySet<string>) => Judgement;
  /** The texts by which the article on the page is known now. */
  readonly listTexts: () => ReadonlySet<string>;
}

/**
 * What the extension's scripts share on one page. It lives in the isolated world, which the page's own scripts cannot
 * see; the detector, the facts, the sidebar and the reader are injected into the same one.
 */
export interface IsolatedWorld {
  record?: CompiledRecord;
  /** `CompiledSources` as JSON: most panels are looked at without one of them being opened. */
  sources?: string;
  language?: CompiledLanguage;
  /** How articles of this page's language are matched against the record. */
  matching?: CompiledMatching;
  pageJudge?: PageJudge;
  /** What the panel's script is built on (see panel-parts-plugin.ts): modules by name, left there by the script before it. */
  parts?: Readonly<Record<string, object>>;
  /** The answer of storage to what the panel starts with, asked for while its script is on its way. */
  stored?: Promise<StoredPanel>;
  /** Left by the script that reads articles, which comes after the panel's. */
  readArticle?: ReadArticleView;
  /** Whether the browser was asked for the look of marked passages. */
  markStyleAsked?: boolean;
  /** What the detector made of the page in front of the reader; null while it is being read again. */
  judgement?: Judgement | null;
  /** Where the last judged article stands, as `pageAddress` writes it. */
  address?: string;
  /** The reader asked for the panel on this page, whatever it is about. */
  forced?: boolean;
  /**
   * Fires the name of each of the facts above when it came, in whatever order they do, `parts` when those came, `judge` when
   * the judge came, `change` when any of the above changed, `standDown` when the site was switched off, `toggle` and `focusPanel`
   * for keys, `enterPanel` for the popup, `lent` when the browser has the style sheet that shows the panel.
   */
  signals?: EventTarget;
  /**
   * How far a panel is: `coming` once it was asked for together with the judge, `starting` while its script makes everything
   * ready or waits for the verdict, `present` while it stands on the page.
   */
  panel?: 'coming' | 'starting' | 'present';
}

/** The facts that a panel cannot be shown without. */
export const factNames = ['record', 'language', 'sources'] as const;

/** The world as whoever asks for it has it. */
export type SharedWorld = IsolatedWorld & { readonly signals: EventTarget };

/** The world shared with the other scripts of this extension on this page. */
export function shareIsolatedWorld(): SharedWorld {
  const scope = globalThis as { ceasefireContext?: IsolatedWorld | null };
  // A damaged facts script may have left anything there.
  if (typeof scope.ceasefireContext !== 'object' || scope.ceasefireContext === null)
    scope.ceasefireContext = {};
  scope.ceasefireContext.signals ??= new EventTarget();
  return scope.ceasefireContext as SharedWorld;
}

/** Leaves the judge for the detector of this page, and tells it. */
export function offerJudge(judge: PageJudge): void {
  const world = shareIsolatedWorld();
  world.pageJudge = judge;
  world.signals.dispatchEvent(new Event('judge'));
}

/** Forgets what was brought for a panel that is not wanted here. */
export function forgetPanel(world: IsolatedWorld): void {
  for (const name of [...factNames, 'panel', 'stored', 'parts'] as const) delete world[name];
}
