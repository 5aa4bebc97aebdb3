/**
 * What the desk does with pack files, on the command line, for teams that keep packs in git:
 *
 *   npm run pack -- check FILE                          every problem, or what is in it
 *   npm run pack -- sign FILE --key KEYFILE [--out OUT] the signed file
 *   npm run pack -- diff OLD NEW                        what changed between two packs
 *   npm run pack -- make-key NAME --out KEYFILE         a new signing key
 *
 * It speaks Chinese or English as the environment does, and asks for passphrases on the terminal or
 * takes them from DEALSIDE_PASSPHRASE.
 */
import { askedFor } from './pack/asked.ts';
import { run } from './pack/commands.ts';
import { Stop } from './pack/stop.ts';
import { words } from './pack/words.ts';

const asked = askedFor(process.argv.slice(2));
if (asked === null) {
  console.error(words.usage);
  process.exitCode = 2;
} else {
  try {
    process.exitCode = await run(asked);
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    console.error(stop.message);
    process.exitCode = stop.code;
  }
}
