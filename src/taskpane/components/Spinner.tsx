import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  spinner: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    boxSizing: "border-box",
    borderRadius: "50%",
    border: "2px solid currentcolor",
    borderTopColor: "transparent",
    animationName: { to: { transform: "rotate(360deg)" } },
    animationDuration: "900ms",
    animationTimingFunction: "linear",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationDuration: "4s" },
    color: tokens.colorBrandForeground1,
  },
});

/** Something is at work; the words beside it say what. */
export function Spinner(): ReactNode {
  return <span className={useStyles().spinner} aria-hidden />;
}
