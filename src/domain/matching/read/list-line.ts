/** A row of a list as matching is given it: texts as written, empty where the list says nothing. */
export type ListLine = {
  rowId: string;
  name: string;
  nik: string;
  kk: string;
  sex: string;
  birthPlace: string;
  birthDate: string;
  village: string;
  district: string;
  address: string;
};
