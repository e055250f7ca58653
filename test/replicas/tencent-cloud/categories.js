/** Enough of a product-category tree to choose from, and the lists of the product forms. Not facts: see data/. */
const leaves = (...names) => Object.fromEntries(names.map((name) => [name, null]));

export const PRODUCT_CATEGORIES = {
  企业应用: leaves('OA', 'CRM', 'ERP', '人力资源', '财税', '视频会议'),
  网站建设: leaves('模板建站', '定制建站', '小程序建站', '网站推广'),
  微信小程序: leaves('电商', '餐饮', '教育', '门店'),
  镜像: leaves('运行环境', '建站系统', '管理与监控', '操作系统'),
  'API 服务': leaves('身份核验', '企业信息', '生活服务', '文字识别'),
  服务: leaves('环境配置', '数据迁移', '安全加固', '代维服务'),
};

export const TAGS = ['考勤', '审批', '报表', '移动办公', '数据库', '运维', '建站', '接口'];
export const INDUSTRIES = ['教育', '金融', '医疗', '零售', '制造', '政务', '其他'];
export const CLOUD_PRODUCTS = ['云服务器', '云数据库', '对象存储', '短信', '即时通信'];
export const SOFTWARE = ['Nginx', 'MySQL', 'Redis', 'PHP', 'Node.js', 'Tomcat'];
