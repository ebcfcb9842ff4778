/** The names alone, for the browser: forms list them, and what reads them stays at the server. */
export const FUNDS = ["APBN", "APBD", "VILLAGE", "ZAKAT", "INFAK_TIED", "INFAK_FREE", "DSKL", "AMIL"] as const;
