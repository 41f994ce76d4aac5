import { createReadStream, existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".resx": "application/xml; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

/** The strictest policy Fluent 8 runs under: its style sheets are the only thing written inline. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob: data:",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

const FONTS = "node_modules/@fontsource-variable";

/** Noto families that stand in for the scripts a machine may have no font for, by language. */
const SCRIPTS = { 1025: "arabic", 1037: "hebrew", 1041: "jp", 1042: "kr", 1028: "sc", 2052: "sc", 3076: "sc" };

/**
 * Font faces for one language under the name the platform asks for, so that they serve only the characters no text font of
 * the machine has.
 */
export function fontFaces(root, language) {
  const script = SCRIPTS[language];
  const latin = `@font-face { font-family: "Segoe UI"; src: local("Segoe UI"), local("Open Sans"), local("DejaVu Sans"), local("Arial"); }`;
  if (!script) return "";
  const faces = readFileSync(path.join(root, FONTS, `noto-sans-${script}/index.css`), "utf8")
    .replace(/\/\*[^*]*-latin(-ext)?-wght-normal \*\/\s*@font-face \{[^}]*\}/g, "")
    .replace(/font-family: '[^']+'/g, 'font-family: "Segoe UI"')
    .replaceAll("./files/", `/fontsource/noto-sans-${script}/files/`);
  // Only faces of one weight are taken together: the fonts' range of weights would leave out what the machine's font lacks.
  const weights = ["400", "600"].map((weight) => faces.replaceAll("font-weight: 100 900", `font-weight: ${weight}`));
  return [latin, ...weights].join("\n");
}

/** The folders that are served, by the address they have. */
export const mountsOf = (root, control) => [
  ["/control/", control],
  ["/platform/", path.join(root, "node_modules/pcf-start/lib")],
  ["/react17/", path.join(root, "node_modules/react-17/umd")],
  ["/react-dom17/", path.join(root, "node_modules/react-dom-17/umd")],
  ["/icons/", path.join(root, "node_modules/@fluentui/font-icons-mdl2/fonts")],
  ["/fontsource/", path.join(root, FONTS)],
  ["/page/", path.join(root, "host/page")],
];

/** Files of installed packages: the same for as long as the page is open. */
const LASTING = ["/platform/", "/react17/", "/react-dom17/", "/icons/", "/fontsource/"];

/** Which bytes a file has, as far as its name does not tell: every build writes it anew. */
const tagOf = ({ mtimeMs, size }) => `"${mtimeMs.toString(36)}-${size.toString(36)}"`;

function fileAt(mounts, pathname) {
  const mount = mounts.find(([prefix]) => pathname.startsWith(prefix));
  if (!mount) return undefined;
  const [prefix, folder] = mount;
  const file = path.resolve(folder, decodeURIComponent(pathname.slice(prefix.length)));
  const inside = file.startsWith(path.resolve(folder) + path.sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/**
 * Serves the page, the control and the platform's files; `csp` is the page's content security policy or `""`. The browser
 * may keep a file and asks whether it is still the same one, so that it need not compile what it has compiled before:
 * on the platform a control's files have an address for each version and are kept likewise.
 */
export function filesHandler({ root, control, csp }) {
  const mounts = mountsOf(root, control);
  return (request, response, url) => {
    const lasting = LASTING.some((prefix) => url.pathname.startsWith(prefix));
    const headers = {
      "Cache-Control": lasting ? "max-age=86400" : "no-cache",
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      ...(csp && { "Content-Security-Policy": csp }),
    };
    if (url.pathname === "/fonts.css") {
      response.writeHead(200, { ...headers, "Content-Type": TYPES[".css"] });
      return void response.end(fontFaces(root, url.searchParams.get("lang")));
    }
    const file = fileAt(mounts, url.pathname === "/" ? "/page/index.html" : url.pathname);
    if (!file || !["GET", "HEAD"].includes(request.method))
      return void response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found.");
    const ETag = tagOf(statSync(file));
    if (request.headers["if-none-match"] === ETag) return void response.writeHead(304, { ...headers, ETag }).end();
    response.writeHead(200, {
      ...headers,
      ETag,
      "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream",
    });
    createReadStream(file).pipe(response);
  };
}
