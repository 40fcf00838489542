import { spawn } from 'node:child_process'

const usage = new URL('report-usage.mjs', import.meta.url).href

/**
 * Runs a module in a Node process of its own. Gives the seconds from its start to its end, the processor seconds of all its threads, its peak
 * memory (resident set, bytes), and what it printed. Rejects where it fails.
 */
export function runNode(args, { core } = {}) {
  return runProcess([process.execPath, '--import', usage, ...args], { core })
}

/** Runs a program; `core` pins it to one. Without `report-usage.mjs` in it, `cpu` and `rss` are not given. */
export function runProcess(command, { core } = {}) {
  const [program, ...args] = core === undefined ? command : ['taskset', '-c', String(core), ...command]
  const start = performance.now()
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] })
  const output = ['', '', '']
  for (const [index, stream] of child.stdio.slice(1).entries()) {
    stream.on('data', (chunk) => {
      output[index] += chunk
    })
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (status) => {
      const seconds = (performance.now() - start) / 1000
      const [stdout, stderr, usage] = output
      if (status === 0) resolve({ seconds, stdout, ...(usage && JSON.parse(usage)) })
      else reject(new Error(`\`${command.join(' ')}\` ended with ${status}: ${stderr.slice(-2000)}`))
    })
  })
}
