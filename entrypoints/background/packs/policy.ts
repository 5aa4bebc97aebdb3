/** What the company set by policy: read anew whenever asked, every wrong value named. */
import { browser } from 'wxt/browser';
import { short } from '#core/pack/problem.ts';
import { isPublicKey } from '#core/pack/signed/keys.ts';
import type { PublicKey, TrustPolicy } from '#core/pack/trust.ts';
import type { PolicyProblem, PolicyState } from '#messages/packs.ts';

/**
 * The values as the browser hands them over. It drops, without a word, a value that does not fit
 * `managed-schema.json`; what it lets through is checked here again.
 */
async function managed(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Browsers without any policy for the extension may refuse instead of answering nothing.
    return {};
  }
}

const quote = (value: unknown): string => short(JSON.stringify(value) ?? String(value));

const isHttps = (text: string): boolean => {
  try {
    return new URL(text).protocol === 'https:';
  } catch {
    // No URL at all is no https URL either.
    return false;
  }
};

/** Reads one value, or notes what is wrong with it. */
function taker(values: Record<string, unknown>, problems: PolicyProblem[]) {
  return <T>(
    value: PolicyProblem['value'],
    fits: (given: unknown) => given is T,
    sound: (given: T) => PolicyProblem['why'] | null = () => null,
  ): T | null => {
    const given = values[value];
    if (given === undefined) return null;
    const why = fits(given) ? sound(given) : 'wrong-type';
    if (why === null) return given as T;
    problems.push({ value, why, got: quote(given) });
    return null;
  };
}

const isText = (given: unknown): given is string => typeof given === 'string';
const isYesNo = (given: unknown): given is boolean => typeof given === 'boolean';
const isTexts = (given: unknown): given is string[] => Array.isArray(given) && given.every(isText);

export interface Policy extends Omit<PolicyState, 'pack'> {
  /** The pack's file, as one string. */
  packFile: string | null;
  hidesFirstRun: boolean;
}

/** The company's policy. A wrong value counts as not set, but a wrong key forbids every other. */
export async function policy(): Promise<Policy> {
  const values = await managed();
  const problems: PolicyProblem[] = [];
  const take = taker(values, problems);
  const keys = take('publicKeys', isTexts) ?? [];
  const publicKeys = keys.filter(isPublicKey);
  for (const key of keys) {
    if (!isPublicKey(key))
      problems.push({ value: 'publicKeys', why: 'not-a-key', got: quote(key) });
  }
  return {
    managed: Object.keys(values).length > 0,
    packFile: take('rulePackJson', isText),
    url: take('packUrl', isText, (given) => (isHttps(given) ? null : 'not-https')),
    publicKeys,
    // Keys were meant to be demanded: with none of them readable, unsigned packs are not let in.
    requireSignature: (take('requireSignature', isYesNo) ?? false) || keys.length > 0,
    hidesFirstRun: take('disableFirstRunPage', isYesNo) ?? false,
    problems,
  };
}

/** The part of it that decides about files. */
export async function trustPolicy(): Promise<TrustPolicy> {
  const { requireSignature, publicKeys } = await policy();
  return { requireSignature, publicKeys: publicKeys satisfies readonly PublicKey[] };
}
