import type { CompiledSources } from '../../model/compiled-facts.ts';

/** Reads the sources that a facts script left as JSON, once, when it is first asked for them. */
export function createSourcesReader(json: string): () => CompiledSources {
  let sources: CompiledSources | undefined;
  return () => (sources ??= JSON.parse(json) as CompiledSources);
}
