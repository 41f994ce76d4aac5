import * as React from "react";
import type { Actions } from "../view";

/** How a part deep in the page copies a text. */
export const Copying = React.createContext<Actions["copyText"]>(() => undefined);
