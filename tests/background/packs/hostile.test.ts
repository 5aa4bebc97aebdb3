/** Hostile packs: each is refused with its reason, and the pack before it stays in use. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fromBase64, toBase64 } from '#core/pack/signed/base64.ts';
import { newSigner, type Signer } from '../../core/pack/signed/signer.ts';
import { startBrowser } from '../worker.ts';
import { bare, install, refusal, signed, team, used } from './files.ts';

/** The next version of the pack in use, with a part of its text replaced. */
function spoiled(part: string | RegExp, by: string): string {
  const text = bare({ sequence: 2 });
  const changed = text.replace(part, () => by);
  if (changed === text) throw new Error(`nothing like ${part} in the pack`);
  return changed;
}

/** A key and value added to the pack's own, before all others. */
const added = (member: string): string => spoiled('{', `{ ${member},`);

const named = (name: string): string =>
  spoiled(/"zh-CN": "东区"/, `"zh-CN": ${JSON.stringify(name)}`);
const linked = (url: string): string =>
  spoiled(/"steps": \[/, `"media": ${JSON.stringify(url)}, "steps": [`);
const nested = (depth: number): string => added(`"x": ${'['.repeat(depth)}${']'.repeat(depth)}`);
const rules = (many: number): string => {
  const pack = team({ sequence: 2 });
  const copies = Array.from({ length: many }, (_, n) => ({ ...pack.rules[0], id: `r${n}` }));
  return JSON.stringify({ ...pack, rules: copies });
};

/** What is written here in code points, for characters nobody sees. */
const hidden = (code: number): string => `东${String.fromCodePoint(code)}区`;

const files: [what: string, file: () => string, why: string][] = [
  // Keys that reach behind objects, and keys given twice.
  ['a __proto__ key', () => added('"__proto__": { "rules": [] }'), 'forbidden-key'],
  ['a constructor key', () => added('"constructor": { "prototype": {} }'), 'forbidden-key'],
  [
    'a prototype key deep inside',
    () => spoiled(/"params": \{/, '"params": { "prototype": 1,'),
    'forbidden-key',
  ],
  ['an escaped __proto__ key', () => added('"\\u005f_proto__": {}'), 'forbidden-key'],
  ['a sequence given twice', () => added('"sequence": 9'), 'duplicate-key'],
  ['a key given twice, once in escapes', () => added('"r\\u0075les": []'), 'duplicate-key'],
  // Size and depth.
  ['two megabytes', () => named('x'.repeat(2_000_000)), 'too-large'],
  ['one text of ten megabytes', () => `"${'x'.repeat(8_000_000)}"`, 'too-large'],
  ['ten thousand levels', () => nested(10_000), 'too-deep'],
  ['thirty-three levels', () => nested(33), 'too-deep'],
  ['a hundred thousand values', () => added(`"x": [${'1,'.repeat(100_000)}1]`), 'too-many-values'],
  ['501 rules', () => rules(501), 'too-many'],
  ['thousands of rules', () => rules(3000), 'too-large'],
  // No JSON, or not only JSON.
  ['nothing', () => '', 'not-json'],
  ['a web page', () => '<!doctype html><script>alert(1)</script>', 'not-json'],
  ['a script', () => 'module.exports = {}', 'not-json'],
  ['something behind the pack', () => `${bare({ sequence: 2 })};alert(1)`, 'not-json'],
  ['a pack cut off', () => bare({ sequence: 2 }).slice(0, -40), 'not-json'],
  ['NaN for a limit', () => spoiled(/"warn": \d+/, '"warn": NaN'), 'not-json'],
  ['Infinity for a limit', () => spoiled(/"warn": \d+/, '"warn": Infinity'), 'not-json'],
  ['a half character', () => named('\ud800'), 'invisible-character'],
  // Numbers nobody can mean.
  ['a limit of 1e308 days', () => spoiled(/"warn": \d+/, '"warn": 1e308'), 'too-big'],
  ['a limit beyond all numbers', () => spoiled(/"warn": \d+/, '"warn": 1e999'), 'wrong-type'],
  ['a limit below nothing', () => spoiled(/"warn": \d+/, '"warn": -1'), 'too-small'],
  ['a limit of ten years and more', () => spoiled(/"warn": \d+/, '"warn": 99999'), 'too-big'],
  ['half a version', () => spoiled('"sequence": 2', '"sequence": 2.5'), 'wrong-type'],
  ['version zero', () => spoiled('"sequence": 2', '"sequence": 0'), 'too-small'],
  // Texts that are not what they look like.
  ['a name that turns round', () => named(hidden(0x202e)), 'invisible-character'],
  ['an isolate in a name', () => named(hidden(0x2066)), 'invisible-character'],
  ['a zero-width space', () => named(hidden(0x200b)), 'invisible-character'],
  ['a zero-width joiner', () => named(hidden(0x200d)), 'invisible-character'],
  ['a byte order mark inside', () => named(hidden(0xfeff)), 'invisible-character'],
  ['a tag character', () => named(hidden(0xe0041)), 'invisible-character'],
  ['a null character', () => named(hidden(0)), 'invisible-character'],
  ['markup', () => named('<img src=x onerror=alert(1)>'), 'markup'],
  ['a comment of markup', () => named('<!-- x'), 'markup'],
  // Links.
  ['a javascript: link', () => linked('javascript:alert(1)'), 'wrong-form'],
  ['a data: link', () => linked('data:text/html,x'), 'wrong-form'],
  ['a plain http link', () => linked('http://example.com/x.mp4'), 'wrong-form'],
  ['a file link', () => linked('file:///etc/passwd'), 'wrong-form'],
  // What no pack knows.
  ['a future format', () => spoiled('"format": 2', '"format": 3'), 'format-newer'],
  ['a format of its own', () => spoiled('"format": 2', '"format": "evil"'), 'format-unknown'],
  ['a condition of its own', () => spoiled(/"kind": "idle"/, '"kind": "eval"'), 'not-one-of'],
  [
    'an expression',
    () => spoiled(/"params": \{/, '"when": "amount > 1", "params": {'),
    'unknown-key',
  ],
  // References to nothing.
  [
    'a rule of no stage',
    () => spoiled(/"tracks": \[\s*"/, '"tracks": ["nobody", "'),
    'unknown-track',
  ],
  [
    'a target of no action',
    () => spoiled(/"actions": \[\s*"call"/, '"actions": ["nothing"'),
    'unknown-action',
  ],
  [
    'a limit of no stage',
    () => spoiled(/"stages": \[\],\s*"tiers"/, '"stages": ["nowhere"], "tiers"'),
    'unknown-stage',
  ],
  ['two rules of one id', () => spoiled('"id": "overdue-close"', '"id": "idle"'), 'duplicate-id'],
  ['a zone of nowhere', () => spoiled(/"zone": "[^"]+"/, '"zone": "Mars/Base"'), 'unknown-zone'],
  // Versions.
  ['other content under the same version', () => bare({ warningsPerDay: 6 }), 'same-sequence'],
];

let ours: Signer;

beforeEach(async () => {
  await startBrowser();
  ours = await newSigner();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

it('there are forty of them and more', () => {
  expect(files.length).toBeGreaterThan(40);
});

describe('an unsigned file', () => {
  it.each(files)('of %s is refused', async (_, file, why) => {
    await install(bare());
    expect(await refusal(file())).toContain(why);
    expect(await used()).toEqual(['team-east 1']);
  });
});

describe('a file signed by the very publisher', () => {
  // What a signature cannot make good: the content is checked as that of any other file.
  const contents = files.filter(([, , why]) => why !== 'too-large' && why !== 'same-sequence');
  it.each(contents)('of %s is refused', async (_, file, why) => {
    await install(await signed(ours));
    const text = file();
    const envelope = await ours.sign(text);
    expect(await refusal(envelope)).toContain(why);
    expect(await used()).toEqual(['team-east 1']);
  });

  it('of bytes that are no UTF-8 is refused', async () => {
    await install(await signed(ours));
    const bytes = new TextEncoder().encode(bare({ sequence: 2 }));
    bytes[20] = 0xff;
    const file = await ours.sign(bare({ sequence: 2 }));
    const swapped = JSON.stringify({ ...JSON.parse(file), payload: toBase64(bytes) });
    expect(await refusal(swapped)).toContain('signature-wrong');
    expect(await used()).toEqual(['team-east 1']);
  });

  it('with a lower version is refused', async () => {
    await install(await signed(ours, { sequence: 2 }));
    expect(await refusal(await signed(ours, { sequence: 1 }))).toEqual(['lower-sequence']);
    expect(await used()).toEqual(['team-east 2']);
  });
});

describe('a signed file with one bit flipped', () => {
  const fields = ['payload', 'key', 'signature'] as const;
  it.each(fields)('in its %s is refused', async (field) => {
    await install(await signed(ours));
    const file = JSON.parse(await signed(ours, { sequence: 2 }));
    const [entry] = file.signatures;
    const before = fromBase64(field === 'payload' ? file.payload : entry[field]);
    if (!before) throw new Error('no base64');
    for (const bit of [0, 7, before.length * 4, before.length * 8 - 1]) {
      const bytes = new Uint8Array(before);
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      const text = toBase64(bytes);
      const flipped =
        field === 'payload'
          ? { ...file, payload: text }
          : { ...file, signatures: [{ ...entry, [field]: text }] };
      expect(await refusal(JSON.stringify(flipped))).toEqual(['signature-wrong']);
    }
    expect(await used()).toEqual(['team-east 1']);
  });

  it.each([
    ['another kind of file', (file: string) => file.replace('signed-pack', 'signed-dog')],
    [
      'no signature',
      (file: string) => file.replace(/"signatures": \[[^\]]*\]/, '"signatures": []'),
    ],
    ['an unknown key', (file: string) => file.replace('{', '{ "comment": 1,')],
    [
      'a payload that is no base64',
      (file: string) => file.replace('"payload": "', '"payload": "*'),
    ],
  ])('and one of %s too', async (_, spoil) => {
    await install(await signed(ours));
    const file = await signed(ours, { sequence: 2 });
    expect(await refusal(spoil(file))).not.toBeNull();
    expect(await used()).toEqual(['team-east 1']);
  });
});
