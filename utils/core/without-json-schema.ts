/**
 * Stands in, in the build alone, for the part of zod that writes JSON Schema: only `npm run schema`
 * needs it, and the worker and every page would carry it. `wxt.config.ts` puts it there.
 */
const nothing = (): undefined => undefined;

export const createToJSONSchemaMethod = () => nothing;
export const createStandardJSONSchemaMethod = () => nothing;
export const toJSONSchema = nothing;
export const initializeContext = nothing;
export const extractDefs = nothing;
export const finalize = nothing;
export const processSchema = nothing;
export const allProcessors = {};
