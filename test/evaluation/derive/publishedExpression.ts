/** A formula as published, such as "(abs(a-b)-c)/a" or "a-b==c": its value with these data. An equation gives its left side less its right. */
export function evaluatePublished(text: string, data: Readonly<Record<string, number>>): number {
  const tokens = text.match(/[a-zA-Z]+|==|[-+/()]/g) ?? [];
  let next = 0;
  const accept = (token: string): boolean => {
    if (tokens[next] !== token) return false;
    next += 1;
    return true;
  };
  const expect = (token: string): void => {
    if (!accept(token)) throw new Error(`${token} expected in ${text}`);
  };
  const factor = (): number => {
    if (accept("(")) {
      const value = difference();
      expect(")");
      return value;
    }
    const name = tokens[next] ?? "";
    next += 1;
    if (name === "abs") return Math.abs(factor());
    const value = data[name];
    if (value === undefined) throw new Error(`no ${name} in ${text}`);
    return value;
  };
  const quotient = (): number => {
    let value = factor();
    while (accept("/")) value /= factor();
    return value;
  };
  const difference = (): number => {
    let value = quotient();
    while (tokens[next] === "+" || tokens[next] === "-") value += accept("+") ? quotient() : (expect("-"), -quotient());
    return value;
  };
  const left = difference();
  const value = accept("==") ? left - difference() : left;
  if (next < tokens.length) throw new Error(`${tokens[next] ?? ""} is left over in ${text}`);
  return value;
}
