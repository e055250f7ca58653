import type { Browser } from 'puppeteer-core';

/** The browser's own window, as scripts with the browser's rights see it; only what is used here. */
interface BrowserWindow {
  SidebarController: {
    sidebars: Map<string, unknown>;
    show(id: string): Promise<void>;
    hide(): void;
    browser: { contentDocument: Document };
  };
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(rect: null, scale: number, ground: string): Promise<ImageBitmap> };
  };
}

interface SidebarBrowser extends Element {
  messageManager: {
    addMessageListener(name: string, told: (message: { data: string }) => void): void;
    loadFrameScript(address: string, later: boolean): void;
  };
}

export interface Sidebar {
  /** What can be read in it now. */
  text(): Promise<string>;
  /** Presses what an element with this role and name is. */
  press(role: string, name: string): Promise<void>;
  /** The whole window of the browser, a PNG file. */
  picture(): Promise<Buffer>;
  close(): Promise<void>;
}

/**
 * Opens the extension's sidebar. WebDriver BiDi shows pages of extensions to nobody, but with system access it runs scripts in
 * the browser's own window, and those can send one into the sidebar. Puppeteer has no words for that: its connection is asked.
 */
export async function openSidebar(browser: Browser): Promise<Sidebar> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
  };
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [top] = (result as { contexts: { context: string }[] }).contexts;
  if (top === undefined) throw new Error('the browser has no window');
  const run = async (what: (given: string) => Promise<string>, given = ''): Promise<string> => {
    const answer = await connection.send('script.callFunction', {
      functionDeclaration: what.toString(),
      arguments: [{ type: 'string', value: given }],
      awaitPromise: true,
      target: { context: top.context },
    });
    const {
      type,
      result: value,
      exceptionDetails,
    } = answer.result as {
      type: string;
      result?: { value: string };
      exceptionDetails?: { text: string };
    };
    if (type !== 'success' || value === undefined) throw new Error(exceptionDetails?.text ?? 'no answer');
    return value.value;
  };
  /** Runs a script in the sidebar, where `content` is its window; `tell` gives the answer. */
  const inside = (script: string): Promise<string> =>
    run(async (source) => {
      const { SidebarController } = window as unknown as BrowserWindow;
      const view = SidebarController.browser.contentDocument.querySelector('#webext-panels-browser') as SidebarBrowser;
      const name = `guoshen-test-${crypto.randomUUID()}`;
      return new Promise<string>((done, failed) => {
        // A view that goes over to another process just then never answers: whoever waits asks again.
        setTimeout(() => failed(new Error('the sidebar does not answer')), 5000);
        view.messageManager.addMessageListener(name, ({ data }) => done(data));
        const whole = `{ const tell = (text) => sendAsyncMessage('${name}', text); ${source} }`;
        view.messageManager.loadFrameScript(`data:text/javascript;charset=utf-8,${encodeURIComponent(whole)}`, false);
      });
    }, script);
  await run(async () => {
    const { SidebarController } = window as unknown as BrowserWindow;
    const id = [...SidebarController.sidebars.keys()].find((each) => each.startsWith('guoshen'));
    if (id === undefined) throw new Error('the extension has no sidebar');
    await SidebarController.show(id);
    return id;
  });
  return {
    text: () => inside("tell(content.document.body?.innerText ?? '')"),
    async press(role, name) {
      const found = await inside(`
        const all = [...content.document.querySelectorAll('[role="${role}"], ${role}')];
        const one = all.find((each) => each.textContent.includes('${name}'));
        one?.click();
        tell(one === undefined ? '' : 'pressed');
      `);
      if (found === '') throw new Error(`no ${role} ${name} in the sidebar`);
    },
    async picture() {
      const data = await run(async () => {
        const { browsingContext } = window as unknown as BrowserWindow;
        const drawn = await browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
        const canvas = new OffscreenCanvas(drawn.width, drawn.height);
        canvas.getContext('2d')?.drawImage(drawn, 0, 0);
        const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
        let text = '';
        for (const byte of bytes) text += String.fromCharCode(byte);
        return btoa(text);
      });
      return Buffer.from(data, 'base64');
    },
    async close() {
      await run(async () => {
        (window as unknown as BrowserWindow).SidebarController.hide();
        return '';
      });
    },
  };
}
