import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { Statistics } from '@copydesk/document'
import type { AxeResults } from 'axe-core'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium, openBrowser } from './open-browser.ts'
import { article, temporaryFolder, writeFiles } from './raw-folder.ts'
import { runCopydesk } from './run-copydesk.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const WIDTHS = [360, 768, 1280]
const SCHEMES = ['light', 'dark'] as const
const LOOKS = SCHEMES.flatMap((colorScheme) => WIDTHS.map((width) => ({ colorScheme, width })))

const chromium = findChromium()

test.runIf(chromium === null)('there is a browser to look at reports with', ({ skip }) => {
  if (process.env.CI) throw new Error('Expected Chromium in PATH or in the variable CHROMIUM, got neither')
  console.warn('Nobody looked at report.html: there is no Chromium in PATH, and none in the variable CHROMIUM.')
  skip()
})

describe.runIf(chromium !== null)('report.html in a browser', () => {
  const folder = temporaryFolder(afterAll)
  const own = join(folder, 'own')
  const odd = join(folder, 'odd')
  const empty = join(folder, 'empty')
  let browser: Browser

  beforeAll(async () => {
    browser = await openBrowser(chromium as string)
    writeFiles(join(folder, 'odd-raw'), { ...ODD, 'corpus.yaml': ODD_CONFIG })
    mkdirSync(join(folder, 'empty-raw'))
    await build(join(root, 'corpus/raw'), own)
    await build(join(folder, 'odd-raw'), odd)
    await build(join(folder, 'empty-raw'), empty)
  })

  afterAll(() => browser?.close())

  /** Opens the report of a dataset; what it must never do is told by `wrong`. */
  async function open(dataset: string, options: BrowserContextOptions = {}): Promise<{ page: Page; wrong: string[] }> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const wrong: string[] = []
    const address = pathToFileURL(join(dataset, 'report.html')).href
    page.on('request', (request) => {
      if (request.url() !== address) wrong.push(`request: ${request.url()}`)
    })
    page.on('console', (message) => wrong.push(`console: ${message.text()}`))
    page.on('pageerror', (error) => wrong.push(`error: ${error.message}`))
    page.on('dialog', (dialog) => {
      wrong.push(`dialog: ${dialog.message()}`)
      dialog.dismiss()
    })
    await page.goto(address)
    return { page, wrong }
  }

  describe.each([
    ['the own corpus', () => own],
    ['a corpus that means harm', () => odd],
    ['no documents', () => empty],
  ])('of %s', (_, datasetOf) => {
    test.each(LOOKS)(
      'is accessible, loads nothing and is not wider than a window of $width px ($colorScheme)',
      async ({ colorScheme, width }) => {
        const { page, wrong } = await open(datasetOf(), { colorScheme, viewport: { width, height: 900 } })
        const wide = await page.evaluate('document.documentElement.scrollWidth')
        expect(wide).toBe(width)
        await page.evaluate(OPEN_ALL)
        await page.evaluate(axe)
        const { violations, passes } = await page.evaluate<AxeResults>('axe.run()')
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
        expect(passes.map(({ id }) => id)).toContain('color-contrast')
        expect(wrong).toEqual([])
        await page.context().close()
      },
    )
  })

  test('has the totals of statistics.json, and they add up', async () => {
    const { counts, findings } = JSON.parse(readFileSync(join(own, 'statistics.json'), 'utf8')) as Statistics
    const { page } = await open(own)
    const { inputs, accepted, duplicates, filtered, rejected } = counts
    expect(await page.locator('.sum').textContent()).toBe(
      `${inputs} = ${accepted} + ${duplicates} + ${filtered} + ${rejected}`,
    )
    expect(await column(page, 'What became of the inputs', 1)).toEqual(
      [accepted, duplicates, filtered, rejected].map(String),
    )
    const years = await column(page, 'Documents by year', 1)
    const undated = Number(/(\d+) of \d+ ha/.exec(String(await page.locator('figcaption').first().textContent()))?.[1])
    expect(years.map(Number).reduce((sum, count) => sum + count, undated)).toBe(accepted)
    const languages = await column(page, 'Languages', 1)
    expect(languages.map(Number).reduce((sum, count) => sum + count)).toBe(accepted)
    expect(await column(page, 'Findings by rule', 2)).toEqual(findings.map((rule) => String(rule.findings)))
    await page.context().close()
  })

  test('sorts its tables, by pointer and by key', async () => {
    const { page, wrong } = await open(own, { locale: 'en-GB' })
    const languages = page.locator('table', { has: page.locator('caption', { hasText: /^Languages$/ }) })
    const before = await column(page, 'Languages', 0)
    await languages.getByRole('button', { name: 'Language' }).click()
    expect(await column(page, 'Languages', 0)).toEqual(before.toSorted())
    expect(await languages.getByRole('columnheader', { name: 'Language' }).getAttribute('aria-sort')).toBe('ascending')
    await page.keyboard.press('Enter')
    expect(await column(page, 'Languages', 0)).toEqual(before.toSorted().reverse())
    await languages.getByRole('button', { name: 'Documents' }).press('Enter')
    await page.keyboard.press('Enter')
    const counts = (await column(page, 'Languages', 1)).map(Number)
    expect(counts).toEqual(counts.toSorted((a, b) => a - b))
    expect(before[0]).toBe('en English')
    await page.evaluate(OPEN_ALL)
    const characters = page.locator('table', { has: page.locator('caption', { hasText: /^Characters$/ }) })
    const ranges = await column(page, 'Characters', 0)
    await characters.getByRole('button', { name: 'Length' }).click()
    expect(ranges.length).toBeGreaterThan(3)
    expect(await column(page, 'Characters', 0)).toEqual(ranges.toReversed())
    expect(wrong).toEqual([])
    await page.context().close()
  })

  test('folds long tables, and unfolds them', async () => {
    const { page } = await open(own)
    const sources = page.locator('.scroll', { has: page.locator('caption', { hasText: /^Sources$/ }) })
    expect(await sources.locator('tbody tr:visible').count()).toBe(10)
    await sources.getByRole('button', { name: /^Show all/ }).click()
    expect(await sources.locator('tbody tr:visible').count()).toBe(await sources.locator('tbody tr').count())
    await page.context().close()
  })

  test('opens what a link to a rule leads to', async () => {
    const { page } = await open(own)
    await page.locator('#findings tbody a').first().click()
    expect(await page.locator('#findings details').first().getAttribute('open')).toBe('')
    await page.context().close()
  })

  test('takes the colours that the reader chooses, also where nothing can be stored', async () => {
    const { page, wrong } = await open(own, { colorScheme: 'light' })
    const background = () => page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor')
    const light = await background()
    await page.getByRole('button', { name: 'Change to dark colours' }).click()
    const dark = await background()
    expect(dark).not.toBe(light)
    await page.reload()
    expect(await background()).toBe(dark)
    await page.context().addInitScript(() => {
      Object.defineProperty(globalThis, 'localStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError')
        },
      })
    })
    await page.reload()
    expect(await background()).toBe(light)
    await page.getByRole('button', { name: 'Change to dark colours' }).click()
    expect(await background()).toBe(dark)
    await page.emulateMedia({ media: 'print' })
    expect(await background()).toBe(light)
    expect(wrong).toEqual([])
    await page.context().close()
  })

  test('is whole without a script', async () => {
    const { page } = await open(own, { javaScriptEnabled: false })
    const sources = page.locator('.scroll', { has: page.locator('caption', { hasText: /^Sources$/ }) })
    expect(await sources.locator('tbody tr:visible').count()).toBe(await sources.locator('tbody tr').count())
    expect(await page.getByRole('button').count()).toBe(0)
    await page.context().close()
  })

  test('shows what means harm as text', async () => {
    const { page, wrong } = await open(odd)
    expect(await page.locator('h1').textContent()).toBe(EVIL)
    expect(await page.locator('script').count()).toBe(1)
    expect(await page.locator('img').count()).toBe(0)
    expect(await column(page, 'Sections', 0)).toContain(EVIL.toUpperCase())
    expect(wrong).toEqual([])
    await page.context().close()
  })

  test.runIf(process.env.UPDATE)('is in the README as a picture', async () => {
    const { page } = await open(own, { colorScheme: 'light', viewport: { width: 1200, height: 1095 }, locale: 'en-GB' })
    await page.screenshot({ path: join(root, 'docs/report.png') })
    await page.context().close()
  })
})

const OPEN_ALL = `document.querySelectorAll('details').forEach((details) => void (details.open = true))`

const EVIL = '</script><img src=x onerror=alert(1)>'

const ODD_CONFIG = `title: ${JSON.stringify(EVIL)}
description: ${JSON.stringify(`${EVIL} \u202egpj.exe`)}
`

/** As hostile as a file system allows. */
const ODD = {
  [`${'long'.repeat(40)}/"><img src=x onerror=alert(1)>.txt`]: article(),
  'b.txt': `${EVIL.toUpperCase()}\n\n${article('“unbalanced')}`,
  '\u202egpj.txt': `Ferry\n\nBy \u202eAda Marlowe\n\nJanuary 11, 0001\n\n${EVIL}, she said.`,
  '#?%.txt': '',
}

async function build(input: string, output: string): Promise<void> {
  const { status, stderr } = await runCopydesk(['build', '--input', input, '--output', output, '--no-cache', '--quiet'])
  if (status === null || status > 1) throw new Error(stderr)
}

/** The texts of a column, row by row, of the table with this caption. */
function column(page: Page, caption: string, index: number): Promise<string[]> {
  return page
    .locator('table', { has: page.locator('caption', { hasText: new RegExp(`^${caption}$`) }) })
    .locator(`tbody tr > :nth-child(${index + 1})`)
    .evaluateAll((cells) => cells.map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim() ?? ''))
}
