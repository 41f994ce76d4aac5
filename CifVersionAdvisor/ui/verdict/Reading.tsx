import * as React from "react";
import { ProgressIndicator } from "@fluentui/react";
import type { Text } from "../../assessment/text";
import type { ReadProgress } from "../view";

interface Props {
  readonly reads: readonly ReadProgress[];
  readonly text: Text;
}

/** What is being read. */
export const Reading = ({ reads, text }: Props) => {
  const waiting = reads.filter(({ outcome }) => outcome === "reading").map(({ table }) => table);
  const done = reads.length - waiting.length;
  return (
    <ProgressIndicator
      label={text("ui.reading.done", done, reads.length)}
      description={text.list(waiting)}
      percentComplete={reads.length > 0 ? done / reads.length : 0}
    />
  );
};
