// @ts-check
/** Checks that imports point the way the table below says, never in a circle, and that no name says nothing. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The law: which of our packages each package may depend on. */
const arrows = new Map([
  ['packages/source-text', []],
  ['packages/language', []],
  ['packages/document', ['source-text']],
  ['packages/ingest', ['document', 'language', 'source-text']],
  ['packages/normalise', ['document', 'language', 'source-text']],
  ['packages/annotate', ['document']],
  ['packages/validate', ['document']],
  ['packages/dedupe', ['document']],
  ['packages/export', ['document']],
  ['packages/report', ['document']],
  ['packages/engine', []],
  [
    'apps/pipeline',
    [
      'source-text',
      'document',
      'language',
      'ingest',
      'normalise',
      'annotate',
      'validate',
      'dedupe',
      'export',
      'report',
      'engine',
    ],
  ],
])

/** The folders of the app; a file imports from its own and those after it. */
const floors = ['commands', 'check', 'explain', 'build', 'document', 'watch', 'configuration'].map(
  (name) => join('apps/pipeline/src', name) + sep,
)

/** A helper lives beside its one user; with two users it gets a name and a home. */
const emptyNames = ['utils', 'util', 'helpers', 'helper', 'common', 'shared', 'types', 'misc']

const skippedFolders = ['node_modules', 'dist', 'fixtures', 'coverage', '.turbo']

/** @typedef {{ file: string, line: number, specifier: string, target: string | null }} Import */

const root = fileURLToPath(new URL('..', import.meta.url))
const folders = ['packages', 'apps'].flatMap((parent) =>
  readdirSync(join(root, parent)).map((name) => `${parent}/${name}`),
)
const problems = [
  ...folders.filter((folder) => existsSync(join(root, folder, 'package.json'))).flatMap(checkPackage),
  ...['packages', 'apps', 'scripts'].flatMap((folder) => checkNames(join(root, folder))),
]
for (const problem of problems) console.error(problem)
console.log(problems.length === 0 ? 'All imports point the right way.' : `${problems.length} problem(s)`)
process.exitCode = problems.length === 0 ? 0 : 1

/** @param {string} folder */
function checkPackage(folder) {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
  const files = filesBelow(join(root, folder, 'src')).filter((file) => /\.[cm]?[jt]s$/.test(file))
  const imports = files.flatMap(importsOf)
  return [
    ...checkDependencies(folder, manifest),
    ...imports.flatMap((found) => checkImport(folder, manifest, found)),
    ...checkCycles(files, imports),
  ]
}

/** @param {string} folder @param {Record<string, any>} manifest */
function checkDependencies(folder, manifest) {
  const allowed = arrows.get(folder)
  if (!allowed)
    return [`${folder}/package.json: Unexpected package, expected it in the table of scripts/check-arrows.mjs`]
  return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies, ...manifest.peerDependencies })
    .filter(isOurs)
    .filter((name) => !allowed.some((other) => name === `@copydesk/${other}`))
    .map(
      (name) => `${folder}/package.json: Unexpected dependency ${name}, expected only ${allowed.join(', ') || 'none'}`,
    )
}

/** @param {string} folder @param {Record<string, any>} manifest @param {Import} found */
function checkImport(folder, manifest, { file, line, specifier, target }) {
  const place = `${shown(file)}:${line}`
  const name = specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
  if (name === manifest.name || target === join(root, folder, 'src', 'index.ts')) {
    return [`${place}: Unexpected import of the package's own index, expected the file that defines the name`]
  }
  if (isOurs(name) && !manifest.dependencies?.[name]) {
    return [`${place}: Unexpected import of ${name}, expected it in the dependencies of ${folder}/package.json`]
  }
  if (target && !target.startsWith(join(root, folder) + sep)) {
    return [`${place}: Unexpected import of ${specifier}, expected a file of the same package`]
  }
  if (target && floorOf(file) > floorOf(target) && floorOf(target) >= 0) {
    return [`${place}: Unexpected import of ${specifier}, expected one of a folder below (see the README of the app)`]
  }
  return []
}

/** @param {string} file */
function floorOf(file) {
  return floors.findIndex((floor) => shown(file).startsWith(floor))
}

/** Follows the relative imports of one package depth first; type imports count. @param {string[]} files @param {Import[]} imports */
function checkCycles(files, imports) {
  /** @type {string[]} */
  const cycles = []
  const finished = new Set()
  /** @param {string} file @param {string[]} path */
  const visit = (file, path) => {
    for (const { line, target } of imports.filter((found) => found.file === file)) {
      if (!target || finished.has(target)) continue
      const start = [...path, file].indexOf(target)
      if (start < 0) visit(target, [...path, file])
      else {
        const circle = [...[...path, file].slice(start), target].map(shown).join(' → ')
        cycles.push(`${shown(file)}:${line}: Unexpected circle ${circle}`)
      }
    }
    finished.add(file)
  }
  for (const file of files) if (!finished.has(file)) visit(file, [])
  return cycles
}

/** @param {string} folder @returns {string[]} */
function checkNames(folder) {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name)
    const isEmpty = emptyNames.includes(entry.name.replace(/\..*/, '').toLowerCase())
    const problem = isEmpty ? [`${shown(path)}: Unexpected name, expected one that says what is inside`] : []
    return [...problem, ...(entry.isDirectory() ? checkNames(path) : [])]
  })
}

/** Every import, re-export and dynamic import of a file. @param {string} file @returns {Import[]} */
function importsOf(file) {
  const text = readFileSync(file, 'utf8')
  const pattern =
    /^[ \t]*(?:import|export)\b(?:[^'"`;=()]*?\bfrom)?\s*['"]([^'"\n]+)['"]|\bimport\(\s*['"]([^'"\n]+)['"]/gm
  return [...text.matchAll(pattern)].map((match) => {
    const specifier = match[1] ?? match[2] ?? ''
    const line = text.slice(0, match.index + match[0].lastIndexOf(specifier)).split('\n').length
    return { file, line, specifier, target: specifier.startsWith('.') ? resolve(dirname(file), specifier) : null }
  })
}

/** @param {string} folder @returns {string[]} */
function filesBelow(folder) {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? filesBelow(path) : [path]
  })
}

/** @param {string} folder */
function entriesOf(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).filter((entry) => !skippedFolders.includes(entry.name))
}

/** @param {string} name */
function isOurs(name) {
  return name === 'copydesk' || name.startsWith('@copydesk/')
}

/** @param {string} path */
function shown(path) {
  return relative(root, path).split(sep).join('/')
}
