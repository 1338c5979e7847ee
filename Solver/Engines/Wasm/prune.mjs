// Removes what a proof does not need from the installed packages: about 360 of their 530 MB.
import { readdirSync, rmSync } from 'node:fs';

const built = new URL('./node_modules/or-tools-wasm/build/javascript/', import.meta.url);
for (const folder of ['browser', 'wasm', 'lib']) {
  rmSync(new URL(folder, built), { recursive: true, force: true });
}
for (const file of readdirSync(new URL('node-wasm', built))) {
  if (!file.startsWith('cp_sat_runtime') || file.endsWith('.map')) {
    rmSync(new URL(`node-wasm/${file}`, built));
  }
}

// A carried Node is needed for its binary alone.
const modules = new URL('./node_modules/', import.meta.url);
for (const runtime of readdirSync(modules).filter((name) => name.startsWith('node-'))) {
  for (const folder of ['include', 'share']) {
    rmSync(new URL(`${runtime}/${folder}`, modules), { recursive: true, force: true });
  }
}
