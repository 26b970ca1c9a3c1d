/** What the edges are given: the engine that serves now, and a way to load the data anew. */
import type { Engine } from "./engine.js";
import type { Result } from "./result.js";

export interface Service {
  /** The engine over the dataset loaded last without a problem. */
  engine(): Engine;
  /** Reads the dataset again. On failure the old one goes on serving. Both values are a sentence for the operator. */
  reload(): Promise<Result<string, string>>;
}
