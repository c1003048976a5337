/** Whether the hint of the first run was closed on this machine. Storage may be forbidden; then the hint simply comes again. */
const key = "jiping.firstRunHintClosed";

export function hintWasClosed(): boolean {
  return storage()?.getItem(key) === "yes";
}

export function rememberHintClosed(): void {
  storage()?.setItem(key, "yes");
}

function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    // Reading the property itself throws a SecurityError where storage is blocked.
    return null;
  }
}
