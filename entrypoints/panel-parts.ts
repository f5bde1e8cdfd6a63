import parts from 'virtual:panel-parts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { shareIsolatedWorld } from '../content/platform/page/isolated-world.ts';

export default defineUnlistedScript(() => {
  const world = shareIsolatedWorld();
  world.parts = parts;
  world.signals.dispatchEvent(new Event('parts'));
});
