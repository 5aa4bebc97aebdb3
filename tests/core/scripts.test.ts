/** The files of each script, as they are built. */
import { expect, it } from 'vitest';
import { crmIds } from '#core/deal/deal.ts';
import { inAllFrames, marksScripts, onDemand, scriptsOf } from '#core/scripts.ts';

it('gives each page the reader of its own CRM, after the part for all and before what runs', () => {
  expect(crmIds.map(scriptsOf)).toEqual([
    ['content-scripts/reading.js', 'content-scripts/zoho-reading.js', 'content-scripts/zoho.js'],
    [
      'content-scripts/reading.js',
      'content-scripts/fxiaoke-reading.js',
      'content-scripts/fxiaoke.js',
    ],
  ]);
});

it('gives the picker both readers once', () => {
  expect(onDemand.picker).toEqual([
    'content-scripts/reading.js',
    'content-scripts/zoho-reading.js',
    'content-scripts/fxiaoke-reading.js',
    'content-scripts/teach.js',
  ]);
});

it('needs one file for what reads no deal', () => {
  expect([marksScripts, onDemand.deep, onDemand.outline].map(({ length }) => length)).toEqual([
    1, 1, 1,
  ]);
});

it('goes into frames where a shell frames the CRM', () => {
  expect(crmIds.filter(inAllFrames)).toEqual(['zoho']);
});
