/**
 * What the last import could not place. It outlives the tool: with the new form the pane shows another screen, and the list must still be there.
 */
let lines: readonly string[] = [];

export function lastUnplaced(): readonly string[] {
  return lines;
}

export function rememberUnplaced(unplaced: readonly string[]): void {
  lines = unplaced;
}
