interface LockFile {
  packages: Record<string, { version?: string; optionalDependencies?: Record<string, string>; dev?: boolean }>;
}
export function readLock(root?: string): LockFile;
export function missingPlatforms(lock: LockFile): { name: string; entry: object }[];
