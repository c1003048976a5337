/** Words by which a unit of another kind speaks of itself or of its duties. */

/** A word of self-reference, and the names of units that may use it. Longer words that merely begin alike are shut out. */
interface SelfReference {
  pattern: string;
  /** A unit whose name holds one of these may say so. */
  kinds: readonly string[];
  source: string;
}

const listed = "list of checks, H2 套用他稿";
const alike = "the same of other kinds of units: a bureau says 我局, a town 我镇 (common usage)";

export const selfReferences: readonly SelfReference[] = [
  // 干部机关, 支部机关, 组织部机关 and the like are other words.
  { pattern: "(?<![内总全各外干支织传战装乐局大本])部机关", kinds: ["部"], source: listed },
  { pattern: "(?<!自)我部(?![门分署队])", kinds: ["部"], source: listed },
  // 我省 is also the province in which a unit lies; a province's department speaks of those below it, and of its own budget.
  { pattern: "(?<!自)我省(?=部门|省[级直]|预算|财政|绩效|各[市地])", kinds: ["省"], source: listed },
  { pattern: "(?<!自)[我本]局(?![面部限势长])", kinds: ["局"], source: alike },
  { pattern: "(?<!自)[我本]厅", kinds: ["厅"], source: alike },
  { pattern: "(?<!自)我委(?![托派屈员任])", kinds: ["委"], source: alike },
  { pattern: "(?<!自)我校(?![正对准验])", kinds: ["校", "学"], source: alike },
  { pattern: "(?<!自)我院(?![落子])", kinds: ["院"], source: alike },
  { pattern: "(?<!自)我镇(?![静定守])", kinds: ["镇"], source: alike },
  { pattern: "(?<!自)我乡(?![村土])", kinds: ["乡"], source: alike },
  { pattern: "我街道", kinds: ["街道", "街", "办事处"], source: alike },
];

/** Duties of a finance office that another unit can take part in, not carry out (list of checks, H2: 财政部门的职责). */
export const financeDuties = {
  verbs: ["加大", "加强", "强化", "推进", "深化", "做好", "开展", "组织"],
  duties: ["财政事前评审", "财政投资评审", "财政预算评审", "财政重点评价", "财政监督检查", "财政绩效评价"],
  /** Before it in the sentence these say that the duty stays where it belongs. */
  partners: ["配合", "协助", "接受", "财政局", "财政部门", "财政厅"],
};

/** Ends of the names of units. */
export const unitEndings: readonly string[] = [
  ...["街道办事处", "办事处", "街道", "人民政府", "镇政府", "乡政府", "委员会", "联合会", "协会", "中心"],
  ...["局", "厅", "委", "办公室", "学校", "中学", "小学", "学院", "医院", "法院", "检察院", "馆", "站", "大队", "支队"],
];
