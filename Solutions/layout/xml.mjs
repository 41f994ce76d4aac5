const escaped = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escape = (text) => String(text).replace(/[&<>"]/g, (sign) => escaped[sign]);

/** Attributes as XML text; absent values are left out. */
export const attributes = (values) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join("");

/** An element around ready XML. */
export const element = (name, values, ...content) => {
  const inner = content.flat().join("");
  return inner === "" ? `<${name}${attributes(values)} />` : `<${name}${attributes(values)}>${inner}</${name}>`;
};

/** One element a pair, each around plain text: `fields({ Name: "x" })`. Absent values are left out. */
export const fields = (values) =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => element(name, {}, escape(value)))
    .join("");

export const root = { "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance" };
