/** What is left of web pages and formulas in a copied text: tags, entities, LaTeX. */

const tagPattern = /<\/?(?:sup|sub|br|p|b|i|u|em|strong|span|font|div|td|tr)\b[^<>]*>/gi;
const entityPattern = /&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,6}));/gi;
const commandPattern = /\\(?:([a-z]+)|(.))/gi;

const entities: Readonly<Record<string, string>> = {
  ...{ ge: "≥", geq: "≥", le: "≤", leq: "≤", gt: ">", lt: "<", plusmn: "±", times: "×", permil: "‰", percnt: "%" },
  ...{ nbsp: " ", ensp: " ", emsp: " ", thinsp: " ", amp: "&", quot: '"', middot: "·", minus: "−", sim: "~", sup: "2" },
};

const commands: Readonly<Record<string, string>> = {
  ...{ geq: "≥", geqslant: "≥", ge: "≥", leq: "≤", leqslant: "≤", le: "≤", gt: ">", lt: "<", pm: "±", times: "×" },
  ...{
    sim: "~",
    approx: "约",
    cdot: "·",
    quad: " ",
    qquad: " ",
    text: "",
    textbf: "",
    mathrm: "",
    mathbf: "",
    rm: "",
    left: "",
    right: "",
  },
};

/** The text as a reader of the page would have seen it. Signs that are no markup stay: "<5%" is a bound. */
export function withoutMarkup(text: string): string {
  let plain = text;
  if (plain.includes("&")) {
    plain = plain.replace(entityPattern, (whole, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) {
        return entities[name.toLowerCase()] ?? whole;
      }
      return String.fromCodePoint(decimal === undefined ? parseInt(hexadecimal ?? "20", 16) : Number(decimal));
    });
  }
  if (plain.includes("<")) {
    plain = plain
      .replace(/(?<=[米里m])<sup>\s*([23])\s*<\/sup>/gi, "$1")
      .replace(/<sup>/gi, "^")
      .replace(tagPattern, "");
  }
  if (plain.includes("\\") || plain.includes("$") || plain.includes("^{")) {
    plain = plain
      .replace(commandPattern, (whole, name?: string, sign?: string) =>
        name === undefined ? (sign ?? "").replace(/[,;:! ()[\]]/, "") : (commands[name] ?? whole),
      )
      .replace(/\^\{(\d+)\}/g, "^$1")
      .replace(/[${}]/g, "");
  }
  return /[\^]/.test(plain) ? plain.replace(/([米里m])\^([23])/g, "$1$2") : plain;
}
