const digits: ReadonlyMap<string, number> = new Map(
  ["零〇", "一壹", "二两贰", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"].flatMap((signs, value) =>
    [...signs].map((sign) => [sign, value] as const),
  ),
);
const powers: ReadonlyMap<string, number> = new Map([..."十拾百佰千仟"].map((sign, index) => [sign, 10 ** (Math.floor(index / 2) + 1)]));
const sections: ReadonlyMap<string, number> = new Map([
  ["万", 1e4],
  ["亿", 1e8],
]);

/** The value of one sign, Chinese or Arabic. */
export function digitOf(sign: string): number {
  return digits.get(sign) ?? Number(sign);
}

/** The number that numerals write, as figures; null for what is no number (两三, 百百). */
export function numeralValue(numerals: string): string | null {
  const [whole = "", decimals] = numerals.split("点");
  const value = wholeValue(whole);
  if (value === null || decimals === undefined) {
    return value === null ? null : String(value);
  }
  return [...decimals].every((sign) => digits.has(sign)) ? `${value}.${[...decimals].map(digitOf).join("")}` : null;
}

function wholeValue(numerals: string): number | null {
  // Sixteen numerals write any amount of a form; a longer run is none.
  if (numerals === "" || numerals.length > 16) {
    return null;
  }
  let total = 0;
  let section = 0;
  let pending: number | null = null;
  let lastPower = 1;
  let highest = Infinity;
  let lastSection = Infinity;
  for (const sign of numerals) {
    const value = digits.get(sign);
    const power = powers.get(sign);
    const limit = sections.get(sign);
    if (value !== undefined) {
      if (pending !== null && pending !== 0) {
        return null;
      }
      pending = value;
      lastPower = value === 0 ? 1 : lastPower;
    } else if (power !== undefined) {
      if (power >= highest) {
        return null;
      }
      highest = power;
      section += (pending === null || pending === 0 ? 1 : pending) * power;
      pending = null;
      lastPower = power;
    } else if (limit !== undefined) {
      if (limit >= lastSection) {
        return null;
      }
      const count = section + (pending ?? 0);
      total += (count === 0 ? 1 : count) * limit;
      section = 0;
      highest = Infinity;
      pending = null;
      lastPower = limit;
      lastSection = limit;
    }
  }
  // 一百二 is 120, 三万五 is 35000.
  return total + section + (pending ?? 0) * (lastPower > 10 ? lastPower / 10 : 1);
}
