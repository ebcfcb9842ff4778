import { growing, sharedUint8, sharedUint32 } from "./growing.ts";

/** Many texts in one piece of memory that threads share: UTF-8 bytes, and where each begins (one more than there are texts). */
export type TextColumn = { bytes: Uint8Array; starts: Uint32Array };

export type GrowingTexts = { push: (text: string) => void; finish: () => TextColumn };

export function growingTexts(): GrowingTexts {
  const bytes = growing(sharedUint8);
  const starts = growing(sharedUint32);
  const encoder = new TextEncoder();
  return {
    push(text) {
      starts.push(bytes.length());
      if (ASCII.test(text)) for (let at = 0; at < text.length; at += 1) bytes.push(text.charCodeAt(at));
      else for (const byte of encoder.encode(text)) bytes.push(byte);
    },
    finish() {
      starts.push(bytes.length());
      return { bytes: bytes.finish(), starts: starts.finish() };
    },
  };
}

const ASCII = /^[\x20-\x7e]*$/;

export function textAt({ bytes, starts }: TextColumn, at: number): string {
  return decoder.decode(bytes.slice(starts[at] ?? 0, starts[at + 1] ?? 0));
}

export function textCount({ starts }: TextColumn): number {
  return starts.length - 1;
}

const decoder = new TextDecoder();
