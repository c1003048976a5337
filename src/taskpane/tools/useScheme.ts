import { useEffect, useState } from "react";
import type { Scheme } from "../../evaluation";
import { loadScheme } from "../../schemes";

/** A built-in scheme that is being loaded, or could not be. */
export type LoadedScheme = { scheme: Scheme } | { error: unknown } | "loading";

/** A built-in scheme, loaded when its id is chosen; null where none is chosen. */
export function useScheme(id: string | null): LoadedScheme | null {
  const [loaded, keep] = useState<{ id: string; result: LoadedScheme } | null>(null);
  useEffect(() => {
    if (id === null) return undefined;
    let isWanted = true;
    const arrived = (result: LoadedScheme): void => {
      if (isWanted) keep({ id, result });
    };
    loadScheme(id).then(
      (scheme) => arrived({ scheme }),
      (error: unknown) => arrived({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [id]);
  if (id === null) return null;
  return loaded?.id === id ? loaded.result : "loading";
}
