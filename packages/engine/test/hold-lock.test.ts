import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { holdLock, type LockHolder } from '../src/index.ts'

let folder: string
let file: string
let waited: (LockHolder | null)[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engine-lock-'))
  file = join(folder, 'lock')
  waited = []
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const hold = (signal?: AbortSignal) => holdLock(file, { onWait: (holder) => waited.push(holder), signal })

test('the second waits for the first, and is told who that is', async () => {
  const release = await hold()
  let isHeld = false
  const second = hold().then((letGo) => {
    isHeld = true
    return letGo
  })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(isHeld).toBe(false)
  expect(waited).toEqual([expect.objectContaining({ pid: process.pid, host: hostname() })])
  release()
  const letGo = await second
  letGo()
  expect(existsSync(file)).toBe(false)
})

test('a dead holder loses it, also where its number is used again', async () => {
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  const dead = { pid, host: hostname(), since: '2020-01-01T00:00:00.000Z', started: null }
  writeFileSync(file, JSON.stringify(dead))
  ;(await hold())()
  writeFileSync(file, JSON.stringify({ ...dead, pid: process.pid, started: 'another' }))
  ;(await hold())()
  expect(waited).toEqual([])
})

test('a holder on another host is waited for, until the signal ends it', async () => {
  const far = { pid: 1, host: 'elsewhere', since: '2020-01-01T00:00:00.000Z', started: null }
  writeFileSync(file, JSON.stringify(far))
  await expect(hold(AbortSignal.timeout(250))).rejects.toThrow(/timeout/)
  expect(waited).toEqual([far])
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(far)
})

test('a lock that nobody has put a name into for a while belongs to nobody', async () => {
  writeFileSync(file, '')
  await expect(hold(AbortSignal.timeout(250))).rejects.toThrow(/timeout/)
  expect(waited).toEqual([null])
  const before = Date.now() / 1000 - 60
  utimesSync(file, before, before)
  ;(await hold())()
  expect(existsSync(file)).toBe(false)
})

test('somebody who takes it from the dead goes first; one that died of that is in nobody’s way for long', async () => {
  const dead = JSON.stringify({ pid: process.pid, host: hostname(), since: '', started: 'another' })
  const guard = `${file}.taken-away`
  writeFileSync(file, dead)
  writeFileSync(guard, '')
  await expect(hold(AbortSignal.timeout(250))).rejects.toThrow(/timeout/)
  expect(readFileSync(file, 'utf8')).toBe(dead)
  const before = Date.now() / 1000 - 60
  utimesSync(guard, before, before)
  ;(await hold())()
  expect([file, guard].filter((each) => existsSync(each))).toEqual([])
})

test('whoever lets go leaves the lock of another alone', async () => {
  const release = await hold()
  writeFileSync(file, 'that of another')
  release()
  expect(readFileSync(file, 'utf8')).toBe('that of another')
})

test('a folder that is not there is an error', async () => {
  file = join(folder, 'none', 'lock')
  await expect(hold()).rejects.toThrow(/ENOENT/)
})
