const counted = "\\d[\\d,]{0,8}[多余]?[份人名户位张个次]";
/** 问卷 500 份, 随机调查居民 200 人. */
const surveyThenCount = new RegExp(
  `(?:样本|问卷|调查|抽样|抽取|受访|电话访问|入户访问|评议表|测评表|评价表)[^，,。；;\\d]{0,12}${counted}`,
);
/** 200 名居民接受调查, 发放 480 份问卷. */
const countThenSurvey = new RegExp(
  `${counted}[^，,。；;\\d]{0,8}(?:问卷|样本|受访|参与调查|接受调查|参加调查|参加测评|评议表|测评表|评价表)`,
);
/** A report also tells of surveys that ask nobody's opinion: 摸底调查危房 30 户. */
const opinion = /满意|样本|问卷|受访|[与受加被]调查|测评|评议|评价表|民意/;

/** Whether a text without white space, which is about a survey's result, says how many were asked. */
export function givesSample(text: string): boolean {
  return surveyThenCount.test(text) || countThenSurvey.test(text);
}

/** Whether a sentence of a report says how many were asked for their opinion. */
export function tellsSample(sentence: string): boolean {
  return opinion.test(sentence) && givesSample(sentence);
}
