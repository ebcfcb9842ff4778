import type { OrganisationKind } from "#domain/access/role.ts";

/** An organisation of the demo regency. `village` names the one whose government it is; `parent` is another's code. */
export type DemoOrganisation = {
  code: string;
  name: string;
  kind: OrganisationKind;
  parent?: string;
  villageCode?: string;
};

export const DEMO_ORGANISATIONS: readonly DemoOrganisation[] = [
  { code: "BAPPERIDA", name: "BAPPERIDA", kind: "PLANNING" },
  { code: "SETDA", name: "Sekretariat Daerah", kind: "OPD" },
  { code: "INSPEKTORAT", name: "Inspektorat", kind: "OPD" },
  { code: "DINSOS", name: "Dinas Sosial", kind: "OPD" },
  { code: "PERKIM", name: "Dinas Perkim dan LH", kind: "OPD" },
  { code: "DINKES", name: "Dinas Kesehatan", kind: "OPD" },
  { code: "DISDIK", name: "Dinas Pendidikan", kind: "OPD" },
  { code: "DKP", name: "Dinas Perikanan", kind: "OPD" },
  { code: "DISTAN", name: "Dinas Pertanian", kind: "OPD" },
  { code: "KOPERINDAG", name: "Dinas Koperasi dan Perdagangan", kind: "OPD" },
  { code: "NAKER", name: "Dinas Tenaga Kerja", kind: "OPD" },
  { code: "KEMENSOS", name: "Kementerian Sosial", kind: "MINISTRY" },
  { code: "DESA-SUTERA", name: "Desa Sutera", kind: "VILLAGE", villageCode: "61.11.01.2001" },
  { code: "DESA-PKB", name: "Desa Pangkalan Buton", kind: "VILLAGE", villageCode: "61.11.01.2002" },
  { code: "DESA-SEJAHTERA", name: "Desa Sejahtera", kind: "VILLAGE", villageCode: "61.11.01.2003" },
  { code: "BAZNAS", name: "Baznas Kabupaten", kind: "BAZNAS" },
  { code: "UPZ-SETDA", name: "UPZ Sekretariat Daerah", kind: "UPZ", parent: "BAZNAS" },
  { code: "UPZ-DINSOS", name: "UPZ Dinas Sosial", kind: "UPZ", parent: "BAZNAS" },
  { code: "UPZ-DISDIK", name: "UPZ Dinas Pendidikan", kind: "UPZ", parent: "BAZNAS" },
  { code: "UPZ-DINKES", name: "UPZ Dinas Kesehatan", kind: "UPZ", parent: "BAZNAS" },
  { code: "UPZ-PERKIM", name: "UPZ Dinas Perkim dan LH", kind: "UPZ", parent: "BAZNAS" },
  { code: "UPZ-MASJID", name: "UPZ Masjid Agung", kind: "UPZ", parent: "BAZNAS" },
];
