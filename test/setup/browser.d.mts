export type BrowserFamily = 'chromium' | 'firefox';
export function findBrowser(family: BrowserFamily): string | undefined;
export function ensureBrowser(family: BrowserFamily, log?: (line: string) => void): Promise<string>;
export function ensureCjkFont(log?: (line: string) => void): Promise<void>;
