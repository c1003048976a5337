/** The draft of a scheme: loaded with the tool that writes one. Its texts are those of the pane's tools. */
import "../../locales/tools";

export { draftOf, examineDraft, layOutDraft, sealedDraft, type Draft, type SealState } from "./draft";
export { schemeFaults, settledRemark, type DraftProblem } from "./draftProblems";
export type { DraftCell, DraftPlace } from "./draftEntries";
