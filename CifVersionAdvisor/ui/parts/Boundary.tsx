import * as React from "react";
import type { Text } from "../../assessment/text";
import { Copying } from "./copying";

interface Props {
  readonly text: Text;
  readonly children: React.ReactNode;
}

/** Kind of error and places in the code: neither a message, which may quote what was read, nor the organization's address. */
const detailsOf = ({ name, stack = "" }: Error): string => {
  const places = stack.split("\n").filter((line) => /^\s*at /.test(line));
  return [name, ...places.slice(0, 8)].join("\n").replace(/https?:\/\/[^/\s]*/g, "");
};

/** A part of the page that fails says so and takes no other part down. React knows error boundaries as classes only. */
export class Boundary extends React.Component<Props, { readonly error?: Error | undefined }> {
  static override contextType = Copying;
  override state: { readonly error?: Error | undefined } = {};

  static getDerivedStateFromError(error: Error) {
    return { error };
  }

  override render(): React.ReactNode {
    const { text, children } = this.props;
    const { error } = this.state;
    if (!error) return children;
    const copy = this.context as React.ContextType<typeof Copying>;
    return (
      <p role="alert" className="cif-warn">
        {text("ui.failed")}{" "}
        <button type="button" className="cif-link" onClick={() => this.setState({ error: undefined })}>
          {text("ui.failed.again")}
        </button>{" "}
        <button type="button" className="cif-link" onClick={() => copy(detailsOf(error))}>
          {text("ui.failed.copy")}
        </button>
      </p>
    );
  }
}
