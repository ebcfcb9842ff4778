import { growing, sharedUint8, sharedUint32 } from "./growing.ts";

/** Many texts in one piece of memory that threads share: UTF-8 bytes, and where each begins (one more than there are texts). */
export type TextColumn = { bytes: Uint8Array; starts: Uint32Array };

export type GrowingTexts = {
  /** The text that stands in these bytes between two places. */
  push: (bytes: Uint8Array, from: number, to: number) => void;
  /** Whether the text of that number is the one in these bytes. */
  is: (number: number, bytes: Uint8Array, from: number, to: number) => boolean;
  finish: () => TextColumn;
};

export function growingTexts(): GrowingTexts {
  const starts = growing(sharedUint32);
  starts.push(0);
  let own = new Uint8Array(FIRST_BYTES);
  let length = 0;
  return {
    push(bytes, from, to) {
      if (length + to - from > own.length) widen(to - from);
      for (let at = from; at < to; at += 1) own[length + at - from] = bytes[at] ?? 0;
      length += to - from;
      starts.push(length);
    },
    is(number, bytes, from, to) {
      const start = starts.at(number);
      if (starts.at(number + 1) - start !== to - from) return false;
      for (let at = from; at < to; at += 1) if (own[start + at - from] !== bytes[at]) return false;
      return true;
    },
    finish() {
      const shared = sharedUint8(length);
      shared.set(own.subarray(0, length));
      return { bytes: shared, starts: starts.finish() };
    },
  };

  function widen(more: number): void {
    const wider = new Uint8Array(2 * own.length + more);
    wider.set(own);
    own = wider;
  }
}

const FIRST_BYTES = 4096;

export function textAt({ bytes, starts }: TextColumn, at: number): string {
  return decoder.decode(bytes.slice(starts[at] ?? 0, starts[at + 1] ?? 0));
}

export function textCount({ starts }: TextColumn): number {
  return starts.length - 1;
}

const decoder = new TextDecoder();
