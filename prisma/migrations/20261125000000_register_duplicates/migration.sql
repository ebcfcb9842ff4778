-- CreateEnum
CREATE TYPE "DuplicateKind" AS ENUM ('FAMILY_TWICE', 'PERSON_TWICE', 'PERSON_TWO_NIKS', 'NIK_SHARED', 'CARD_SHARED', 'HOUSE_SHARED');

-- CreateEnum
CREATE TYPE "DuplicateStrength" AS ENUM ('STRONG', 'MIDDLE', 'WEAK');

-- CreateEnum
CREATE TYPE "DuplicateVerdict" AS ENUM ('SAME', 'DIFFERENT');

-- AlterTable
ALTER TABLE "release" ADD COLUMN     "compared_at" TIMESTAMPTZ;

-- CreateTable
CREATE TABLE "register_duplicate" (
    "regency_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "kind" "DuplicateKind" NOT NULL,
    "one_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "one_household_id" UUID NOT NULL,
    "other_household_id" UUID NOT NULL,
    "release_id" UUID NOT NULL,
    "strength" "DuplicateStrength" NOT NULL,
    "evidence" JSONB NOT NULL,
    "fingerprint" BYTEA NOT NULL,
    "found_at" TIMESTAMPTZ NOT NULL,
    "verdict" "DuplicateVerdict",
    "verdict_on" BYTEA,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ,

    CONSTRAINT "register_duplicate_pkey" PRIMARY KEY ("regency_id","id")
);

-- CreateIndex
CREATE INDEX "register_duplicate_regency_id_release_id_kind_idx" ON "register_duplicate"("regency_id", "release_id", "kind");

-- CreateIndex
CREATE UNIQUE INDEX "register_duplicate_regency_id_kind_one_id_other_id_key" ON "register_duplicate"("regency_id", "kind", "one_id", "other_id");

-- One pair is one line, and whoever gave a verdict stands with it.
ALTER TABLE "register_duplicate"
  ADD CONSTRAINT "register_duplicate_ordered" CHECK ("one_id" < "other_id"),
  ADD CONSTRAINT "register_duplicate_decided" CHECK (("verdict" IS NULL) = ("decided_at" IS NULL)
    AND ("verdict" IS NULL) = ("verdict_on" IS NULL) AND ("verdict" IS NULL) = ("decided_by_id" IS NULL));

GRANT SELECT, INSERT, UPDATE, DELETE ON "register_duplicate" TO "sasar_app";
ALTER TABLE "register_duplicate" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "register_duplicate" USING ("regency_id" = (SELECT app_regency()));
