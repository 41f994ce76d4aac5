import "@testing-library/jest-dom";
import { setIconOptions } from "@fluentui/react";

setIconOptions({ disableWarnings: true });

globalThis.ResizeObserver ??= class {
  observe(): void {
    /* jsdom lays nothing out */
  }
  unobserve(): void {
    /* jsdom lays nothing out */
  }
  disconnect(): void {
    /* jsdom lays nothing out */
  }
};
