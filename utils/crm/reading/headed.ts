/** Whether a field found by its shape stands under the heading of another record: a quote, a customer. */
import type { PlaceName, PrintedPlace } from '#core/deal/print.ts';
import { once } from '#core/once.ts';
import { labelKey } from '../label.ts';

/**
 * What CRMs keep besides deals, by the usual words of the trade [L]. Cards and forms of these stand
 * beside a deal's fields and show fields of the same names.
 */
const others = once(() => {
  const words = [
    '客户|联系人|联络人|公司|企业|线索|报价|报价单|合同|订单|销售订单|发票|开票|回款|产品|商品|市场活动|活动|任务|待办|日程|会议|通话|拜访|竞争对手|合作伙伴|项目|工单',
    '報價|報價單|合約|訂單|發票|產品|任務|會議|專案|競爭對手',
    'account|accounts|customer|customers|company|companies|organization|organisation|contact|contacts|contact person|contact persons|lead|leads|quote|quotes|quotation|quotations|contract|contracts|order|orders|sales order|sales orders|purchase order|purchase orders|invoice|invoices|payment|payments|product|products|campaign|campaigns|activity|activities|task|tasks|event|events|meeting|meetings|call|calls|competitor|competitors|partner|partners|project|projects|case|cases|ticket|tickets',
    '取引先|顧客|連絡先|見積|見積書|請求書|注文|注文書|製品|商品|タスク|予定',
    'kunde|kunden|firma|kontakt|kontakte|angebot|angebote|auftrag|aufträge|rechnung|rechnungen|produkt|produkte|aufgabe|aufgaben|termin|termine',
    'compte|comptes|client|clients|devis|commande|commandes|facture|factures|produit|produits|tâche|tâches',
    'cuenta|cuentas|cliente|clientes|contacto|contactos|cotización|cotizaciones|presupuesto|presupuestos|pedido|pedidos|factura|facturas|producto|productos|tarea|tareas',
  ];
  return new Set(words.join('|').split('|').map(labelKey));
});

/** What such a heading carries besides: 客户信息, Related Quotes, Contact Details, Tasks (3). */
const besides =
  /^(?:新建|新增|相关|关联|所属|new |add |related |primary )|\s*(?:信息|資訊|情報|资料|資料|详情|详细|档案|概况|概要|列表|记录|卡片|\b(?:information|info|details?|overview|summary|profile|card|list)|daten|informationen|\d+|\(\d+\))$/gu;

/** What a customer's or a contact's card shows of a deal is the deal's all the same. */
const shared: readonly PlaceName[] = ['account', 'contact', 'tier'];

/**
 * Whether the place is another record's by the heading above it. Known marks and labels, and what a
 * person pointed at, need no heading.
 */
export const isAnothers = (field: PlaceName, { by, under = '' }: PrintedPlace): boolean =>
  by === 'shape' && !shared.includes(field) && others().has(labelKey(under).replace(besides, ''));
