/** What an act on packs, drafts, addresses or keys came to, in one sentence. */
import { hostsSaid } from './hosts.ts';
export const said = {
  packs: {
    added: (name: string, _more: string) => `已启用「${name}」，排在最后`,
    'taken-out': (name: string, _more: string) => `已停用「${name}」`,
    moved: (name: string, more: string) => `「${name}」现在排第 ${more} 位`,
    removed: (name: string, _more: string) => `已删除「${name}」`,
    'rolled-back': (name: string, more: string) => `「${name}」现在用第 ${more} 版`,
    saved: (_name: string, more: string) => `已导出 ${more}`,
    failed: (_name: string, _more: string) => '没有成功，请再试一次。',
  },
  drafts: {
    discarded: (name: string, _more: string) => `已丢弃草稿「${name}」`,
    'brought-back': (name: string, _more: string) => `已找回草稿「${name}」`,
    'not-text': (_name: string, _more: string) => '这个文件是空的、太大，或者不是 UTF-8 文本。',
    failed: (_name: string, _more: string) => '没有成功，请再试一次。',
  },
  channels: {
    checked: (_name: string, more: string) => `已检查 ${more}`,
    stopped: (_name: string, more: string) => `不再检查 ${more}`,
    auto: (_name: string, more: string) => `${more} 的更新，签名者不变就自动安装`,
    asks: (_name: string, more: string) => `${more} 的更新，每次都先给你看`,
    denied: (_name: string, more: string) => `浏览器没有允许访问 ${more}，所以没有检查。`,
    failed: (_name: string, _more: string) => '没有成功，请再试一次。',
  },
  hosts: hostsSaid,
  keys: {
    made: (name: string, more: string) =>
      `已做好钥匙「${name}」，备份存为 ${more}。请放到安全的地方；口令不会存在任何地方。`,
    'made-alone': (name: string, _more: string) =>
      `已做好钥匙「${name}」，没有备份：它只在这个浏览器里。`,
    imported: (name: string, _more: string) => `已导入钥匙「${name}」`,
    forgotten: (name: string, _more: string) => `已忘掉钥匙「${name}」`,
    'no-name': (_name: string, _more: string) => '请给钥匙起个名字。',
    'too-short': (_name: string, _more: string) => '口令太短，至少 8 个字符。',
    'not-the-same': (_name: string, _more: string) => '两次输入的口令不一样。',
    'not-text': (_name: string, _more: string) => '请选择钥匙的备份文件。',
    'not-a-key': (_name: string, _more: string) => '这不是钥匙的备份文件。',
    'wrong-passphrase': (_name: string, _more: string) => '口令不对，或者文件已损坏。',
    unsupported: (_name: string, _more: string) =>
      '这个浏览器太旧，还不能签名。请更新到 Chrome 137 或更新的版本。',
    failed: (_name: string, _more: string) => '没有成功，请再试一次。',
  },
};
