type Column = Uint8Array | Uint16Array | Uint32Array;

/** A typed array that grows as values are put at its end; `finish` gives exactly those, in memory that threads can share. */
export type Growing<Kind extends Column> = {
  push: (value: number) => void;
  /** The value in that place, 0 where there is none yet. */
  at: (place: number) => number;
  length: () => number;
  finish: () => Kind;
};

/** Example: `growing(sharedUint32)` grows an array of 32-bit numbers. */
export function growing<Kind extends Column>(make: (length: number) => Kind): Growing<Kind> {
  let column = make(FIRST_LENGTH);
  let length = 0;
  const copy = (capacity: number) => {
    const other = make(capacity);
    other.set(column.subarray(0, Math.min(length, capacity)));
    return other;
  };
  return {
    length: () => length,
    at: (place) => column[place] ?? 0,
    push(value) {
      if (length === column.length) column = copy(2 * length);
      column[length] = value;
      length += 1;
    },
    finish: () => copy(length),
  };
}

const FIRST_LENGTH = 4096;

export function sharedUint32(length: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(length * Uint32Array.BYTES_PER_ELEMENT));
}

export function sharedUint16(length: number): Uint16Array {
  return new Uint16Array(new SharedArrayBuffer(length * Uint16Array.BYTES_PER_ELEMENT));
}

export function sharedUint8(length: number): Uint8Array {
  return new Uint8Array(new SharedArrayBuffer(length));
}
