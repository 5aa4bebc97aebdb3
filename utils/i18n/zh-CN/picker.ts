/** Words of the picker over a CRM page; no page of ours says them. */
export const picker = {
  title: (field: string) => `请点「${field}」的值`,
  keys: 'Esc 取消 · Tab / 方向键选择 · 回车确定。页面不会收到这次点击。',
  outside: '请在这个商机的详情里选',
  nothing: '这里没有能长期认出来的值，请选别的',
  framed: '这一块是嵌进来的另一个页面，读不到里面的值，请选商机详情自己的值',
  lost: '这个页面现在不是商机详情，没有可选的值',
};
