import { addressWith } from "./address.mjs";
import { boundValues } from "./binding.mjs";

/** The form around the control: name, Save, and what the last save said. */
export function drawForm({ bar, api, record, address, context }) {
  let id = address.id;
  const title = Object.assign(document.createElement("h1"), { textContent: record?.cifadv_name ?? "New assessment" });
  const button = Object.assign(document.createElement("button"), {
    type: "button",
    textContent: "Save",
    id: "save-form",
  });
  const state = Object.assign(document.createElement("span"), { id: "form-state", role: "status" });
  const say = (text, word) => {
    state.textContent = text;
    state.dataset.formState = word;
  };
  async function save() {
    say("Saving…", "saving");
    const values = boundValues(context.parameters);
    try {
      if (id) await api.updateRecord("cifadv_assessment", id, values);
      else {
        const name = values.cifadv_summary || "New assessment";
        ({ id } = await api.createRecord("cifadv_assessment", { ...values, cifadv_name: name.slice(0, 100) }));
        history.replaceState(null, "", addressWith({ id }));
      }
      say("Saved", "saved");
    } catch (error) {
      say(error.message, "trouble");
    }
  }
  button.addEventListener("click", save);
  bar.replaceChildren(title, button, state);
  bar.hidden = false;
  say(record ? "Saved" : "Unsaved", record ? "saved" : "unsaved");
  return { mark: () => say("Unsaved", "unsaved"), save };
}
