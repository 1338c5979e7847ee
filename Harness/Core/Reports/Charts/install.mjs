// Gets the chart library, once, and keeps of it what a report carries: one script and the licences of what is in it. Works in a
// folder of its own and moves the files into place at the end, so that several builds may do it at once.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LIMIT = 5 * 60 * 1000;
const home = fileURLToPath(new URL('.', import.meta.url));
const place = join(home, 'node_modules', 'gridlock-charts');
mkdirSync(place, { recursive: true });
const work = mkdtempSync(join(home, 'node_modules', '.install-'));

function licences(modules) {
  const text = (...path) => readFileSync(join(modules, ...path), 'utf8').trim();
  return [
    'Apache ECharts, licensed under the Apache License, Version 2.0.',
    text('echarts', 'NOTICE'),
    'It contains zrender:',
    text('zrender', 'LICENSE'),
    'It contains code of D3:',
    text('echarts', 'licenses', 'LICENSE-d3'),
    'It contains tslib:',
    text('tslib', 'LICENSE.txt'),
    '',
  ].join('\n\n');
}

try {
  for (const name of ['package.json', 'package-lock.json', '.npmrc']) {
    copyFileSync(join(home, name), join(work, name));
  }
  const windows = process.platform === 'win32';
  const npm = spawnSync(
    windows ? 'npm.cmd' : 'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--fetch-retries=1'],
    { cwd: work, encoding: 'utf8', timeout: LIMIT, shell: windows },
  );
  if (npm.status !== 0) {
    const said = `${npm.stderr ?? npm.error}`.split('\n').find((line) => line.includes('error')) ?? 'no reason given';
    throw new Error(`npm ci did not succeed (${said.trim()})`);
  }
  const modules = join(work, 'node_modules');
  writeFileSync(join(work, 'licences.txt'), licences(modules));
  renameSync(join(work, 'licences.txt'), join(place, 'licences.txt'));
  // The script comes last: where it is, everything is.
  const script = join(work, 'echarts.common.min.js');
  copyFileSync(join(modules, 'echarts', 'dist', 'echarts.common.min.js'), script);
  renameSync(script, join(place, 'echarts.common.min.js'));
} catch (failure) {
  console.log(`Gridlock: reports will have no charts: ${failure.message}; build again to try once more.`);
} finally {
  rmSync(work, { recursive: true, force: true });
}
