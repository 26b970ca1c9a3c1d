/** Bytes on a socket, for what no HTTP client would send, and what comes back until the other side closes. */
import { once } from "node:events";
import { connect } from "node:net";

export interface Wire {
  send(bytes: string | Buffer): void;
  /** Once what came has something like it. */
  until(text: RegExp): Promise<string>;
  /** All that came, once the other side has closed. */
  closed(): Promise<string>;
  cut(): void;
}

export async function openWire(port: number): Promise<Wire> {
  const socket = connect(port, "127.0.0.1");
  // A side that closes while bytes are still on their way resets the line; what came before stays.
  socket.on("error", () => undefined);
  let came = "";
  socket.setEncoding("utf8").on("data", (text: string) => {
    came += text;
  });
  const gone = new Promise<void>((resolve) => {
    socket.on("close", () => resolve());
  });
  await once(socket, "connect");
  return {
    send: (bytes) => void socket.write(bytes),
    async until(text) {
      while (!text.test(came))
        await Promise.race([
          once(socket, "data"),
          gone.then(() => Promise.reject(new Error(`closed after: ${came}`))),
        ]);
      return came;
    },
    async closed() {
      await gone;
      return came;
    },
    cut: () => void socket.destroy(),
  };
}
