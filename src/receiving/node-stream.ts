import { howToGetTheRawBody } from "./body.js";

/** The part of Node's `Readable` that is used here. */
export interface NodeReadable {
  readonly readableDidRead?: boolean | undefined;
  readonly readableEnded?: boolean | undefined;
  readonly destroyed?: boolean | undefined;
  on?(event: string, listener: (...values: never[]) => void): unknown;
  pause?(): unknown;
  resume?(): unknown;
}

/** Its events are still to come. */
type UnreadStream = NodeReadable & Required<Pick<NodeReadable, "on">>;

export const isUnread = (source: NodeReadable): source is UnreadStream => {
  const { on, readableDidRead, readableEnded, destroyed } = source;
  return typeof on === "function" && readableDidRead !== true && readableEnded !== true && destroyed !== true;
};

const createLostBodyError = (): Error =>
  new TypeError(`the body was parsed or dropped by a framework before the handler. ${howToGetTheRawBody}`);

const createClosedError = (): Error => new Error("the connection was closed before the whole body was received");

/**
 * A stream of Node as one of the Fetch standard. Nothing is read before it is asked for. When it is canceled, the rest is
 * skipped, since to destroy the request would close the connection before the response is sent.
 */
export const toWebStream = (source: NodeReadable): ReadableStream<Uint8Array> => {
  let state: "new" | "open" | "ended" = "new";
  const listen = (unread: UnreadStream, controller: ReadableStreamDefaultController<Uint8Array>): void => {
    const end = (finish: () => void) => (): void => {
      if (state === "ended") return;
      state = "ended";
      finish();
    };
    unread.on("data", (chunk: Uint8Array) => {
      if (state !== "open") return;
      controller.enqueue(chunk);
      unread.pause?.();
    });
    unread.on(
      "end",
      end(() => controller.close()),
    );
    unread.on("error", (error: unknown) => end(() => controller.error(error))());
    unread.on(
      "close",
      end(() => controller.error(createClosedError())),
    );
  };
  return new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        if (state === "new") {
          // it may have ended while a key was looked up, and no event tells that again
          if (!isUnread(source)) {
            controller.error(source.readableDidRead === true ? createLostBodyError() : createClosedError());
            return;
          }
          state = "open";
          listen(source, controller);
        }
        source.resume?.();
      },
      cancel: () => {
        state = "ended";
        source.resume?.();
      },
    },
    { highWaterMark: 0 },
  );
};

/** A body that was lost before the handler. Reading it fails with a message that says what to do. */
export const createLostBody = (): ReadableStream<Uint8Array> =>
  new ReadableStream<Uint8Array>({ pull: (controller) => controller.error(createLostBodyError()) });
