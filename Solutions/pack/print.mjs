const inText = (text) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
const inAttribute = (text) =>
  inText(text)
    .replace(/"/g, "&quot;")
    .replace(/[\t\n\r]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/**
 * XML text of a document, one shape for the same content: LF, `<x />` for an empty element.
 * @param {string} indent of each level; none where nobody reads it
 * @throws on text beside elements, which a solution's files never have
 */
export const print = (document, indent = "  ") => {
  const lines = ['<?xml version="1.0" encoding="utf-8"?>'];
  const write = (node, pad) => {
    const attributes = Array.from(node.attributes, ({ name, value }) => ` ${name}="${inAttribute(value)}"`).join("");
    const open = `${pad}<${node.nodeName}${attributes}`;
    const elements = Array.from(node.childNodes).filter(({ nodeType }) => nodeType === 1);
    if (elements.length === 0) {
      const text = inText(node.textContent);
      lines.push(text === "" ? `${open} />` : `${open}>${text}</${node.nodeName}>`);
      return;
    }
    if (Array.from(node.childNodes).some(({ nodeType, data }) => nodeType === 3 && data.trim() !== ""))
      throw new Error(`${node.nodeName}: text beside elements`);
    lines.push(`${open}>`);
    for (const each of elements) write(each, pad + indent);
    lines.push(`${pad}</${node.nodeName}>`);
  };
  write(document.documentElement, "");
  return `${lines.join("\n")}\n`;
};
