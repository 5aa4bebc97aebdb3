/**
 * What CRMs call the fields of a deal, in the languages they are used in. Serves where a layout has
 * none of the hooks its CRM is known by. Translations are the usual ones of the trade and not taken
 * from a live page [L]; English and Chinese as in the fact sheets (Zoho §5, Fxiaoke §2) [H–M]. What
 * only one CRM shows is named in its own fields.
 */
import type { PlaceName } from '#core/deal/print.ts';

/** Labels that read exactly so, separated by `|`, in simplified characters; none names two fields. */
export const commonLabels: { readonly [P in PlaceName]?: string } = {
  name: "Deal Name|Potential Name|Opportunity Name|商机名称|交易名称|商談名|案件名|Name des Geschäfts|Geschäftsname|Deal-Name|Nom de l'affaire|Nom de l'opportunité|Nombre del negocio|Nombre de la oportunidad|Nombre del trato",
  stage:
    'Stage|Deal Stage|Sales Stage|Opportunity Stage|阶段|销售阶段|商机阶段|ステージ|フェーズ|Phase|Verkaufsphase|Étape|Étape de vente|Fase|Etapa|Fase de venta|Etapa de venta',
  amount:
    'Amount|Deal Amount|Opportunity Amount|金额|商机金额|预计成交金额|Betrag|Montant|Importe|Monto',
  closeDate:
    'Closing Date|Close Date|Expected Close Date|Expected Closing Date|预计成交日期|预计结单日期|预计成交时间|预计结单时间|结束日期|完了予定日|Abschlussdatum|Voraussichtliches Abschlussdatum|Date de clôture|Date de clôture prévue|Fecha de cierre|Fecha de cierre prevista',
  owner:
    'Deal Owner|Potential Owner|Opportunity Owner|Owner|商机所有者|交易所有者|负责人|所有者|商談の担当者|担当者|Besitzer|Zuständig|Propriétaire|Propietario',
  account:
    'Account Name|Customer Name|客户名称|客户|取引先名|取引先|Firmenname|Kundenname|Nom du compte|Nom du client|Nombre de la cuenta|Nombre del cliente',
  contact:
    'Contact Name|联系人姓名|联系人名称|联系人|联络人姓名|联络人|連絡先名|Kontaktname|Ansprechpartner|Nom du contact|Nombre del contacto|Nombre de contacto',
  nextStep:
    'Next Step|下一步|下一步骤|下一步计划|下一步行动|次のステップ|Nächster Schritt|Prochaine étape|Siguiente paso|Próximo paso',
  created:
    'Created Time|Create Time|Creation Time|创建时间|建立时间|作成日時|Erstellt am|Erstellungszeit|Date de création|Fecha de creación|Hora de creación',
  type: 'Type|Deal Type|类型|種類|Typ|Tipo',
  leadSource:
    'Lead Source|线索来源|商机来源|見込み客のデータ元|Lead-Quelle|Source du prospect|Origen del posible cliente',
  probability: 'Probability|可能性|赢率|Win Rate|確度|Wahrscheinlichkeit|Probabilité|Probabilidad',
  tier: '客户级别|客户等级|Customer Tier|Customer Level|Customer Grade|Account Tier',
};

/** All labels of a field: those of the trade, then `more`. */
export const labelsOf = (field: PlaceName, more = ''): string[] =>
  `${commonLabels[field] ?? ''}|${more}`.split('|').filter(Boolean);
