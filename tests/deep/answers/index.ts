/**
 * Answers of the two CRMs' APIs, small. All SYNTHETIC, shaped after what is documented: Zoho by its
 * OpenAPI v8 (timeline, pipeline, users, fields) and SDK field names (record); the stage history by
 * the field names seen in others' requests, its exact v8 answer was not found. Fxiaoke: values and
 * types as in real, anonymised rows of its open API (2025-07), wrapped as in a third party's mock
 * of WebDetail. None was captured from a session.
 */
import type { DeepKind } from '#core/deep/ask.ts';

/** The deal they are about. */
export const zohoId = '5550000000000001';
export const layoutId = '5550000000000091';

export const record = {
  data: [
    {
      id: zohoId,
      Deal_Name: 'Example Ltd renewal',
      Stage: 'Negotiation',
      Amount: 120000,
      Currency: 'CNY',
      Closing_Date: '2026-12-24',
      Owner: { name: 'Amelia Burrows', id: '5550000000000501', email: 'a@example.com' },
      Account_Name: { name: 'Northwind Traders', id: '5550000000000601' },
      Contact_Name: null,
      Next_Step: 'Send the contract',
      Type: 'New Business',
      Lead_Source: null,
      Probability: 90,
      Created_Time: '2026-09-01T10:00:00+08:00',
      Last_Activity_Time: '2026-11-10T09:00:00+08:00',
      Modified_Time: '2026-11-10T09:00:00+08:00',
      Rating1: 'A',
      $layout_id: { id: layoutId, name: 'Standard' },
    },
  ],
};

export const stageHistory = {
  data: [
    {
      id: '31',
      Stage: 'Negotiation',
      Modified_Time: '2026-11-01T09:00:00+08:00',
      Close_Date: '2026-12-24',
    },
    {
      id: '30',
      Stage: 'Negotiation',
      Modified_Time: '2026-10-24T09:00:00+08:00',
      Close_Date: '2026-11-30',
    },
    {
      id: '29',
      Stage: 'Qualification',
      Modified_Time: '2026-09-01T10:00:00+08:00',
      Close_Date: '2026-11-30',
    },
  ],
  info: { count: 3, more_records: false },
};

const deals = { api_name: 'Deals', id: '1' };

export const timeline = {
  __timeline: [
    {
      audited_time: '2026-10-24T09:00:00+08:00',
      action: 'updated',
      id: '71',
      source: 'crm_ui',
      type: 'timeline',
      done_by: { name: 'Amelia Burrows', id: '5550000000000501' },
      record: { name: 'Example Ltd renewal', id: zohoId, module: deals },
      related_record: null,
      field_history: [
        {
          api_name: 'Stage',
          field_label: 'Stage',
          data_type: 'picklist',
          id: '1',
          _value: { old: 'Qualification', new: 'Negotiation' },
        },
        {
          api_name: 'Amount',
          field_label: 'Amount',
          data_type: 'currency',
          id: '2',
          _value: { old: '90000', new: '120000' },
        },
        {
          api_name: 'Description',
          field_label: 'Description',
          data_type: 'textarea',
          id: '3',
          _value: { old: null, new: 'x' },
        },
      ],
    },
    {
      audited_time: '2026-11-10T09:00:00+08:00',
      action: 'added',
      id: '72',
      source: 'crm_ui',
      type: 'timeline',
      done_by: { name: 'Amelia Burrows', id: '5550000000000501' },
      record: {
        name: 'After the visit',
        id: '5550000000000801',
        module: { api_name: 'Notes', id: '2' },
      },
      related_record: { name: 'Example Ltd renewal', id: zohoId, module: deals },
      field_history: null,
    },
  ],
  info: {
    count: 2,
    more_records: false,
    page: 1,
    per_page: 200,
    next_page_token: null,
    previous_page_token: null,
  },
};

const category = { name: 'Pipeline', id: '1' };

export const pipeline = {
  pipeline: [
    {
      display_value: 'Standard',
      actual_value: 'Standard',
      default: true,
      id: '1',
      maps: [
        {
          display_value: 'Qualification',
          actual_value: 'Qualification',
          sequence_number: 1,
          forecast_type: 'Open',
          forecast_category: category,
          id: '11',
        },
        {
          display_value: 'Negotiation/Review',
          actual_value: 'Negotiation',
          sequence_number: 2,
          forecast_type: 'Open',
          forecast_category: category,
          id: '12',
        },
        {
          display_value: 'Closed Won',
          actual_value: 'Closed Won',
          sequence_number: 3,
          forecast_type: 'Closed Won',
          forecast_category: category,
          id: '13',
        },
      ],
    },
  ],
};

export const fields = {
  fields: [
    { api_name: 'Stage', column_name: 'STAGE', field_label: 'Stage', data_type: 'picklist' },
    {
      api_name: 'Rating1',
      column_name: 'POTENTIALCF7',
      field_label: 'Key account',
      data_type: 'picklist',
    },
  ],
};

export const user = {
  users: [
    {
      id: '5550000000000501',
      date_format: 'dd/MM/yyyy',
      time_zone: 'Asia/Shanghai',
      time_format: 'HH:mm',
      locale: 'en_GB',
    },
  ],
};

export const fxiaokeId = '78096bc614d07101c3e823ed';

export const detail = {
  Result: { FailureCode: 0, StatusCode: 0 },
  Value: {
    data: {
      _id: fxiaokeId,
      name: '示例商机02-2025',
      sales_stage: '1',
      sales_stage__r: '发现需求',
      sales_status: '1',
      sales_status__r: '进行中',
      stg_changed_time: 1752842465836,
      create_time: 1752842466082,
      last_followed_time: 1752843931763,
      close_date: 1767110400000,
      amount: '21739535.00',
      account_id: '37c2c4e2f29a7b146f10d263',
      account_id__r: '示例客户02有限公司',
      owner: ['FSUID_2655E7AE7ED5102470C2E0319CCAE09F'],
      owner__r: { name: '员工04', id: '1084' },
      probability: 10,
    },
    objectDescribeExt: { fields: {} },
  },
};

/** What a CRM sends in place of data when nobody is logged in. */
export const loginPage = '<!DOCTYPE html><html><body><form action="/signin"></form></body></html>';

/** The good answer to each kind of question. */
export const byKind: { readonly [K in DeepKind]: unknown } = {
  record,
  'stage-history': stageHistory,
  timeline,
  pipeline,
  fields,
  user,
  detail,
};
