import { removeBuilds } from "./build";

/** Jest calls this after the last suite. */
export default function removeBuild(): void {
  removeBuilds();
}
