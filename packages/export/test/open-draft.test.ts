import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import fs from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { OutputRefusedError, openDraft } from '../src/index.ts'
import { build, fill, readWhole } from './dataset-folder.ts'
import { temporaryFolder } from './temporary-folder.ts'

const A = 'aaaaaaaaaaaaaaaa'
const B = 'bbbbbbbbbbbbbbbb'
const DEAD = 2 ** 22 + 1 // above the highest process id that Linux gives

const old = { 'data/same.txt': 'same', 'data/other.txt': 'old', 'gone.txt': 'gone' }
const next = { 'data/same.txt': 'same', 'data/other.txt': 'new' }

describe.each([{ links: true }, { links: false }])('with %j', (options) => {
  /** What is left beside and at the output: nothing else may be. */
  const names = (name: string) => (options.links ? [`.dataset-${name}`, 'dataset'] : ['dataset'])

  test('publishes where nothing was, and makes the folders above', async () => {
    const parent = join(temporaryFolder(), 'deep', 'er')
    const output = join(parent, 'dataset')
    const { folder, unchanged } = await build(output, old, A, options)
    expect(unchanged).toBe(false)
    expect(folder).toBe(options.links ? join(parent, `.dataset-${A}`) : output)
    expect(readWhole(output)).toEqual(old)
    expect(readdirSync(parent).sort()).toEqual(names(A))
  })

  test('replaces the old dataset; a file that did not change is the old file', async () => {
    const parent = temporaryFolder()
    const output = join(parent, 'dataset')
    await build(output, old, A, options)
    const inode = statSync(join(output, 'data/same.txt')).ino
    expect(await build(output, next, B, options)).toMatchObject({ unchanged: false })
    expect(readWhole(output)).toEqual(next)
    expect(statSync(join(output, 'data/same.txt')).ino).toBe(inode)
    expect(readdirSync(parent).sort()).toEqual(names(B))
  })

  test('brings each file to the disk once, and one that did not change not again', async () => {
    const output = join(temporaryFolder(), 'dataset')
    const synced = await recordSyncs()
    const inodes = (...paths: string[]) => paths.map((path) => statSync(join(output, path)).ino)
    await build(output, old, A, options)
    expect(synced.splice(0).sort()).toEqual(inodes(...Object.keys(old), 'manifest.json').sort())
    await build(output, old, A, options)
    expect(synced.splice(0)).toEqual([])
    await build(output, next, A, options)
    expect(synced.splice(0).sort()).toEqual(inodes('data/other.txt', 'manifest.json').sort())
  })

  test('the old dataset stands until the new one is published, and when it is discarded', async () => {
    const parent = temporaryFolder()
    const output = join(parent, 'dataset')
    await build(output, old, A, options)
    const draft = await openDraft(output, options)
    fill(draft.folder, next)
    expect(readWhole(output)).toEqual(old)
    await draft.discard()
    expect(readWhole(output)).toEqual(old)
    expect(readdirSync(parent).sort()).toEqual(names(A))
    await draft.discard()
  })

  test('says when that very dataset was there already', async () => {
    const parent = temporaryFolder()
    const output = join(parent, 'dataset')
    await build(output, old, A, options)
    const inode = statSync(join(output, 'manifest.json')).ino
    expect(await build(output, old, A, options)).toMatchObject({ unchanged: true })
    expect(statSync(join(output, 'manifest.json')).ino).toBe(inode)
    expect(readdirSync(parent).sort()).toEqual(names(A))
  })

  test('replaces a dataset of the same name and other bytes', async () => {
    const parent = temporaryFolder()
    const output = join(parent, 'dataset')
    await build(output, old, A, options)
    expect(await build(output, next, A, options)).toMatchObject({ unchanged: false })
    expect(readWhole(output)).toEqual(next)
    expect(readdirSync(parent).sort()).toEqual(names(A))
  })

  test('compares bytes, and so mends a file that somebody changed', async () => {
    const output = join(temporaryFolder(), 'dataset')
    await build(output, old, A, options)
    writeFileSync(join(output, 'data/other.txt'), 'bad')
    expect(() => readWhole(output)).toThrow()
    expect(await build(output, old, A, options)).toMatchObject({ unchanged: false })
    expect(readWhole(output)).toEqual(old)
  })

  test('takes over an empty folder and a folder that is a dataset of ours', async () => {
    const parent = temporaryFolder()
    const output = join(parent, 'dataset')
    mkdirSync(output)
    await build(output, old, A, options)
    expect(readWhole(output)).toEqual(old)
    rmSync(output, { recursive: true })
    mkdirSync(output)
    fill(output, old)
    await build(output, next, B, options)
    expect(readWhole(output)).toEqual(next)
    expect(readdirSync(parent).sort()).toEqual(names(B))
  })

  test('goes from the other way to this one', async () => {
    const parent = temporaryFolder()
    const output = join(parent, 'dataset')
    await build(output, old, A, { links: !options.links })
    await build(output, next, B, options)
    expect(readWhole(output)).toEqual(next)
    expect(readdirSync(parent).sort()).toEqual(names(B))
  })

  test('refuses what is not ours, and touches nothing', async () => {
    const parent = temporaryFolder()
    const output = join(parent, 'dataset')
    const wanted = `Expected nothing, an empty folder or a dataset of ours at \`${output}\`, got`
    const attempt = () => openDraft(output, options)

    writeFileSync(output, 'a file')
    await expect(attempt()).rejects.toThrow(OutputRefusedError)
    await expect(attempt()).rejects.toThrow(`${wanted} \`a file\``)
    expect(readFileSync(output, 'utf8')).toBe('a file')

    rmSync(output)
    mkdirSync(output)
    writeFileSync(join(output, 'thesis.txt'), 'years of work')
    await expect(attempt()).rejects.toThrow(`${wanted} \`a folder with other content\``)
    writeFileSync(join(output, 'manifest.json'), '{"generator":"another"}')
    await expect(attempt()).rejects.toThrow(OutputRefusedError)
    expect(readdirSync(output)).toEqual(['manifest.json', 'thesis.txt'])

    renameSync(output, join(parent, 'elsewhere'))
    symlinkSync('elsewhere', output)
    await expect(attempt()).rejects.toThrow(`${wanted} \`a link to elsewhere\``)

    rmSync(output)
    mkdirSync(join(parent, `.dataset-${A}`))
    symlinkSync(`.dataset-${A}`, output)
    await expect(attempt()).rejects.toThrow(`${wanted} \`a link to .dataset-${A}, which holds other content\``)
    expect(readdirSync(parent).sort()).toEqual([`.dataset-${A}`, 'dataset', 'elsewhere'])
    await expect(openDraft('/', options)).rejects.toThrow(OutputRefusedError)
  })

  test('refuses, at the last moment, what came while the draft was written', async () => {
    const output = join(temporaryFolder(), 'dataset')
    const draft = await openDraft(output, options)
    fill(draft.folder, next)
    writeFileSync(output, 'a file')
    await expect(draft.publish(A)).rejects.toThrow(OutputRefusedError)
    expect(readFileSync(output, 'utf8')).toBe('a file')
  })

  test('removes only what is ours: drafts of dead processes, superseded datasets', async () => {
    const parent = temporaryFolder()
    const output = join(parent, 'dataset')
    const keep = ['.dataset-notes', `.dataset-${A}x`, `.dataset-${A.toUpperCase()}`, '.dataset.draft-x', `.other-${A}`]
    for (const name of keep) fill(join(parent, name), old)
    mkdirSync(join(parent, `.dataset-${A}`)) // no manifest: somebody else's
    mkdirSync(join(parent, `.dataset.draft-${process.ppid}-0`)) // of a process that lives
    fill(join(parent, `.dataset.draft-${DEAD}-0`), { half: '' })
    symlinkSync('.dataset-x', join(parent, `.dataset.link-${DEAD}-0`))
    fill(join(parent, '.dataset-cccccccccccccccc'), old)
    await build(output, next, B, options)
    const left = [...keep, `.dataset-${A}`, `.dataset.draft-${process.ppid}-0`, ...names(B)]
    expect(readdirSync(parent).sort()).toEqual(left.sort())
  })

  test('a draft of this process stays, one of an earlier process with its number goes', async () => {
    const parent = temporaryFolder()
    const output = join(parent, 'dataset')
    const first = await openDraft(output, options)
    const second = await openDraft(output, options)
    expect(existsSync(first.folder)).toBe(true)
    expect(second.folder).not.toBe(first.folder)
    await second.discard()
    await first.discard()
  })

  test('throws for a name that is none, and for a draft without a manifest', async () => {
    const output = join(temporaryFolder(), 'dataset')
    const draft = await openDraft(output, options)
    await expect(draft.publish('../../x')).rejects.toThrow('Expected a name of 16 hexadecimal digits, got `../../x`')
    await expect(draft.publish(A)).rejects.toThrow('Expected a `manifest.json` of ours in the draft, got `none`')
    expect(existsSync(output)).toBe(false)
  })

  test('names the path where the system refuses, with its error as the cause', async () => {
    const file = join(temporaryFolder(), 'file')
    writeFileSync(file, '')
    const error = await openDraft(join(file, 'dataset'), options).catch((caught: Error) => caught)
    expect(error).not.toBeInstanceOf(OutputRefusedError)
    expect(error).toMatchObject({
      message: expect.stringContaining(`Expected to write \`${file}`),
      cause: { syscall: 'mkdir' },
    })
  })
})

test('the output is a relative link, so that the folder above can move', async () => {
  const parent = temporaryFolder()
  await build(join(parent, 'here', 'dataset'), old, A)
  expect(readlinkSync(join(parent, 'here', 'dataset'))).toBe(`.dataset-${A}`)
  renameSync(join(parent, 'here'), join(parent, 'there'))
  expect(readWhole(join(parent, 'there', 'dataset'))).toEqual(old)
})

test('a link of ours that leads nowhere is replaced', async () => {
  const output = join(temporaryFolder(), 'dataset')
  symlinkSync(`.dataset-${A}`, output)
  await build(output, next, B)
  expect(readWhole(output)).toEqual(next)
})

test('an orphan of that name, whole, is taken; one of somebody else is refused', async () => {
  const parent = temporaryFolder()
  const output = join(parent, 'dataset')
  await build(output, old, A)
  fill(join(parent, `.dataset-${B}`), next)
  expect(await build(output, next, B)).toMatchObject({ unchanged: true })
  expect(readlinkSync(output)).toBe(`.dataset-${B}`)

  mkdirSync(join(parent, `.dataset-${A}`))
  await expect(build(output, old, A)).rejects.toThrow(OutputRefusedError)
  expect(readWhole(output)).toEqual(next)
})

test('a process that was killed between two renames: the old dataset comes back', async () => {
  const parent = temporaryFolder()
  const output = join(parent, 'dataset')
  await build(output, old, A, { links: false })
  renameSync(output, join(parent, `.dataset.old-${DEAD}-0`))
  const draft = await openDraft(output, { links: false })
  expect(lstatSync(output).isDirectory()).toBe(true)
  expect(readWhole(output)).toEqual(old)
  await draft.discard()
})

/** Gives the inodes of the files (not of folders) that are brought to the disk while the test runs. */
async function recordSyncs(): Promise<number[]> {
  const inodes: number[] = []
  const file = await fs.open(import.meta.filename)
  const handles = Object.getPrototypeOf(file) as typeof file
  await file.close()
  const { sync } = handles
  const spy = vi.spyOn(handles, 'sync').mockImplementation(async function (this: typeof file) {
    inodes.push((await this.stat()).ino)
    await sync.call(this)
  })
  onTestFinished(() => spy.mockRestore())
  return inodes
}
