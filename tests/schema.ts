/** Writes the JSON Schema of rule packs beside the format it is made from: `npm run schema`. */
import { writeFileSync } from 'node:fs';
import { packJsonSchema } from '#core/pack/json-schema.ts';

writeFileSync(
  new URL('../utils/core/pack/rule-pack.schema.json', import.meta.url),
  packJsonSchema(),
);
