import { designLanguage } from "./theme.mjs";

/**
 * `window.__host`: what tests do to a running control. `requests` are the calls of `context.webAPI` so far, `files` what it
 * opened; `update` merges into the context and renders.
 */
export function levers({ at, address, log }) {
  let running;
  let observer;
  const measure = () => {
    const { mode } = running.context;
    const width = Math.floor(at("control").getBoundingClientRect().width);
    if (mode.allocatedWidth === width) return;
    mode.allocatedWidth = width;
    running.instance.render([]);
  };
  const resize = (on) => {
    observer?.disconnect();
    observer = on ? new ResizeObserver(() => running && measure()) : undefined;
    observer?.observe(at("control"));
  };
  return {
    resize,
    attach(instance, context) {
      running = { instance, context };
      window.__host = {
        ...log,
        context,
        control: instance.control,
        outputs: instance.outputs,
        destroy() {
          observer?.disconnect();
          instance.destroy();
        },
        /** Merges member by member: `{ mode: { isControlDisabled: true } }` leaves the rest of `mode`. */
        update(partial, updated = []) {
          for (const [name, value] of Object.entries(partial))
            context[name] =
              value && typeof value === "object" && !Array.isArray(value) ? { ...context[name], ...value } : value;
          instance.render(updated);
        },
        setTheme(theme) {
          document.documentElement.dataset.theme = theme;
          context.fluentDesignLanguage = designLanguage(theme);
          instance.render([]);
        },
        setWidth(width) {
          at("control").style.width = width ? `${width}px` : "";
        },
        /** From now on; the same text as the address parameter. */
        setFault(fault) {
          address.fault = fault;
        },
        setLatency(milliseconds) {
          address.latency = String(milliseconds);
        },
      };
    },
  };
}
