// Language versions: go1.N from go.mod and //go:build lines.

/** The minor number of go1.N; Infinity stands for the newest. */
export type GoVersion = number;

/** The language version of this implementation. */
export const currentVersion: GoVersion = 26;

/** Parses `go1.N`, `1.N` or `go1.N.P`; an empty or unknown text is the newest version. */
export function parseGoVersion(s: string): GoVersion {
  const m = /^(?:go)?1(?:\.(\d+))?/.exec(s);
  if (m === null) return Infinity;
  return m[1] === undefined ? 0 : Number(m[1]);
}

export function versionAtLeast(v: GoVersion, minor: number): boolean {
  return v >= minor;
}

/** `go1.N`. */
export function formatGoVersion(v: GoVersion): string {
  return v === Infinity ? `go1.${currentVersion}` : `go1.${v}`;
}
