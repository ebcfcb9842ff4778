/** The fields of a person of the register, and the place of each one's cell in a line. */
export const REGISTER_CELL = {
  personId: 0,
  householdId: 1,
  kk: 2,
  nik: 3,
  name: 4,
  sex: 5,
  birthDate: 6,
  birthPlace: 7,
  relation: 8,
  districtCode: 9,
  villageCode: 10,
  village: 11,
  rt: 12,
  rw: 13,
  address: 14,
} as const;

type Field = keyof typeof REGISTER_CELL;

/**
 * A person of the register as matching is given them: texts as written, empty where unknown. Sex is L or P; M or F are read too.
 */
export type RegisterLine = Record<Field, string> & {
  /** Only a superseded release names them: they are meant where the active one has nobody as certain. */
  superseded?: boolean;
};

/** A line as it lies in a file: bytes, and where in them each cell begins and ends. */
export type LineCells = { bytes: Uint8Array; starts: Uint32Array; ends: Uint32Array };

export function createLineCells(bytes: Uint8Array, cells: number): LineCells {
  return { bytes, starts: new Uint32Array(cells), ends: new Uint32Array(cells) };
}

/** Writes the texts of a line into bytes, always the same ones, as a file would have them. */
export function createLineWriter(): (line: RegisterLine) => LineCells {
  const fields = fieldsOf(REGISTER_CELL);
  const cells = createLineCells(new Uint8Array(FIRST_BYTES), fields.length);
  const encoder = new TextEncoder();
  return (line) => {
    let end = 0;
    for (const field of fields) {
      const most = end + MOST_BYTES_A_CHARACTER * line[field].length;
      if (most > cells.bytes.length) cells.bytes = widened(cells.bytes, 2 * most);
      cells.starts[REGISTER_CELL[field]] = end;
      end += encoder.encodeInto(line[field], cells.bytes.subarray(end)).written;
      cells.ends[REGISTER_CELL[field]] = end;
    }
    return cells;
  };
}

const FIRST_BYTES = 1024;
const MOST_BYTES_A_CHARACTER = 3;

function fieldsOf<Name extends string>(cells: Readonly<Record<Name, number>>): Name[] {
  const names: Name[] = [];
  for (const name in cells) names.push(name);
  return names;
}

function widened(bytes: Uint8Array, length: number): Uint8Array {
  const wider = new Uint8Array(length);
  wider.set(bytes);
  return wider;
}
