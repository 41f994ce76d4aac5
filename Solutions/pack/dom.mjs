import { DOMParser } from "@xmldom/xmldom";

/** @throws with the file's name when the text is not well-formed XML */
export const parse = (text, file) => {
  const wrong = [];
  const onError = (level, message) => level !== "warning" && wrong.push(message);
  let document;
  try {
    document = new DOMParser({ onError }).parseFromString(text.replace(/^\uFEFF/, ""), "text/xml");
  } catch (error) {
    wrong.push(error.message);
  }
  if (wrong.length > 0 || !document?.documentElement)
    throw new Error(`${file}: ${String(wrong[0] ?? "no root element").split("\n")[0]}`);
  return document;
};

/** Child elements, all or those of one name. */
export const children = (node, name) =>
  Array.from(node?.childNodes ?? []).filter((each) => each.nodeType === 1 && (!name || each.nodeName === name));
export const child = (node, name) => children(node, name)[0];
export const textOf = (node, name) => (name ? child(node, name) : node)?.textContent ?? "";
/** Elements of one name anywhere below a node, in document order. */
export const all = (node, name) => {
  const found = [];
  const visit = (parent) => {
    for (let each = parent.firstChild; each; each = each.nextSibling) {
      if (each.nodeType !== 1) continue;
      if (each.nodeName === name) found.push(each);
      visit(each);
    }
  };
  if (node) visit(node);
  return found;
};
export const at = (node, name) => node?.getAttribute(name) ?? "";
