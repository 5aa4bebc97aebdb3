/** Words about further addresses of a CRM. */
const more = (say: (host: string) => string) => (_name: string, host: string) => say(host);

export const hosts = {
  title: '其他 CRM 网址',
  note: '公司自己部署的 CRM，或者这里还不认识的地区网址，可以加进来。在这些网址上，边栏显示在浏览器自己的侧边栏里，快捷键也能打开和关上它。',
  none: '还没有添加。',
  which: '是哪个 CRM',
  address: 'CRM 的网址',
  hint: 'https://crm.example.com',
  add: '添加',
  asks: '可以带端口和目录，例如 https://portal.example.com:8443/crm/。浏览器的许可只能按整个域名给，所以会问整个域名；边栏只在这个目录里运行。不允许就什么也不会读。',
  since: (when: string) => `${when} 添加`,
  notPermitted: '浏览器没有允许，或者收回了许可：这个网址上什么都不读取。',
  permit: '重新允许',
  permitNamed: (host: string) => `重新允许：${host}`,
  remove: '删除',
  removeNamed: (host: string) => `删除：${host}`,
  removeAsk: '不再用于这个网址？',
  removeWhat: '打开着的边栏会消失，许可会还给浏览器；已经记下的商机和动作都保留。',
};

/** What an act came to; and why an address cannot be used. */
export const hostsSaid = {
  added: more((host) => `已添加 ${host}。打开那里的商机页，点页面边上的「商机边栏」。`),
  removed: more((host) => `已删除 ${host}`),
  permitted: more((host) => `${host} 又可以用了`),
  denied: more((host) => `浏览器没有允许读取 ${host}，所以没有添加。`),
  empty: more(() => '请填写网址，例如 https://crm.example.com。'),
  wildcard: more(() => '网址里不能有 *：请填一个完整的网址。'),
  'not-an-address': more(
    () => '这不是网址。请照浏览器地址栏里的样子填，例如 https://crm.example.com。',
  ),
  'not-https': more(() => '这个网址不加密（http）。只能用 https 开头的网址。'),
  login: more(() => '网址里不能带用户名和密码。'),
  ip: more(() => '请填域名，不要填 IP 地址。'),
  'one-word': more(() => '域名里要有点，例如 crm.example.com。'),
  letters: more(() => '请用只含英文字母、数字和连字符的域名：别的文字容易被仿冒。'),
  path: more(
    (host) =>
      `只填到域名为止：https://${host}。如果 CRM 和别的系统共用域名，填到它的目录，以斜杠结尾：https://${host}/crm/`,
  ),
  known: more((host) => `${host} 本来就能用，不用添加。`),
  twice: more((host) => `${host} 已经添加过了。`),
  failed: more(() => '没有成功，请再试一次。'),
};
