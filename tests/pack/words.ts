/** What the command line says, in the language of the environment. */
import { type Voice, voiceFor } from '#i18n/voice.ts';

const zh = {
  usage: `用法：
  npm run pack -- check 文件                             检查规则包，列出所有问题
  npm run pack -- sign 文件 --key 密钥文件 [--out 输出]  签名；不写 --out 就输出到屏幕
  npm run pack -- diff 旧文件 新文件                     比较两个规则包
  npm run pack -- make-key 名称 --out 密钥文件           新建签名密钥

口令在终端输入，或放在环境变量 DEALSIDE_PASSPHRASE 里。
退出码：0 没有问题（diff：相同），1 有问题（diff：不同），2 用法或文件有误。`,
  cannotRead: (file: string, why: string) => `读不了 ${file}：${why}`,
  cannotWrite: (file: string, why: string) => `写不了 ${file}：${why}`,
  exists: (file: string) => `${file} 已经存在；密钥文件不会被覆盖`,
  problems: (file: string, n: string) => `${file}：${n} 处问题`,
  sound: (file: string) => `${file}：没有问题`,
  version: (name: string, id: string, sequence: string) => `${name}（${id}），版本号 ${sequence}`,
  signedBy: (fingerprint: string) => `签名密钥指纹 ${fingerprint}`,
  unsigned: '没有签名',
  expires: (day: string) => `有效期至 ${day}`,
  count: (what: string, n: string) => `${what} ${n}`,
  signed: (fingerprint: string, out: string) => `已签名，密钥指纹 ${fingerprint}：${out}`,
  notAKey: (file: string) => `${file} 不是签名密钥文件，或者已损坏`,
  wrongPassphrase: '口令不对，或者密钥文件被改过',
  unsupported: '这个版本的 Node 不支持 Ed25519 签名',
  passphrase: (name: string) => `「${name}」的口令：`,
  again: '再输一遍：',
  noPassphrase: '没有输入口令',
  different: '两次输入的口令不一样',
  tooShort: (n: string) => `口令至少 ${n} 个字符`,
  noTerminal: '没有终端可以输入口令；请设置环境变量 DEALSIDE_PASSPHRASE',
  badName: '名称要有 1 到 80 个字符',
  made: (file: string) => `已新建 ${file}；请妥善保管，口令丢了无法找回`,
  publicKey: (key: string) => `公钥 ${key}`,
  fingerprint: (fingerprint: string) => `指纹 ${fingerprint}`,
};

const en: typeof zh = {
  usage: `Usage:
  npm run pack -- check FILE                           every problem, or what is in it
  npm run pack -- sign FILE --key KEYFILE [--out OUT]  sign; without --out, to the screen
  npm run pack -- diff OLD NEW                         what changed between two packs
  npm run pack -- make-key NAME --out KEYFILE          a new signing key

Passphrases are asked for on the terminal, or taken from DEALSIDE_PASSPHRASE.
Exit codes: 0 sound (diff: equal), 1 problems (diff: different), 2 wrong usage or file.`,
  cannotRead: (file, why) => `Cannot read ${file}: ${why}`,
  cannotWrite: (file, why) => `Cannot write ${file}: ${why}`,
  exists: (file) => `${file} is there already; a key file is never overwritten`,
  problems: (file, n) => `${file}: ${n} ${n === '1' ? 'problem' : 'problems'}`,
  sound: (file) => `${file}: no problems`,
  version: (name, id, sequence) => `${name} (${id}), version ${sequence}`,
  signedBy: (fingerprint) => `signed with the key ${fingerprint}`,
  unsigned: 'not signed',
  expires: (day) => `valid until ${day}`,
  count: (what, n) => `${what}: ${n}`,
  signed: (fingerprint, out) => `Signed with the key ${fingerprint}: ${out}`,
  notAKey: (file) => `${file} is no signing key, or it is damaged`,
  wrongPassphrase: 'The passphrase is wrong, or the key file was changed',
  unsupported: 'This version of Node has no Ed25519 signatures',
  passphrase: (name) => `Passphrase of “${name}”: `,
  again: 'Once more: ',
  noPassphrase: 'No passphrase was given',
  different: 'The two passphrases differ',
  tooShort: (n) => `A passphrase has at least ${n} characters`,
  noTerminal: 'There is no terminal to ask for the passphrase; set DEALSIDE_PASSPHRASE',
  badName: 'A name has 1 to 80 characters',
  made: (file) => `Made ${file}; keep it well, a lost passphrase cannot be found again`,
  publicKey: (key) => `public key ${key}`,
  fingerprint: (fingerprint) => `fingerprint ${fingerprint}`,
};

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const isChinese = /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '');

export const words = isChinese ? zh : en;

/** For the words that the extension has: problems, sections, numbers, days. */
export const voice: Voice = voiceFor(isChinese ? 'zh-CN' : 'en', 'UTC', new Date().toISOString());
