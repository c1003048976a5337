import { decimalText, type Message, type MessageValue, type Quantity } from "../evaluation";
import type { Locale, PlainKey, TextKey, TextValues } from "./texts";
import { texts as chinese } from "./zh-CN";

type Values = Readonly<Record<string, MessageValue>>;

/** Loaded languages. Chinese is always there; English comes by loadLocale. */
const loaded = new Map<Locale, Readonly<Record<string, string>>>([["zh-CN", chinese]]);

/** How each language joins a list, and how it writes units that are Chinese words. */
const habits: Record<Locale, { listSeparator: string; stepSeparator: string; units: Readonly<Record<string, string>> }> = {
  "zh-CN": { listSeparator: "、", stepSeparator: "，", units: {} },
  "en-US": {
    listSeparator: ", ",
    stepSeparator: "; ",
    units: {
      元: "yuan",
      万元: "×10,000 yuan",
      亿元: "×100 million yuan",
      分: "points",
      次: "times",
      人: "persons",
      名: "persons",
      天: "days",
    },
  },
};

/** Adds Chinese texts that are not loaded with the pane's. */
export function addTexts(texts: Readonly<Record<string, string>>): void {
  loaded.set("zh-CN", { ...loaded.get("zh-CN"), ...texts });
}

/** Loads a language so that say can speak it. Loading twice is harmless. */
export async function loadLocale(locale: Locale): Promise<void> {
  if (locale === "en-US" && !loaded.has(locale)) {
    const { texts } = await import("./en-US");
    loaded.set(locale, texts);
  }
}

/** The language of ours for a language tag such as Office.context.displayLanguage: English for "en…", else Chinese. */
export function toLocale(languageTag: string): Locale {
  return /^en\b/i.test(languageTag) ? "en-US" : "zh-CN";
}

/**
 * Text for people. Takes a message of the core, or a key with the values that its text names in braces. A language that is
 * not loaded yet is spoken in Chinese.
 */
export function say(message: Message, locale?: Locale): string;
export function say(key: PlainKey, locale?: Locale): string;
export function say<Key extends TextKey>(key: Key, values: TextValues<Key>, locale?: Locale): string;
export function say(first: Message | TextKey, second?: Values | Locale, third?: Locale): string {
  const locale = (typeof second === "string" ? second : third) ?? "zh-CN";
  if (typeof first !== "string") {
    return fill(first.key, first.values, locale);
  }
  return fill(first, typeof second === "object" ? second : {}, locale);
}

/** Several messages as one sentence: the steps of a working, for example. */
export function sayTogether(messages: readonly Message[], locale: Locale = "zh-CN"): string {
  return messages.map((message) => say(message, locale)).join(habits[locale].stepSeparator);
}

/** Messages of one key as one: a value that is not the same in all of them is left open. */
export function sayShared(messages: readonly Message[], locale: Locale = "zh-CN"): string {
  const values = messages.map((message) => Object.entries<MessageValue>(message.values));
  const [first = []] = values;
  const shared = first.map(([name, value], index): [string, MessageValue] => {
    const text = JSON.stringify(value);
    return [name, values.every((other) => JSON.stringify(other[index]?.[1]) === text) ? value : "…"];
  });
  return messages[0] === undefined ? "" : fill(messages[0].key, Object.fromEntries(shared), locale);
}

/** A quantity as people write it: 91.43%, 117.5 万元, 3 次. */
export function sayQuantity(quantity: Quantity, locale: Locale = "zh-CN"): string {
  const number = decimalText(quantity.value);
  const unit = habits[locale].units[quantity.unit] ?? quantity.unit;
  return unit === "" || unit === "%" || unit === "‰" ? number + unit : `${number} ${unit}`;
}

function fill(key: string, values: Values, locale: Locale): string {
  const text = loaded.get(locale)?.[key] ?? loaded.get("zh-CN")?.[key];
  if (text === undefined) {
    throw new Error(`no text for ${key}`);
  }
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) {
      throw new Error(`no value for {${name}} of ${key}`);
    }
    return sayValue(value, locale);
  });
}

function sayValue(value: MessageValue, locale: Locale): string {
  if (typeof value === "string") {
    return value;
  }
  if (typeof value === "number") {
    return decimalText(value);
  }
  if (isList(value)) {
    return value.map((item) => say(item, locale)).join(habits[locale].listSeparator);
  }
  return "key" in value ? say(value, locale) : sayQuantity(value, locale);
}

/** Array.isArray does not narrow a readonly array. */
function isList(value: MessageValue): value is readonly Message[] {
  return Array.isArray(value);
}
