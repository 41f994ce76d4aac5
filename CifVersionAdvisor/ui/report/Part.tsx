import * as React from "react";

interface Props {
  readonly title: string;
  readonly items: readonly React.ReactNode[];
  readonly ordered?: boolean;
  /** Said when there is no item; without it an empty part is left out. */
  readonly none?: string;
}

/** A heading with its items. */
export const Part = ({ title, items, ordered, none }: Props) => {
  const List = ordered ? "ol" : "ul";
  if (items.length === 0 && none === undefined) return null;
  return (
    <>
      <h3>{title}</h3>
      {items.length > 0 ? <List>{items}</List> : <p>{none}</p>}
    </>
  );
};
