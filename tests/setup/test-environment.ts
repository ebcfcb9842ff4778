const key = (fill: number) => Buffer.alloc(32, fill).toString("base64");

/**
 * Settings of every test process. The secrets are fixed so that runs repeat; they protect nothing but synthetic data. The page of
 * the kit is there, as in development.
 */
export const testEnvironment = {
  SASAR_KEYS: JSON.stringify({ active: "k1", keys: { k1: key(1) }, index: key(2) }),
  SASAR_AUTH_SECRET: "only-for-tests-0123456789-0123456789",
  SASAR_KIT: "1",
};
