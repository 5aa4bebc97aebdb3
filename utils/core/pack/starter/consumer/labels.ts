/**
 * Labels that consumer shops give their stages, beside those that CRMs print by default: from the
 * article 《线上销售团队管理实务指南》 and common words of online shops. Simplified and Traditional.
 */
import type { Labels } from '../labels.ts';

const both = (...labels: string[]): Labels => ({ both: labels, zoho: [], fxiaoke: [] });

export const newcomer = both(
  ...['新客', '新客戶', '新客户', '新客线索', '新客線索', '新客开拓', '新客開拓', '新粉', '访客'],
  ...['訪客', '已关注', '已關注', '新加好友', '首次咨询', '首次諮詢'],
  ...['New Customer', 'New Lead', 'New Visitor', 'Visitor', 'Subscriber', 'Follower'],
);

export const asking = both(
  ...[
    '咨询',
    '諮詢',
    '咨询中',
    '諮詢中',
    '售前咨询',
    '售前諮詢',
    '加购',
    '加購',
    '已加购',
    '已加購',
  ],
  ...[
    '加购意向',
    '加購意向',
    '咨询/加购意向',
    '加购未下单',
    '加購未下單',
    '浏览未下单',
    '瀏覽未下單',
  ],
  ...['收藏', '已收藏', '高意向', '高意向线索', '高意向線索'],
  ...['Enquiry', 'Inquiry', 'Enquiring', 'Added to Cart', 'Add to Cart', 'In Cart', 'Cart'],
  ...['Abandoned Cart', 'Wishlist', 'Considering', 'High Intent'],
);

export const unpaid = both(
  ...['待付款', '待支付', '未付款', '未支付', '已下单', '已下單', '已下单未付款', '已下單未付款'],
  ...['拍下未付', '已拍未付', '下单未付', '下單未付', '待付尾款', '待成交'],
  ...['Awaiting Payment', 'Pending Payment', 'Payment Pending', 'Unpaid', 'Checkout'],
  ...['Order Placed', 'Ordered'],
);

export const returning = both(
  ...['老客', '老客户', '老客戶', '复购', '復購', '複購', '老客复购', '老客復購', '老客複購'],
  ...['回购', '回購', '复购跟进', '復購跟進', '二次购买', '二次購買', '再次购买', '再次購買'],
  ...['老客维护', '老客維護', '老客唤醒', '老客喚醒', '沉睡客户', '沉睡客戶', '待复购', '待復購'],
  ...['Repeat', 'Repeat Purchase', 'Repeat Customer', 'Repurchase', 'Reorder', 'Returning'],
  ...['Returning Customer', 'Win-back', 'Existing Customer'],
);

export const paid = both(
  ...['已付款', '已支付', '待发货', '待發貨', '已发货', '已發貨', '待收货', '待收貨', '已签收'],
  ...['已簽收', '已收货', '已收貨', '交易成功', '交易完成', '订单完成', '訂單完成'],
  ...['Paid', 'Shipped', 'Delivered', 'Completed', 'Order Completed'],
);

export const cancelled = both(
  ...['交易关闭', '交易關閉', '订单关闭', '訂單關閉', '已取消', '订单取消', '訂單取消', '不买了'],
  ...['不買了', 'Cancelled', 'Canceled', 'Order Cancelled', 'Order Canceled', 'Not Buying'],
);
