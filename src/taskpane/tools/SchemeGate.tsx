import type { ReactNode } from "react";
import type { Scheme } from "../../evaluation";
import { FaultNotice } from "../components/FaultNotice";
import { Spinner } from "../components/Spinner";
import type { ToolJob } from "../state";
import type { LoadedScheme } from "./useScheme";

/** Shows what needs a scheme when the scheme is there; until then that it is loading, or why it could not be loaded. */
export function SchemeGate({
  loaded,
  job,
  children,
}: {
  loaded: LoadedScheme;
  job: ToolJob;
  children: (scheme: Scheme) => ReactNode;
}): ReactNode {
  if (loaded === "loading") return <Spinner />;
  if ("scheme" in loaded) return children(loaded.scheme);
  return (
    <div role="alert">
      <FaultNotice fault={{ job, error: loaded.error }} />
    </div>
  );
}
