import * as React from "react";
import type { Text } from "../../assessment/text";
import { hasFailed } from "../../knowledge/facts";
import { Icon } from "../parts/Icon";
import type { ReadProgress } from "../view";

/** Reads that failed, named once; what each leaves unknown is said at its question. */
export const Troubles = ({ reads, text }: { readonly reads: readonly ReadProgress[]; readonly text: Text }) => {
  const failed = reads.filter(({ outcome }) => outcome !== "reading" && hasFailed(outcome)).map(({ table }) => table);
  if (failed.length === 0) return null;
  return (
    <p className="cif-warn">
      <Icon name="caution" />
      <span>{text("ui.unread", failed.length, text.list(failed))}</span>
    </p>
  );
};
