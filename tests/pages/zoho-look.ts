/** The look of a rendered Zoho page: plain, but recognisably a CRM. */
export const zohoCss = `
*{box-sizing:border-box}html{font:14px/1.5 -apple-system,"Segoe UI","Noto Sans CJK SC",sans-serif;color:#1d2433;background:#f3f5f9}
body{margin:0;min-height:100vh}
header.top{display:flex;align-items:center;gap:16px;height:48px;padding:0 20px;background:#0b1f3f;color:#fff}
header.top .logo{font-weight:700;letter-spacing:.4px}header.top .search{margin-left:auto;background:#1b345d;border:0;border-radius:6px;color:#c9d6ee;padding:6px 12px;width:240px}
.shell{display:flex}.teamspace{width:190px;background:#13294d;color:#b9c8e4;padding:12px 0;min-height:calc(100vh - 48px)}
.teamspace a{display:block;padding:8px 20px;color:inherit;text-decoration:none}.teamspace a.on{background:#21406f;color:#fff}
crm-detail-view,.task-detailview,#kventitydetailspage{display:block;flex:1;min-width:0}
crm-detailview-actions,.headbar{display:flex;align-items:center;gap:10px;background:#fff;border-bottom:1px solid #dde3ee;padding:14px 24px}
.headbar .title{font-size:18px;font-weight:600}.headbar .update{color:#6b7689;font-size:12px}
.headbar button{margin-left:4px;border:1px solid #c6cfdd;background:#fff;border-radius:6px;padding:6px 14px}.headbar .grow{flex:1}.headbar button.main{background:#2f6fed;border-color:#2f6fed;color:#fff}
.body{display:flex;gap:16px;padding:16px 24px}.rail{width:200px;background:#fff;border:1px solid #dde3ee;border-radius:8px;padding:8px 0;align-self:flex-start}
.rail crm-related-list-label{display:block}.rail ul{list-style:none;margin:0;padding:6px 16px}.main{flex:1;min-width:0}
.tabs{display:flex;gap:18px;margin-bottom:10px;color:#5a6578}.tabs b{color:#2f6fed;border-bottom:2px solid #2f6fed}
.stagebar{display:flex;gap:4px;margin-bottom:14px}.stagebar span{flex:1;text-align:center;padding:6px 4px;background:#e7ecf5;font-size:12px;clip-path:polygon(0 0,94% 0,100% 50%,94% 100%,0 100%,6% 50%);white-space:nowrap;overflow:hidden}
.stagebar span.past{background:#cfe6d6}.stagebar span.on{background:#2c9a5b;color:#fff}
.card,.section,.list{background:#fff;border:1px solid #dde3ee;border-radius:8px;padding:14px 18px;margin-bottom:14px}
.card_row,.dv_row,.zcanvas-holder{display:flex;gap:16px;padding:6px 0}.dv_info_label,.zcanvas-label{width:170px;color:#6b7689;flex:none}
.section h3,.list h3{margin:0 0 8px;font-size:15px}.columns{column-count:2;column-gap:40px}.dv_row{break-inside:avoid}
.editIcon{display:none}a{color:#1f5fd0;text-decoration:none}
crm-activity-rel-wrapper{display:flex;gap:20px}crm-activity-rel-list{display:block;flex:1}.actColumnList{list-style:none;margin:0;padding:0}.actColumnListEle{border:1px solid #e3e8f1;border-radius:6px;padding:8px;margin-bottom:6px}.date_time{color:#5a6578;font-size:12px;margin-right:8px}
.cxNotesLi{list-style:none;border-top:1px solid #eef1f6;padding:8px 0}.cxNotesModifiedTimeInfo,.cxNotesModifiedName{color:#6b7689;font-size:12px}crux-note ul{margin:0;padding:0}
lyte-table{display:table;width:100%;border-collapse:collapse}lyte-thead{display:table-header-group}lyte-tbody{display:table-row-group}lyte-tr{display:table-row}lyte-th,lyte-td{display:table-cell;padding:6px 8px;border-top:1px solid #eef1f6;font-size:13px}lyte-th{color:#6b7689}
#chatBarIconList{position:fixed;bottom:0;left:0;right:0;height:28px;background:#fff;border-top:1px solid #dde3ee;color:#6b7689;font-size:12px;padding:4px 20px}
.board{display:flex;gap:12px;padding:16px}lyte-board{display:block;width:220px;background:#e9edf5;border-radius:8px;padding:10px}lyte-card{display:block;background:#fff;border-radius:6px;padding:10px;margin-top:8px}
#kventitydetailspage{position:fixed;top:48px;right:0;bottom:28px;width:640px;background:#f3f5f9;box-shadow:-8px 0 24px #0b1f3f33;overflow:auto}
.more{max-height:44px;overflow:hidden;font-size:11px;color:#9aa5b8}.more .lyteItem{display:inline-block;margin-right:10px}
.zcanvas{display:grid;grid-template-columns:1fr 1fr;gap:0 32px}`;
