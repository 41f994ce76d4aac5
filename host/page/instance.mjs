import { withValue } from "./binding.mjs";

/**
 * One control in the page: `init`, `updateView`, `getOutputs` and `destroy` in the order the platform calls them.
 * `changed` hears of outputs; a control on a form is rendered again with them.
 */
export function runControl({ Control, context, target, changed }) {
  const control = new Control();
  let alive = true;
  let outputs = {};
  const render = (updated = []) => {
    if (!alive) return;
    context.updatedProperties = updated;
    window.ReactDOM.render(control.updateView(context), target);
  };
  context.factory.requestRender = () => render();
  performance.mark("control-init");
  control.init(
    context,
    () => {
      if (!alive) return;
      outputs = control.getOutputs?.() ?? {};
      const names = Object.keys(outputs).filter(
        (name) => context.parameters[name]?.attributes && context.parameters[name].raw !== (outputs[name] ?? null),
      );
      if (!names.length) return;
      for (const name of names) context.parameters[name] = withValue(context.parameters[name], outputs[name] ?? null);
      changed(names);
      setTimeout(() => render(names));
    },
    {},
  );
  render();
  return {
    control,
    render,
    outputs: () => outputs,
    destroy() {
      if (!alive) return;
      alive = false;
      window.ReactDOM.unmountComponentAtNode(target);
      control.destroy();
    },
  };
}
