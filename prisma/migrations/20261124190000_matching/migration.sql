-- Matching by the fitted model (docs/matching.md): rows remember what they were matched with, so that only those whose data or
-- register changed are matched anew; and what a person said of a row and somebody of the register stands for later lists.

-- Counts on with every change of a release that is in use: an index of the register in memory is good as long as it stands still.
-- A number is never given twice, not even after a transaction that failed.
ALTER TABLE "release" ADD COLUMN "revision" BIGSERIAL NOT NULL;
GRANT USAGE ON SEQUENCE "release_revision_seq" TO "sasar_app";

ALTER TABLE "candidate" ADD COLUMN "matched_by" TEXT, ADD COLUMN "identity_key" BYTEA, ADD COLUMN "ruled_by_id" UUID;
CREATE INDEX "candidate_regency_id_identity_key_idx" ON "candidate"("regency_id", "identity_key");

CREATE TYPE "MatchVerdict" AS ENUM ('SAME', 'OTHER');
CREATE TABLE "match_ruling" (
    "regency_id" TEXT NOT NULL,
    "identity_key" BYTEA NOT NULL,
    "person_id" UUID NOT NULL,
    "person_key" BYTEA NOT NULL,
    "verdict" "MatchVerdict" NOT NULL,
    "ruled_by_id" UUID NOT NULL,
    "ruled_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "match_ruling_pkey" PRIMARY KEY ("regency_id", "identity_key", "person_id")
);
ALTER TABLE "match_ruling" ADD CONSTRAINT "match_ruling_regency_id_person_id_fkey"
  FOREIGN KEY ("regency_id", "person_id") REFERENCES "person"("regency_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;
GRANT SELECT, INSERT, UPDATE, DELETE ON "match_ruling" TO "sasar_app";
ALTER TABLE "match_ruling" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "match_ruling" USING ("regency_id" = (SELECT app_regency()));
