import * as React from "react";
import type { Text } from "../../assessment/text";

interface Props {
  readonly text: Text;
  readonly children: React.ReactNode;
}

/** A part of the page that fails says so and takes no other part down. React knows error boundaries as classes only. */
export class Boundary extends React.Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render(): React.ReactNode {
    const { text, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <p role="alert" className="cif-warn">
        {text("ui.failed")}{" "}
        <button type="button" className="cif-link" onClick={() => this.setState({ failed: false })}>
          {text("ui.failed.again")}
        </button>
      </p>
    );
  }
}
