/** What a run of the bench was asked for. */
export interface BenchOptions {
  /** A list of saved pages (JSON lines with `id`, `file`, `label`, `url`); null where there is none. */
  readonly list: string | null;
  /** At most so many saved pages. */
  readonly most: number;
  /** Each figure is the median of so many runs. */
  readonly rounds: number;
  /** How many tabs are opened together where memory is measured, each of these in turn. */
  readonly tabs: readonly number[];
  /** Tells a person who waits what is being done. */
  readonly progress: (text: string) => void;
}

/** Figures as a person reads them: a row each, its first cell saying of what. Units stand in the columns. */
export interface BenchTable {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What one part of the bench measured: tables for a person, `data` for programs. */
export interface BenchResult {
  readonly tables: readonly BenchTable[];
  readonly data: unknown;
}

/** One part of the bench, run alone by `npm run bench -- --only <name>`. */
export interface BenchSection {
  readonly name: string;
  /** A file of the build that it measures; where that is missing the bench says so and goes on. */
  readonly needs?: string;
  readonly run: (options: BenchOptions) => Promise<BenchResult>;
}
