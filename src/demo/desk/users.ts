import type { Role } from "#domain/access/role.ts";

/** A demo account: it exists only with the demo regency. */
export type DemoUser = { email: string; name: string; role: Role; organisation: string; villages?: readonly string[] };

/** One password for all of them; it is printed at the first start. */
export const DEMO_PASSWORD = "meja-bersama-2026";

export const DEMO_USERS: readonly DemoUser[] = [
  { email: "ratna@demo.sasar.id", name: "Ratna Wulandari", role: "PLANNER", organisation: "BAPPERIDA" },
  { email: "bayu@demo.sasar.id", name: "Bayu Prasetya", role: "PLANNER", organisation: "BAPPERIDA" },
  { email: "hendra@demo.sasar.id", name: "Hendra Saputra", role: "MANAGER", organisation: "PERKIM" },
  { email: "sri@demo.sasar.id", name: "Sri Handayani", role: "MANAGER", organisation: "DINSOS" },
  { email: "lina@demo.sasar.id", name: "Lina Marlina", role: "MANAGER", organisation: "DISDIK" },
  { email: "johan@demo.sasar.id", name: "Johan Effendi", role: "MANAGER", organisation: "DKP" },
  { email: "dinkes@demo.sasar.id", name: "Yanti Kusuma", role: "MANAGER", organisation: "DINKES" },
  { email: "naker@demo.sasar.id", name: "Rudi Hartono", role: "MANAGER", organisation: "NAKER" },
  { email: "pusat@demo.sasar.id", name: "Koordinator PKH", role: "MANAGER", organisation: "KEMENSOS" },
  { email: "desa.pkb@demo.sasar.id", name: "Iwan Setiawan", role: "MANAGER", organisation: "DESA-PKB" },
  { email: "desa.sutera@demo.sasar.id", name: "Arif Rahman", role: "MANAGER", organisation: "DESA-SUTERA" },
  { email: "fauzan@demo.sasar.id", name: "Fauzan Hakim", role: "BAZNAS_OFFICER", organisation: "BAZNAS" },
  { email: "nadia@demo.sasar.id", name: "Nadia Kamila", role: "BAZNAS_OFFICER", organisation: "BAZNAS" },
  {
    email: "verval@demo.sasar.id",
    name: "Dewi Anggraini",
    role: "VERIFIER",
    organisation: "DINSOS",
    villages: ["61.11.01.2001", "61.11.01.2002", "61.11.01.2003"],
  },
  { email: "bupati@demo.sasar.id", name: "Pimpinan Daerah", role: "LEADER", organisation: "SETDA" },
  { email: "inspektorat@demo.sasar.id", name: "Maya Puspita", role: "INSPECTOR", organisation: "INSPEKTORAT" },
  { email: "admin@demo.sasar.id", name: "Administrator", role: "ADMINISTRATOR", organisation: "BAPPERIDA" },
];
