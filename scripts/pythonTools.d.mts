export function pythonWith(name: string, packages: string[], log?: (line: string) => void): string | null;
export function aFreePort(): Promise<number>;
export function started(command: string, args: string[], address: string, seconds?: number): Promise<{ pid: number; stop(): Promise<unknown> }>;
