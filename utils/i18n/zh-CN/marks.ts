/** 列表标记的文字：选项页的开关，和标记上的一句话。 */
export const marks = {
  title: '列表标记',
  lead: '在商机列表和看板上，给有问题的商机画一个小标记，鼠标停上去看是什么问题。默认关闭。',
  reads:
    '打开后，会读列表里你看得见的那些行（名称、阶段、金额、日期等列）并记在这个浏览器里；滚出屏幕的行不读。CRM 页面上不改任何内容，排版不变。',
  levels: '三角是警告，圆圈是建议。列表显示的列越少，能看出的问题越少。',
  on: '开',
  off: '关',
  failed: '没有改成，请再试一次。',
  said: (title: string, sentence: string) => `${title}：${sentence}`,
  asOf: (sentence: string, day: string) => `${sentence}（据${day}所见）`,
};
