/** Where the notes of the built-in packs come from, in words that promise no more than is known. */
import { say } from './say.ts';

/** The article that most default numbers come from: one unnamed team's account. */
export const article = say(
  '文章《线上销售团队管理实务指南》中某 SaaS 团队的经验；只有一家之言，样本和算法未公开，未经验证',
  'One SaaS team quoted in the article 《线上销售团队管理实务指南》 (a guide to managing online sales teams); sample and method unpublished, unverified',
);

/** A number we set ourselves so that the rule can run at all. */
export const ours = say(
  '示例阈值，由本扩展设定，没有数据依据；请按团队自己的情况改',
  'Example value set by this extension, resting on no data; change it to suit the team',
);
