/** Words of the review: what a file is, who signed it, what it would change, and how to use it. */
import type { TrustHow, TrustRefusal } from '#core/pack/trust.ts';

/** What to do about a sound file that is not installed. `sequence`: its own; `highest`: seen here. */
const untrusted: { [R in TrustRefusal]: (sequence: string, highest: string) => string } = {
  'unsigned-forbidden': () => '公司要求规则包必须有签名，这份没有。请向发布人要签过名的文件。',
  'key-not-allowed': () =>
    '签它的钥匙不在公司的名单里。请向发布人要用公司钥匙签名的文件；如果名单该更新了，请找公司 IT。',
  'foreign-key': () =>
    '签它的是另一把钥匙，可能是冒充。请向发布人核实；确实换了钥匙时，发布人应给出由旧钥匙签过的换钥文件。',
  'signature-missing': () =>
    '以前装的版本有签名，这份没有，可能被人改过。请向发布人要签过名的文件。',
  'lower-sequence': (sequence, highest) =>
    `这是第 ${sequence} 版，本机装过第 ${highest} 版，不能再装更旧的。要退回旧版，请在规则包的「保留的版本」里选。`,
  'same-sequence': (sequence) =>
    `它和装过的第 ${sequence} 版版本号相同，内容却不同。发布人改了内容就该用新的版本号；请向发布人核实，要一份新版本。`,
};

const how: { [H in TrustHow]: { title: string; what: string } } = {
  unsigned: {
    title: '没有签名',
    what: '无法确认是谁写的，中途有没有被改过。只有确知来源时才安装。',
  },
  'first-use': {
    title: '第一次见到这把签名钥匙',
    what: '请把下面的指纹和发布人告诉你的核对一遍。安装以后，只接受同一把钥匙签的更新。',
  },
  'known-key': {
    title: '签名和以前一样',
    what: '和你以前装的版本出自同一把钥匙。',
  },
  'policy-key': {
    title: '签名是公司指定的钥匙',
    what: '公司在浏览器策略里指定了这把钥匙。',
  },
  rotation: {
    title: '发布人换了签名钥匙',
    what: '旧钥匙为新钥匙作了证。请和发布人核对新指纹；接受以后，只认新钥匙。',
  },
};

export const review = {
  title: (name: string) => `查看「${name}」`,
  refusedTitle: '这份文件不能安装',
  untrustedTitle: (name: string) => `没有安装「${name}」`,
  nothingChanged: '正在使用的规则包没有改动。',
  close: '关闭',
  from: {
    file: '来自文件',
    text: '来自粘贴的内容',
    desk: '由你的草稿生成',
    url: (host: string) => `来自 ${host}`,
    policy: '由公司配置',
  },
  replaces: (n: string) => `替换已装的第 ${n} 版`,
  isNew: '本机还没有装过',
  nothingNew: '这一版已经装好了，没有什么要做的。',
  publisher: '发布人',
  noPublisher: '没有写明',
  contact: (contact: string) => `（${contact}）`,
  holds: '内容',
  expires: '有效期至',
  noExpiry: '没有期限',
  expired: '已过期，仍可安装，照常工作',
  untrusted,

  signer: '谁签的名',
  how,
  /** A file just made here, where nothing is to be compared with what others said. */
  own: {
    unsigned: {
      title: '没有签名',
      what: '收到的人无法确认是谁发的，公司也可能不允许安装。',
    },
    'first-use': {
      title: '用你的钥匙签了名',
      what: '请当面或打电话把下面的指纹告诉团队，他们第一次安装时要核对。',
    },
  },
  fingerprint: '指纹',
  oldKey: '旧钥匙',
  newKey: '新钥匙',
  knownKey: '以前的钥匙',
  thisKey: '这份文件的钥匙',
  accept: '我已核对新指纹，接受换用新钥匙',

  agreements: '安装前请看团队约定',
  notices: '通知',
  until: (day: string) => `到 ${day}`,

  changes: '会改变什么',
  comparedNew: (name: string, n: string) => `和正在使用的「${name}」第 ${n} 版相比`,
  comparedOld: (n: string) => `和已装的第 ${n} 版相比`,
  noChanges: '内容没有差别。',
  changed: (n: string, _count: number) => `共 ${n} 处`,
  more: (n: string, _count: number) => `其余 ${n} 处`,
  moreDeals: (n: string, _count: number) => `再看 ${n} 个商机`,
  moreLines: (n: string, _count: number) => `另有 ${n} 条变化`,
  moreRules: (n: string, _count: number) => `再看 ${n} 条规则`,
  hows: { added: '新增', removed: '去掉', changed: '改动', moved: '换了位置' },
  nothing: '无',
  yes: '是',
  no: '否',
  becomes: '改为',

  conflicts: '和同时使用的规则包重叠',

  impact: '对商机的影响',
  impactAsking: '正在用本机看过的商机试算…',
  impactFailed: '没有算出来，不影响安装。',
  impactNone: '这份规则包没有可以试算的。',
  impactUnused: '只安装不使用，不影响任何商机。',
  noDeals: '本机还没看过商机，看不出影响。',
  unaffected: (deals: string, _count: number) => `本机看过的 ${deals} 个商机，一个都不会变。`,
  affected: (deals: string, _count: number, affected: string, gained: string, lost: string) =>
    `本机看过的 ${deals} 个商机中，${affected} 个会变：多出 ${gained} 条提醒，少掉 ${lost} 条。`,
  levels: (n: string, _count: number) => `另有 ${n} 条变轻或变重。`,
  byRule: '按规则',
  rule: '规则',
  gains: '多出',
  loses: '少掉',
  shifts: '变级',
  deals: (n: string, _count: number) => `逐个看这 ${n} 个商机`,
  firstDeals: (n: string, all: string) => `逐个看前 ${n} 个商机（共 ${all} 个）`,
  unnamed: '没读到名称的商机',
  gets: '多出',
  losesOne: '不再有',
  shift: (from: string, to: string) => `${from}变为${to}`,

  audits: {
    more: (n: string, _count: number) => `再看 ${n} 条`,
    title: '这些期限在你们的数据里准不准',
    says: (rule: string, stage: string, tiers: string) =>
      `${rule}（${stage}${tiers && `，${tiers} 类客户`}）`,
    tells: (limit: string, past: string, pastN: string, under: string, underN: string) =>
      `定的 ${limit}：超过 ${limit}的商机 ${past} 输单（n=${pastN}），未超过的 ${under}（n=${underN}）。`,
    differs: (points: string, low: string, high: string) =>
      `相差 ${points} 个百分点（95 % 区间 ${low} 到 ${high}）。`,
    undecided: (limit: string, low: string, high: string) =>
      `在你们的数据里，${limit}还看不出能区分输赢（相差的 95 % 区间 ${low} 到 ${high} 个百分点，包含 0）。`,
    reversed: '超过期限的反而更少输单，这个期限值得再想想。',
    tooFew: (n: string, _count: number) => `本机只看过 ${n} 个已结束的商机，还不够说什么。`,
    caution: '关联，不等于原因。',
  },

  use: '怎样使用',
  uses: {
    'as-before': {
      name: '和以前一样',
      what: '留在原来的位置，只换成新版。',
    },
    alone: { name: '代替正在使用的', what: '只用这一个；其余的留着，随时可以再启用。' },
    above: { name: '放在正在使用的前面', what: '它说了算，其余的作补充。' },
    unused: { name: '只安装，先不使用', what: '以后在列表里启用。' },
  },
  companyFirst: '公司配置的规则包总是排在最前。',
  auto: '签名者不变的更新自动安装',
  autoNote: (host: string) => `安装后每天检查一次 ${host}。`,
  autoUnsigned: '没有签名的更新，每次都要给你看过才装。',

  install: '安装',
  update: '更新',
  installAndSave: '安装到这里，并保存文件',
  saveOnly: '只保存文件',
  saved: (file: string) => `文件已存为 ${file}`,
  otherKey: '换一种签名方式',
  cancel: '不安装',
  installing: '正在安装…',
  acceptFirst: '要先核对并接受新钥匙。',
  failed: '没有安装成功，什么都没有改动。请再试一次。',
  changedMeanwhile: '刚才情况有变，没有安装。下面是最新的，请再看一遍。',
};
