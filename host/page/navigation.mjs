import { addressWith } from "./address.mjs";

const element = (tag, properties, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

/** A dialog of the platform: resolves to whether it was confirmed. */
function dialog({ title, text, confirm = "OK", cancel }) {
  return new Promise((answered) => {
    const close = (value) => () => box.close(value);
    const buttons = [element("button", { textContent: confirm, onclick: close("yes") })];
    if (cancel) buttons.push(element("button", { textContent: cancel, onclick: close("no") }));
    const box = element(
      "dialog",
      { className: "dialog", ariaLabel: title || text },
      element("h2", { textContent: title ?? "" }),
      element("p", { textContent: text ?? "" }),
      ...buttons,
    );
    box.addEventListener("close", () => {
      answered(box.returnValue === "yes");
      box.remove();
    });
    document.body.append(box);
    box.showModal();
  });
}

const bytesOf = (base64) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));

/** `context.navigation`; files that are opened are saved by the browser and noted in `files`. */
export function navigation(files, openPage) {
  return {
    openAlertDialog: async ({ title, text, confirmButtonLabel }) =>
      void (await dialog({ title, text, confirm: confirmButtonLabel })),
    openConfirmDialog: async ({ title, text, confirmButtonLabel, cancelButtonLabel }) => ({
      confirmed: await dialog({ title, text, confirm: confirmButtonLabel, cancel: cancelButtonLabel ?? "Cancel" }),
    }),
    openErrorDialog: async ({ message, details }) => void (await dialog({ title: message, text: details })),
    async openFile(file) {
      files.push(file);
      const address = URL.createObjectURL(new Blob([bytesOf(file.fileContent)], { type: file.mimeType }));
      const link = element("a", { href: address, download: file.fileName });
      document.body.append(link);
      link.click();
      link.remove();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    },
    async openForm({ entityName, entityId }) {
      if (entityName !== "cifadv_assessment") throw new Error(`This app has no form of the table ${entityName}.`);
      openPage(addressWith({ view: "form", id: entityId?.replace(/[{}]/g, "") }));
      return { savedEntityReference: [] };
    },
    openUrl: (address) => void window.open(address, "_blank", "noopener"),
    openWebResource: (name) => void window.open(`/WebResources/${name}`, "_blank", "noopener"),
  };
}

const base64Of = (file) =>
  new Promise((read, failed) => {
    const reader = new FileReader();
    reader.onload = () => read(reader.result.slice(reader.result.indexOf(",") + 1));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });

/** `context.device.pickFile`: the chosen files with their content in base64; none when the user cancels. */
export function pickFile(options = {}) {
  return new Promise((picked, failed) => {
    const input = element("input", { type: "file", hidden: true, multiple: Boolean(options.allowMultipleFiles) });
    input.addEventListener("cancel", () => (input.remove(), picked([])));
    input.addEventListener("change", () => {
      const all = [...input.files].map(async (file) => ({
        fileName: file.name,
        fileSize: file.size,
        mimeType: file.type,
        fileContent: await base64Of(file),
      }));
      input.remove();
      Promise.all(all).then(picked, failed);
    });
    document.body.append(input);
    input.click();
  });
}
