import * as React from "react";

/** Tells the controls of one page apart: two advisors on a form must not share element ids. */
export const Instance = React.createContext("0");

/** An element id that is this instance's own. */
export const useOwnId = (name: string): string => `cif-${React.useContext(Instance)}-${name}`;
