import type { Row, Version } from "../../knowledge/types";

/** Key of a version's statement in a row or, without a version, of the row's name. */
export const rowKey = ({ id }: Row, version?: Version): string => `row.${id}${version ? `.${version.charAt(0)}` : ""}`;
