import * as React from "react";
import type { IInputs, IOutputs } from "./generated/ManifestTypes";
import { startControl, type Running } from "./platform/startControl";
import { AdvisorApp } from "./ui/AdvisorApp";

export class CifVersionAdvisor implements ComponentFramework.ReactControl<IInputs, IOutputs> {
  private running: Running | undefined;
  /** What was kept last: the platform may ask for it after the end, which may have written it. */
  private kept: IOutputs = {};

  public init(context: ComponentFramework.Context<IInputs>, notifyOutputChanged: () => void): void {
    this.running = startControl(context, notifyOutputChanged);
  }

  public updateView(context: ComponentFramework.Context<IInputs>): React.ReactElement {
    const { running } = this;
    if (!running) return React.createElement(React.Fragment);
    running.update(context);
    return React.createElement(AdvisorApp, {
      store: running.advisor,
      surroundings: running.surroundings(),
      text: running.text,
    });
  }

  public getOutputs(): IOutputs {
    return this.running?.kept() ?? this.kept;
  }

  public destroy(): void {
    this.running?.advisor.destroy();
    this.kept = this.getOutputs();
    this.running = undefined;
  }
}
