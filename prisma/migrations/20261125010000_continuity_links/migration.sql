-- CreateTable
CREATE TABLE "continuity_link" (
    "regency_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "release_id" UUID NOT NULL,
    "former_release_id" UUID NOT NULL,
    "arrived_id" UUID NOT NULL,
    "found_id" UUID NOT NULL,
    "probability" DOUBLE PRECISION NOT NULL,
    "evidence" JSONB NOT NULL,
    "verdict" "DuplicateVerdict",
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ,

    CONSTRAINT "continuity_link_pkey" PRIMARY KEY ("regency_id","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "continuity_link_regency_id_release_id_arrived_id_found_id_key" ON "continuity_link"("regency_id", "release_id", "arrived_id", "found_id");

ALTER TABLE "continuity_link" ADD CONSTRAINT "continuity_link_decided"
  CHECK (("verdict" IS NULL) = ("decided_at" IS NULL) AND ("verdict" IS NULL) = ("decided_by_id" IS NULL));

GRANT SELECT, INSERT, UPDATE, DELETE ON "continuity_link" TO "sasar_app";
ALTER TABLE "continuity_link" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "continuity_link" USING ("regency_id" = (SELECT app_regency()));
