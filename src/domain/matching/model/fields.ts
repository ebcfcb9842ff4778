/** The fields evidence is told by, in the order they are shown; the place of each in the bits of a pair. */
export const FIELDS = [
  "nik",
  "name",
  "birthDate",
  "kk",
  "village",
  "address",
  "rt",
  "sex",
  "birthPlace",
  "father",
] as const;

export type Field = (typeof FIELDS)[number];

export const FIELD: Readonly<Record<Field, number>> = {
  nik: 0,
  name: 1,
  birthDate: 2,
  kk: 3,
  village: 4,
  address: 5,
  rt: 6,
  sex: 7,
  birthPlace: 8,
  father: 9,
};
