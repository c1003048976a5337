/**
 * Whether Excel would take a text behind "=" as a formula: the grammar of operands, operators, brackets and calls. What
 * names mean does not matter here: an unknown name gives #NAME?, not a refusal. Source: support.microsoft.com "Overview of
 * formulas in Excel"; "How to correct a #NAME? error".
 */
export function canBeFormula(text: string): boolean {
  const tokens = tokenize(text);
  if (!tokens) return false;
  let position = 0;
  const peek = (): string | undefined => tokens[position]?.kind;
  const take = (kind: TokenKind): boolean => {
    if (peek() !== kind) return false;
    position += 1;
    return true;
  };

  return expression() && position === tokens.length;

  function expression(): boolean {
    do {
      while (take("sign"));
      if (!operand()) return false;
      while (take("percent"));
    } while (take("operator") || take("sign"));
    return true;
  }

  function operand(): boolean {
    if (take("constant")) return true;
    if (take("name")) return take("open") ? callArguments() : true;
    return take("open") && expression() && unionRest() && take("close");
  }

  function unionRest(): boolean {
    while (take("comma")) if (!expression()) return false;
    return true;
  }

  /** Arguments may be empty, as in IF(A1,,0). */
  function callArguments(): boolean {
    do {
      if (peek() !== "comma" && peek() !== "close" && !expression()) return false;
    } while (take("comma"));
    return take("close");
  }
}

type TokenKind = "constant" | "name" | "open" | "close" | "comma" | "operator" | "sign" | "percent";

const TOKENS: [TokenKind, RegExp][] = [
  ["constant", /^"(?:[^"]|"")*"/],
  ["constant", /^\{[^{}]*\}/],
  ["constant", /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)/i],
  // A name, a cell or an area, with or without its sheet; whole columns and rows.
  [
    "name",
    /^(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?\$?(?:[\p{L}_\\][\p{L}\p{N}_.\\$]*|\d+(?=:\$?\d))(?::\$?[\p{L}\p{N}$]+)?(?:\[[^\]]*\])?/u,
  ],
  ["name", /^'(?:[^']|'')+'!#REF!/],
  ["constant", /^(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/],
  ["open", /^\(/],
  ["close", /^\)/],
  ["comma", /^,/],
  ["operator", /^(?:<=|>=|<>|[*/^&=<>:])/],
  ["sign", /^[+-]/],
  ["percent", /^%/],
];

function tokenize(text: string): { kind: TokenKind }[] | undefined {
  const tokens: { kind: TokenKind }[] = [];
  let rest = text.trimStart();
  while (rest !== "") {
    const found = TOKENS.map(([kind, shape]) => ({ kind, length: shape.exec(rest)?.[0].length ?? 0 })).find(({ length }) => length > 0);
    if (!found) return undefined;
    tokens.push({ kind: found.kind });
    rest = rest.slice(found.length).trimStart();
  }
  return tokens;
}
