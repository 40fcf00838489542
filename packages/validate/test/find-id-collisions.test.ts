import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findIdCollisions, ID_COLLISION } from '../src/index.ts'

test('ids that are all different collide nowhere', () => {
  expect(findIdCollisions([])).toEqual([])
  expect(findIdCollisions([input('a', 'a.txt'), input('b', 'b.txt')])).toEqual([])
})

test('each of two inputs that share an id names the other', () => {
  expect(findIdCollisions([input('ferry', 'ferry.txt'), input('b', 'b.txt'), input('ferry', 'ferry.text')])).toEqual([
    {
      id: 'ferry',
      path: 'ferry.txt',
      others: ['ferry.text'],
      message: 'Unexpected id `ferry`, expected one that `ferry.text` does not have too',
    },
    {
      id: 'ferry',
      path: 'ferry.text',
      others: ['ferry.txt'],
      message: 'Unexpected id `ferry`, expected one that `ferry.txt` does not have too',
    },
  ])
})

test('each of three names the other two, in the order of the input', () => {
  const found = findIdCollisions(['x.txt', 'x', 'x.text'].map((path) => input('x', path)))
  expect(found.map(({ path, others }) => [path, ...others])).toEqual([
    ['x.txt', 'x', 'x.text'],
    ['x', 'x.txt', 'x.text'],
    ['x.text', 'x.txt', 'x'],
  ])
  expect(found[0]?.message).toBe('Unexpected id `x`, expected one that `x`, `x.text` do not have too')
})

test('two inputs of one path name each other, and of many the first are named', () => {
  const twice = findIdCollisions([input('x', 'x.zip/x.txt'), input('x', 'x.zip/x.txt')])
  expect(twice.map(({ others }) => others)).toEqual([['x.zip/x.txt'], ['x.zip/x.txt']])
  const many = findIdCollisions(Array.from({ length: 1000 }, (_, index) => input('x', `${index}.txt`)))
  expect(many).toHaveLength(1000)
  expect(many[2]?.message).toBe(
    'Unexpected id `x`, expected one that `0.txt`, `1.txt`, `3.txt`, `4.txt`, `5.txt` and 994 more do not have too',
  )
})

test('an input is found if and only if another has its id', () => {
  const inputs = fc
    .uniqueArray(fc.string())
    .chain((paths) => fc.tuple(...paths.map((path) => fc.nat(5).map((id) => input(String(id), path)))))
  fc.assert(
    fc.property(inputs, (all) => {
      const shared = all.filter(({ id, path }) => all.some((other) => other.id === id && other.path !== path))
      const paths = (of: readonly { path: string }[]) => of.map(({ path }) => path).sort()
      expect(paths(findIdCollisions(all))).toEqual(paths(shared))
    }),
  )
})

test('the id of the check is stable', () => {
  expect(ID_COLLISION).toBe('id-collision')
})

function input(id: string, path: string) {
  return { id, path }
}
