/** The readers of exported files, loaded when a person first chooses one. */
export { columnsOf } from '#crm/import/columns.ts';
export { dealsByName } from '#crm/import/names.ts';
export { dateSamples, envFor, planFor, readRows, survey } from '#crm/import/plan.ts';
export { readTable } from '#crm/import/table.ts';
