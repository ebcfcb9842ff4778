-- CreateTable
CREATE TABLE "proposal_signature" (
    "regency_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "facts_hash" TEXT NOT NULL,
    "signed_by_id" UUID NOT NULL,
    "role" "Role" NOT NULL,
    "organisation_kind" "OrganisationKind" NOT NULL,
    "signed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lapsed_at" TIMESTAMPTZ,

    CONSTRAINT "proposal_signature_pkey" PRIMARY KEY ("regency_id","id")
);

-- CreateIndex
CREATE INDEX "proposal_signature_regency_id_proposal_id_idx" ON "proposal_signature"("regency_id", "proposal_id");

-- One standing signature a person.
CREATE UNIQUE INDEX "proposal_signature_one_a_person"
  ON "proposal_signature" ("regency_id", "proposal_id", "signed_by_id") WHERE "lapsed_at" IS NULL;

-- Lists approved before were signed once, by whoever approved them.
INSERT INTO "proposal_signature"
  ("regency_id", "id", "proposal_id", "owner_id", "version", "facts_hash", "signed_by_id", "role", "organisation_kind", "signed_at")
SELECT p."regency_id", gen_random_uuid(), p."id", p."owner_id", p."version", '', p."approved_by_id", u."role", o."kind",
  coalesce(p."approved_at", now())
FROM "proposal" p
JOIN "app_user" u ON u."regency_id" = p."regency_id" AND u."id" = p."approved_by_id"
JOIN "organisation" o ON o."regency_id" = u."regency_id" AND o."id" = u."organisation_id";

-- Four eyes for every signature, not for the last alone: never whoever handed the list in, put a row on it since, or kept a flag
-- that stands.
CREATE FUNCTION "refuse_signature"(regency text, list uuid, signer uuid) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "proposal" p WHERE p."regency_id" = regency AND p."id" = list AND (p."submitted_by_id" = signer OR EXISTS (
      SELECT 1 FROM "candidate" c
      WHERE c."regency_id" = regency AND c."proposal_id" = list AND c."state" = 'LISTED'
        AND c."added_by_id" = signer AND c."created_at" > p."submitted_at"))
  ) THEN
    RAISE EXCEPTION 'proposal_four_eyes: signer proposed this list or a row of it'
      USING ERRCODE = '23514', CONSTRAINT = 'proposal_four_eyes';
  END IF;
  IF EXISTS (
    SELECT 1 FROM "decision" d
    JOIN "flag" f ON f."regency_id" = d."regency_id" AND f."id" = d."flag_id"
    WHERE d."regency_id" = regency AND d."proposal_id" = list AND d."kind" = 'KEPT'
      AND d."undone_at" IS NULL AND d."decided_by_id" = signer AND f."cleared_at" IS NULL
  ) THEN
    RAISE EXCEPTION 'proposal_second_signature: signer kept a flag on this list'
      USING ERRCODE = '23514', CONSTRAINT = 'proposal_second_signature';
  END IF;
END $$;

CREATE FUNCTION "check_signature"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_signature(NEW."regency_id", NEW."proposal_id", NEW."signed_by_id");
  RETURN NEW;
END $$;
CREATE TRIGGER "proposal_signature_four_eyes" BEFORE INSERT ON "proposal_signature"
  FOR EACH ROW EXECUTE FUNCTION "check_signature"();

-- A list is approved over standing signatures: that of whoever approves it, and none that four eyes would refuse today.
CREATE FUNCTION "check_approval"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  signer uuid;
  signed boolean := false;
BEGIN
  FOR signer IN
    SELECT "signed_by_id" FROM "proposal_signature"
    WHERE "regency_id" = NEW."regency_id" AND "proposal_id" = NEW."id" AND "lapsed_at" IS NULL
  LOOP
    signed := signed OR signer = NEW."approved_by_id";
    PERFORM refuse_signature(NEW."regency_id", NEW."id", signer);
  END LOOP;
  IF NOT signed THEN
    RAISE EXCEPTION 'proposal_approved_unsigned: approver has not signed this list'
      USING ERRCODE = '23514', CONSTRAINT = 'proposal_approved_unsigned';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "proposal_approved_signed" BEFORE UPDATE OF "approved_by_id" ON "proposal"
  FOR EACH ROW WHEN (NEW."approved_by_id" IS NOT NULL) EXECUTE FUNCTION "check_approval"();

-- The approver is one of the signers, so what was checked for the approver alone is checked with them.
DROP TRIGGER "proposal_second_signature" ON "proposal";
DROP FUNCTION "refuse_own_kept_flags"();
DROP TRIGGER "proposal_own_rows" ON "proposal";
DROP FUNCTION "refuse_own_rows"();

-- A signature is never changed nor taken away; it lapses.
GRANT SELECT, INSERT ON "proposal_signature" TO "sasar_app";
GRANT UPDATE ("lapsed_at") ON "proposal_signature" TO "sasar_app";
ALTER TABLE "proposal_signature" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant_and_owner" ON "proposal_signature" USING ("regency_id" = (SELECT app_regency())
  AND ((SELECT app_sees_all()) OR "owner_id" = ANY ((SELECT app_organisations())::uuid[])));
