import * as React from "react";
import type { Text } from "../assessment/text";
import { AdvisorPage } from "./AdvisorPage";
import { Boundary } from "./parts/Boundary";
import { Copying } from "./parts/copying";
import type { Store, Surroundings } from "./view";

interface Props {
  readonly store: Store;
  readonly surroundings: Surroundings;
  readonly text: Text;
}

/** Draws the page anew whenever the store has another view; the host draws it for a change around it. */
export const AdvisorApp: React.FC<Props> = ({ store, surroundings, text }) => {
  const [view, show] = React.useState(() => store.view());
  React.useEffect(() => {
    const take = (): void => show(store.view());
    take();
    return store.subscribe(take);
  }, [store]);
  return (
    <Copying.Provider value={store.actions.copyText}>
      <Boundary text={text}>
        <AdvisorPage view={view} actions={store.actions} surroundings={surroundings} text={text} />
      </Boundary>
    </Copying.Provider>
  );
};
