import { defineConfig } from 'vitest/config'

/** Tests run on the sources: the condition makes `@copydesk/*` resolve to `src/index.ts`, so no build is needed. */
export default defineConfig({
  ssr: { resolve: { conditions: ['@copydesk/source', 'module', 'node', 'development|production'] } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'apps/*/test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
