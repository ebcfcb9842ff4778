import { growing, sharedUint8, sharedUint32 } from "./growing.ts";

/** Many texts in one piece of memory that threads share: UTF-8 bytes, and where each begins (one more than there are texts). */
export type TextColumn = { bytes: Uint8Array; starts: Uint32Array };

export type GrowingTexts = { push: (text: string) => void; finish: () => TextColumn };

export function growingTexts(): GrowingTexts {
  const starts = growing(sharedUint32);
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(FIRST_BYTES);
  let length = 0;
  return {
    push(text) {
      starts.push(length);
      if (length + MOST_BYTES_A_CHARACTER * text.length > bytes.length) widen(text.length);
      length += encoder.encodeInto(text, bytes.subarray(length)).written;
    },
    finish() {
      starts.push(length);
      const shared = sharedUint8(length);
      shared.set(bytes.subarray(0, length));
      return { bytes: shared, starts: starts.finish() };
    },
  };

  function widen(characters: number): void {
    const wider = new Uint8Array(2 * bytes.length + MOST_BYTES_A_CHARACTER * characters);
    wider.set(bytes);
    bytes = wider;
  }
}

const FIRST_BYTES = 4096;
const MOST_BYTES_A_CHARACTER = 3;

export function textAt({ bytes, starts }: TextColumn, at: number): string {
  return decoder.decode(bytes.slice(starts[at] ?? 0, starts[at + 1] ?? 0));
}

export function textCount({ starts }: TextColumn): number {
  return starts.length - 1;
}

const decoder = new TextDecoder();
