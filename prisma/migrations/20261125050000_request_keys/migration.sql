-- CreateTable
CREATE TABLE "request_key" (
    "regency_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "key" UUID NOT NULL,
    "print" TEXT NOT NULL,
    "answer" TEXT,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_key_pkey" PRIMARY KEY ("regency_id","user_id","key")
);

-- CreateIndex
CREATE INDEX "request_key_created_at_idx" ON "request_key"("created_at");

GRANT SELECT, INSERT, UPDATE, DELETE ON "request_key" TO "sasar_app";
ALTER TABLE "request_key" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "request_key" USING ("regency_id" = (SELECT app_regency()));
