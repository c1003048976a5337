import { lazy, type ComponentType, type LazyExoticComponent, type ReactNode } from "react";
import { say } from "../../locales";
import { useLocale } from "../language";

/** A part of the pane that is loaded when it is first shown. One that cannot be loaded says so: it must not take the pane with it. */
export function lazyPart<Properties>(
  load: () => Promise<{ default: ComponentType<Properties> }>,
): LazyExoticComponent<ComponentType<Properties>> {
  return lazy(() => load().catch(() => ({ default: NotLoaded })));
}

function NotLoaded(): ReactNode {
  const locale = useLocale();
  return <p role="alert">{say("pane.fault.sentence", { text: say("host.PartNotLoaded.what", locale) }, locale)}</p>;
}
