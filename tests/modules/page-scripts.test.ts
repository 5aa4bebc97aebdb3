/** Modules become classic scripts that run one after another in one world. */
import { createContext, runInContext } from 'node:vm';
import { beforeEach, describe, expect, it } from 'vitest';
import { classic } from '../../modules/page-scripts.ts';

let world: Record<string, unknown>;
beforeEach(() => {
  world = { said: [] };
  world.self = world;
  createContext(world);
});

const run = (file: string, module: string): unknown =>
  runInContext(classic(`content-scripts/${file}`, module), world);

const reading = (word: string) =>
  `function read(){return"${word}"}export{read as t,read as "a b"};`;
const page =
  'import{t as e}from"./reading.js";var r={main:()=>(said.push(e()),e)};export{r as default};';

describe('a classic script', () => {
  it('takes what an earlier one gave, runs, and answers what its main answers', () => {
    run('reading.js', reading('here'));
    expect((run('page.js', page) as () => string)()).toBe('here');
    expect(world.said).toEqual(['here']);
  });

  it('keeps what it took when a newer copy of the earlier one runs', () => {
    run('reading.js', reading('old'));
    const older = run('page.js', page) as () => string;
    run('reading.js', reading('new'));
    const newer = run('page.js', page) as () => string;
    expect([older(), newer()]).toEqual(['old', 'new']);
  });

  it('leaves nothing in its world but one global of its own', () => {
    const before = Object.keys(world);
    run('reading.js', reading('here'));
    run('page.js', page);
    expect(Object.keys(world).filter((name) => !before.includes(name))).toEqual([
      'dealside-reading',
    ]);
  });

  it('takes no text for an import or an export', () => {
    const text = 'import{x as y}from"./z.js";export{q as default};';
    const module = `var r={main:()=>${JSON.stringify(text)}};export{r as default};`;
    expect(run('page.js', module)).toBe(text);
  });

  it('does not run beside a missing one', () => {
    expect(() => run('page.js', page)).toThrow('dealside-reading');
    expect(world.said).toEqual([]);
  });

  it('is not built where a whole file is imported', () => {
    expect(() => classic('page.js', 'import*as e from"./reading.js";')).toThrow(
      'page.js imports a whole file',
    );
  });
});
