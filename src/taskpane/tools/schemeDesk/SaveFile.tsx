import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { Scheme } from "../../../evaluation";
import { say } from "../../../locales";
import { schemeFileName, schemeFileText } from "../../../schemes";
import { useLocale } from "../../language";
import { useDeskStyles } from "./deskStyles";

/** 另存为 .json: a download, and the text to copy where Office saves no files, as on the Mac (OfficeDev/office-js#3385). */
export function SaveFile({ scheme }: { scheme: Scheme }): ReactNode {
  const styles = useDeskStyles();
  const locale = useLocale();
  const [isSaved, saved] = useState(false);
  const text = schemeFileText(scheme);
  const name = schemeFileName(scheme);
  return (
    <>
      <div>
        <Button
          onClick={() => {
            download(name, text);
            saved(true);
          }}
        >
          {say("desk.save", locale)}
        </Button>
      </div>
      {isSaved && (
        <>
          <p className={styles.text}>{say("desk.copyText", { name }, locale)}</p>
          <textarea
            className={styles.fileText}
            readOnly
            aria-label={say("desk.fileText", locale)}
            value={text}
            onFocus={(event) => event.currentTarget.select()}
          />
        </>
      )}
    </>
  );
}

/** So long a browser may ask where to save. Milliseconds. */
const savingTime = 40_000;

function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), savingTime);
}
