const OWN = ["PORT", "DATABASE_URL", "DATABASE_RUNTIME_URL"];
const KEPT = ["SASAR_TEST_RUN", "SASAR_CHROMIUM"];

/**
 * The environment of test processes: none of the settings with which Sasar itself may run here. A test reaches its own
 * databases only, never the one that DATABASE_URL names.
 */
export function testVariables() {
  const isOwn = (name) => (OWN.includes(name) || name.startsWith("SASAR_")) && !KEPT.includes(name);
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !isOwn(name)));
}
