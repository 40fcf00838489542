import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildEmpty, buildHostile } from './build-hostile.mjs'
import { pythonEnvironment } from './python-environment.mjs'

/** Reads a dataset of hostile rows, and an empty one, with the tools that people load datasets with: every row must be that of the JSON Lines. */
export async function loaders({ venv, spark }) {
  return withDatasets({ venv, spark }, 'loaders.py', { args: spark ? ['--spark'] : [] })
}

/** Gives the datasets to a program in Python. */
export async function withDatasets(environment, program, { args = [], formats = ['parquet', 'jsonl'] } = {}) {
  const { python, skipped } = pythonEnvironment(environment)
  if (skipped !== undefined) return { skipped }
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-conformance-'))
  try {
    const datasets = [await buildHostile(folder, formats), await buildEmpty(folder, formats)]
    const script = fileURLToPath(new URL(program, import.meta.url))
    const { status } = spawnSync(python, ['-W', 'ignore', script, ...datasets, ...args], {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: {
        ...process.env,
        HF_HUB_OFFLINE: '1',
        HF_DATASETS_CACHE: join(folder, 'cache'),
        PYTHONDONTWRITEBYTECODE: '1',
      },
    })
    return { conforms: status === 0 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
