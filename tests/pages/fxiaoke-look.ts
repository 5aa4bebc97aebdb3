/** The look of a rendered Fxiaoke page: plain, but recognisably a CRM. */
export const fxiaokeCss = `
*{box-sizing:border-box}html{font:14px/1.5 "PingFang SC","Noto Sans CJK SC",sans-serif;color:#212b36;background:#f4f6f8}
body{margin:0}header.top{display:flex;gap:18px;align-items:center;height:46px;padding:0 18px;background:#ff8000;color:#fff}.logo{font-weight:700}
.shell{display:flex}.crm-aside{width:150px;background:#fff;border-right:1px solid #e4e8ee;min-height:calc(100vh - 46px);padding:10px 0}
.crm-aside span{display:block;padding:8px 18px}.crm-aside .on{background:#fff3e6;color:#d76b00}
main{flex:1;min-width:0;padding:14px 18px}.page-title{display:flex;gap:10px;align-items:center}h2{margin:0 0 10px;font-size:16px}
.panel,.object-list{background:#fff;border:1px solid #e4e8ee;border-radius:8px;padding:14px 18px;margin-bottom:12px}
.detail-head{display:flex;align-items:center;gap:12px;background:#fff;border:1px solid #e4e8ee;border-radius:8px;padding:12px 18px;margin-bottom:12px}
h1{margin:0;font-size:18px}h3{margin:6px 0 8px;font-size:14px;color:#5c6b7a}.grow{flex:1}button{border:1px solid #cfd6de;background:#fff;border-radius:6px;padding:5px 14px}button.main{background:#ff8000;border-color:#ff8000;color:#fff}
.stage-steps{display:flex;gap:4px;margin-bottom:12px}.stage-steps span{flex:1;text-align:center;background:#e8edf2;padding:6px;border-radius:4px;font-size:12px}.stage-steps .past{background:#ffe2c2}.stage-steps .on{background:#ff8000;color:#fff}
.top-info{display:flex;gap:28px;flex-wrap:wrap}.tabs{display:flex;gap:18px;margin-bottom:10px;color:#5c6b7a}.tabs b{color:#d76b00}
.halves{display:flex;gap:12px}.form{flex:3;min-width:0}.feed{flex:2;min-width:0}.grid{display:grid;grid-template-columns:1fr 1fr;gap:4px 24px}
.faci-field-display{display:flex;gap:10px;padding:4px 0;min-width:0}.faci-field-display_label{color:#7b8794;flex:none;width:112px}.top-info .faci-field-display_label{width:auto}
a{color:#1769d6;text-decoration:none}.feed-item{border-top:1px solid #eef1f4;padding:8px 0}.feed-head{color:#7b8794;font-size:12px}
table{width:100%;border-collapse:collapse}th,td{text-align:left;border-bottom:1px solid #eef1f4;padding:8px}
.slide-over{position:fixed;top:46px;right:0;bottom:0;width:760px;background:#f4f6f8;box-shadow:-8px 0 24px #0003;overflow:auto;padding:14px}
.more{max-height:44px;overflow:hidden;font-size:11px;color:#9aa5b8}.more div{display:inline-block;margin-right:10px}`;
