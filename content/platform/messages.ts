import type { Judgement, Verdict } from '../detection/judgement.ts';

/** What a page's scripts and the extension's pages ask of the background, by message type: [question, answer]. */
export interface BackgroundMessages {
  /**
   * A page hints at the talks: its detector asks for the judge. Where it hints strongly the panel is to come with it, in the
   * language `panelComing` (BCP 47, as the page declares it). The answer says whether they were sent.
   */
  readonly hinted: [{ readonly panelComing: string | null }, boolean];
  /**
   * A detector has read its page, where the panel is present, or on its way, or not. The answer says whether it is wanted
   * there now.
   */
  readonly judged: [
    { readonly verdict: Verdict; readonly language: string; readonly panelPresent: boolean },
    boolean,
  ];
  /** Switch a site; pages may only switch their own site off, whatever they name. */
  readonly switchSite: [{ readonly site: string; readonly on: boolean }, null];
  /** The name of the site that `switchSite` switches off for the page that asks; null where it has none. */
  readonly nameSite: [Record<never, never>, string | null];
  /** Show the panel once in a tab, whatever its page is about. */
  readonly showOnce: [{ readonly tabId: number }, null];
  /** What stands open in the panel of a page, to be there again after a reload; forgotten with the browser's session. */
  readonly rememberOpened: [{ readonly address: string; readonly names: readonly string[] }, null];
  /** What stood open in this tab on this address; empty where nothing is remembered. */
  readonly recallOpened: [{ readonly address: string }, readonly string[]];
  /** Put the texts of a published language on the page that asks, in place of those that are there. */
  readonly loadLanguage: [{ readonly language: string }, null];
  /** Put what reads an article in `language` (BCP 47) against the record on the page that asks. */
  readonly loadReader: [{ readonly language: string }, null];
  /** Give marked passages their look on the page that asks. */
  readonly styleMarks: [Record<never, never>, null];
  /** Remember the reader's language: `article`, or one for all; not in a private window. */
  readonly chooseLanguage: [{ readonly language: string }, null];
  /** Bring scripts, tabs and toolbar in line with settings and permissions, and answer when that is done. */
  readonly settle: [Record<never, never>, null];
}

/** What the background and the popup ask of a page's detector. */
export interface PageMessages {
  /** What the detector made of the page, and whether the panel is there because the reader asked for it. */
  readonly report: [Record<never, never>, (Judgement & { readonly shownOnce: boolean }) | null];
  /** The site was switched off or paused: take the panel away and stop reading. */
  readonly standDown: [Record<never, never>, null];
  /** Open the panel or, where it is open, close it to its tab. */
  readonly toggle: [Record<never, never>, null];
  /** Move the focus into the panel, which opens for it. */
  readonly enterPanel: [Record<never, never>, null];
  /** Move the focus into the panel, which opens for it, or from there back to the page. */
  readonly focusPanel: [Record<never, never>, null];
}

/** An answer that survives every browser's messaging: a rejected handler would arrive as a resolved value in some. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: string };

/** A message of `Map` with its type and its question. */
export type MessageOf<Map, Type extends keyof Map = keyof Map> = {
  readonly [Key in Type]: {
    readonly type: Key;
    readonly payload: Map[Key] extends [infer Question, unknown] ? Question : never;
  };
}[Type];

/** The answer to the message `Type` of `Map`. */
export type AnswerOf<Map, Type extends keyof Map> = Map[Type] extends [unknown, infer Answer]
  ? Answer
  : never;
