/**
 * Finds where a JSON text breaks off being JSON. Used only once `JSON.parse` has refused it: Node says the place in some
 * of its messages and not in others.
 */
export interface SyntaxFault {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly what: string;
}

/** Undefined if the text is JSON. Errors are found in reading order; the first one counts. */
export function findFault(text: string): SyntaxFault | undefined {
  const scanner = new Scanner(text);
  scanner.value();
  scanner.space();
  if (!scanner.what && scanner.at < text.length) scanner.stop("nothing more was expected after the value");
  if (!scanner.what) return undefined;
  const before = text.slice(0, scanner.at).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, what: scanner.what };
}

const LITERAL = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;

/** Each method moves past what it reads, and once `what` is set all do nothing. */
class Scanner {
  at = 0;
  what: string | undefined;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  stop(what: string): void {
    this.what ??= this.at >= this.#text.length ? `the file ends too early: ${what}` : what;
  }

  space(): void {
    while (/[ \t\r\n]/.test(this.#text.charAt(this.at))) this.at++;
  }

  value(): void {
    this.space();
    const next = this.#text.charAt(this.at);
    if (next === "{") this.#list("}", () => this.#pair());
    else if (next === "[") this.#list("]", () => this.value());
    else if (next === '"') this.#string();
    else if (!this.#take(LITERAL)) this.stop("expected a value");
  }

  #list(close: string, member: () => void): void {
    this.at++;
    this.space();
    if (this.#skip(close)) return;
    while (!this.what) {
      this.space();
      if (this.#text.charAt(this.at) === close) this.stop(`a comma must not stand before “${close}”`);
      else member();
      if (this.what) return;
      this.space();
      if (this.#skip(close)) return;
      if (!this.#skip(",")) this.stop(`expected a comma or “${close}”`);
    }
  }

  #pair(): void {
    if (this.#text.charAt(this.at) !== '"') this.stop("expected a key in double quotes");
    else this.#string();
    if (this.what) return;
    this.space();
    if (this.#skip(":")) this.value();
    else this.stop("expected “:” after the key");
  }

  #string(): void {
    if (!this.#take(STRING)) this.stop("this string does not end on its line or holds a bad escape");
  }

  #skip(sign: string): boolean {
    if (this.#text.charAt(this.at) !== sign) return false;
    this.at++;
    return true;
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.#text);
    if (match) this.at = pattern.lastIndex;
    return match !== null;
  }
}
