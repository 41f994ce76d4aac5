import { fromBase64, toBase64 } from "./base64";
import { copyText } from "./clipboard";
import type { Context } from "./context";

const SAVE = 2;

const done = (act: () => PromiseLike<unknown>): Promise<boolean> =>
  new Promise((answer) => answer(act())).then(
    () => true,
    () => false,
  );

/** Files in and out by the platform's own doors. Each says whether it was done; none rejects. */
export const filesOf = (context: () => Context) => ({
  save: (fileName: string, mimeType: string, text: string): Promise<boolean> =>
    done(() => {
      const fileContent = toBase64(text);
      const fileSize = Math.ceil((fileContent.length * 0.75) / 1024);
      return context().navigation.openFile({ fileName, mimeType, fileContent, fileSize }, { openMode: SAVE });
    }),
  copy: (text: string): Promise<boolean> => done(() => copyText(text)),
  /** No file type is asked for: documented are picture, sound and film alone. */
  async pick(): Promise<{ readonly text?: string; readonly refused?: true }> {
    try {
      const [file] = await context().device.pickFile();
      return file ? { text: fromBase64(file.fileContent) } : {};
    } catch {
      return { refused: true };
    }
  },
  print: (): void => window.print(),
});
