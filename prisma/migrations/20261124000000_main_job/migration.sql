-- CreateEnum
CREATE TYPE "AssistanceState" AS ENUM ('COMMITTED', 'DELIVERED', 'CANCELLED');

-- CreateEnum
CREATE TYPE "AssistanceOrigin" AS ENUM ('APPROVAL', 'HISTORY');

-- CreateEnum
CREATE TYPE "Severity" AS ENUM ('block', 'review', 'info');

-- CreateEnum
CREATE TYPE "DecisionKind" AS ENUM ('REMOVED', 'KEPT', 'VERIFY');

-- CreateEnum
CREATE TYPE "VerificationState" AS ENUM ('REQUESTED', 'DONE', 'CANCELLED');

-- CreateEnum
CREATE TYPE "VerificationResult" AS ENUM ('ELIGIBLE', 'NOT_ELIGIBLE', 'NOT_FOUND');

-- CreateEnum
CREATE TYPE "HouseholdStatus" AS ENUM ('ACTIVE', 'MOVED');

-- CreateEnum
CREATE TYPE "Ownership" AS ENUM ('OWN', 'RENT', 'FREE', 'STAYING', 'OFFICIAL', 'OTHER');

-- CreateEnum
CREATE TYPE "Roof" AS ENUM ('CONCRETE', 'TILE', 'ZINC_ASBESTOS', 'WOOD', 'BAMBOO', 'THATCH', 'OTHER');

-- CreateEnum
CREATE TYPE "Wall" AS ENUM ('BRICK', 'PLASTERED_WOVEN', 'WOOD', 'ZINC', 'BAMBOO', 'OTHER');

-- CreateEnum
CREATE TYPE "Floor" AS ENUM ('CERAMIC', 'CEMENT', 'WOOD', 'BAMBOO', 'EARTH', 'OTHER');

-- CreateEnum
CREATE TYPE "Lighting" AS ENUM ('GRID_900_OR_LESS', 'GRID_OVER_900', 'SHARED', 'OFF_GRID', 'NONE');

-- CreateEnum
CREATE TYPE "Cooking" AS ENUM ('ELECTRIC_GAS', 'KEROSENE', 'WOOD_CHARCOAL', 'OTHER');

-- CreateEnum
CREATE TYPE "Water" AS ENUM ('BOTTLED', 'PIPED', 'BOREHOLE', 'PROTECTED_WELL', 'UNPROTECTED_WELL', 'SURFACE', 'RAIN', 'OTHER');

-- CreateEnum
CREATE TYPE "Toilet" AS ENUM ('SEPTIC', 'NO_SEPTIC', 'SHARED', 'NONE', 'OTHER');

-- CreateEnum
CREATE TYPE "Receipt" AS ENUM ('PKH', 'BPNT', 'SEMBAKO', 'BST', 'BPUM');

-- CreateEnum
CREATE TYPE "ImportKind" AS ENUM ('REGISTER', 'CANDIDATES', 'ASSISTANCE', 'DELIVERIES');

-- CreateEnum
CREATE TYPE "ImportState" AS ENUM ('UPLOADED', 'CHECKED', 'RUNNING', 'DONE', 'FAILED', 'UNDONE');

-- CreateEnum
CREATE TYPE "FileKind" AS ENUM ('UPLOAD', 'REFUSED', 'RESULT', 'ATTACHMENT', 'EXPORT');

-- CreateEnum
CREATE TYPE "OrganisationKind" AS ENUM ('PLANNING', 'OPD', 'BAZNAS', 'UPZ', 'VILLAGE', 'MINISTRY');

-- CreateEnum
CREATE TYPE "PersonStatus" AS ENUM ('ALIVE', 'DECEASED', 'MOVED');

-- CreateEnum
CREATE TYPE "Sex" AS ENUM ('M', 'F');

-- CreateEnum
CREATE TYPE "Relation" AS ENUM ('HEAD', 'SPOUSE', 'CHILD', 'OTHER');

-- CreateEnum
CREATE TYPE "Occupation" AS ENUM ('FARMER', 'FISHER', 'TRADER', 'SELF_EMPLOYED', 'PRIVATE_EMPLOYEE', 'CASUAL', 'PENSIONER', 'CIVIL_SERVANT', 'ARMED_FORCES', 'POLICE', 'NONE', 'OTHER');

-- CreateEnum
CREATE TYPE "Education" AS ENUM ('NONE', 'INCOMPLETE_PRIMARY', 'PRIMARY', 'JUNIOR', 'SENIOR', 'TERTIARY');

-- CreateEnum
CREATE TYPE "MaritalStatus" AS ENUM ('SINGLE', 'MARRIED', 'DIVORCED', 'WIDOWED');

-- CreateEnum
CREATE TYPE "Religion" AS ENUM ('ISLAM', 'PROTESTANT', 'CATHOLIC', 'HINDU', 'BUDDHIST', 'CONFUCIAN', 'BELIEF');

-- CreateEnum
CREATE TYPE "Disability" AS ENUM ('NONE', 'PHYSICAL', 'VISUAL', 'HEARING', 'SPEECH', 'INTELLECTUAL', 'MENTAL', 'MULTIPLE');

-- CreateEnum
CREATE TYPE "Need" AS ENUM ('cash', 'food', 'house', 'sanitation', 'water', 'electricity', 'health', 'education', 'livelihood', 'disability', 'elderly', 'emergency');

-- CreateEnum
CREATE TYPE "Benefit" AS ENUM ('CASH_TRANSFER', 'CONDITIONAL_CASH', 'FOOD_CARD', 'FOOD_PACKAGE', 'HOUSE_REPAIR', 'TOILET', 'WATER_CONNECTION', 'ELECTRICITY_CONNECTION', 'HEALTH_INSURANCE', 'NUTRITION', 'SCHOLARSHIP', 'BUSINESS_CAPITAL', 'PRODUCTIVE_ASSET', 'TRAINING', 'CASH_FOR_WORK', 'ASSISTIVE_DEVICE', 'ELDERLY_MEALS', 'EMERGENCY');

-- CreateEnum
CREATE TYPE "Unit" AS ENUM ('HOUSEHOLD', 'PERSON');

-- CreateEnum
CREATE TYPE "Strategy" AS ENUM ('REDUCE_BURDEN', 'RAISE_INCOME', 'SHRINK_POCKETS');

-- CreateEnum
CREATE TYPE "Fund" AS ENUM ('APBN', 'APBD', 'VILLAGE', 'ZAKAT', 'INFAK_TIED', 'INFAK_FREE', 'DSKL', 'AMIL');

-- CreateEnum
CREATE TYPE "ProgrammeState" AS ENUM ('ACTIVE', 'CLOSED');

-- CreateEnum
CREATE TYPE "ProposalState" AS ENUM ('DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'RETURNED', 'APPROVED', 'DELIVERED', 'REVOKED');

-- CreateEnum
CREATE TYPE "CandidateState" AS ENUM ('LISTED', 'REMOVED', 'MOVED');

-- CreateEnum
CREATE TYPE "MatchKind" AS ENUM ('CERTAIN', 'HOUSEHOLD_ONLY', 'UNCERTAIN', 'CONFLICT', 'UNMATCHED');

-- CreateEnum
CREATE TYPE "ReleaseSource" AS ENUM ('P3KE', 'DTSEN', 'FIELD');

-- CreateEnum
CREATE TYPE "ReleaseState" AS ENUM ('LOADING', 'ACTIVE', 'SUPERSEDED', 'REFERENCE', 'UNDONE');

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('PLANNER', 'MANAGER', 'BAZNAS_OFFICER', 'VERIFIER', 'LEADER', 'INSPECTOR', 'ADMINISTRATOR');

-- CreateEnum
CREATE TYPE "UserStatus" AS ENUM ('INVITED', 'ACTIVE', 'DISABLED');

-- CreateEnum
CREATE TYPE "LinkPurpose" AS ENUM ('INVITATION', 'PASSWORD_RESET');

-- CreateTable
CREATE TABLE "assistance" (
    "regency_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "benefit" "Benefit" NOT NULL,
    "need" "Need" NOT NULL,
    "exclusion_group" "Benefit",
    "fund" "Fund" NOT NULL,
    "proposal_id" UUID,
    "candidate_id" UUID,
    "household_id" UUID NOT NULL,
    "person_id" UUID,
    "beneficiary_key" UUID NOT NULL,
    "period_from" DATE NOT NULL,
    "period_to" DATE,
    "exclusion_window" daterange,
    "amount" BIGINT NOT NULL,
    "state" "AssistanceState" NOT NULL,
    "origin" "AssistanceOrigin" NOT NULL,
    "override" BOOLEAN NOT NULL DEFAULT false,
    "override_reason" TEXT,
    "approved_by_id" UUID,
    "import_id" UUID,
    "cancelled_reason" TEXT,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "assistance_pkey" PRIMARY KEY ("regency_id","id")
);

-- CreateTable
CREATE TABLE "delivery" (
    "regency_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "assistance_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "date" DATE NOT NULL,
    "amount" BIGINT NOT NULL,
    "goods" TEXT,
    "proof" TEXT,
    "proof_file_id" UUID,
    "import_id" UUID,
    "recorded_by_id" UUID NOT NULL,
    "recorded_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "delivery_pkey" PRIMARY KEY ("regency_id","id")
);

-- CreateTable
CREATE TABLE "audit_event" (
    "regency_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "actor_id" UUID,
    "actor_role" "Role",
    "organisation_id" UUID,
    "type" TEXT NOT NULL,
    "subject_kind" TEXT NOT NULL,
    "subject_id" TEXT,
    "detail" JSONB NOT NULL,
    "request_id" TEXT NOT NULL,

    CONSTRAINT "audit_event_pkey" PRIMARY KEY ("regency_id","id")
);

-- CreateTable
CREATE TABLE "flag" (
    "regency_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "candidate_id" UUID,
    "code" TEXT NOT NULL,
    "severity" "Severity" NOT NULL,
    "subject" TEXT NOT NULL,
    "evidence" JSONB NOT NULL,
    "evidence_hash" TEXT NOT NULL,
    "policy_version" INTEGER NOT NULL,
    "legal_basis" TEXT,
    "raised_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cleared_at" TIMESTAMPTZ,

    CONSTRAINT "flag_pkey" PRIMARY KEY ("regency_id","id")
);

-- CreateTable
CREATE TABLE "decision" (
    "regency_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "flag_id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "kind" "DecisionKind" NOT NULL,
    "reason" TEXT,
    "evidence_hash" TEXT NOT NULL,
    "batch_id" UUID NOT NULL,
    "decided_by_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_by_id" UUID,
    "undone_at" TIMESTAMPTZ,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("regency_id","id")
);

-- CreateTable
CREATE TABLE "proposed_reason" (
    "regency_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "flag_id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "proposed_by_id" UUID NOT NULL,
    "proposed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "proposed_reason_pkey" PRIMARY KEY ("regency_id","id")
);

-- CreateTable
CREATE TABLE "verification" (
    "regency_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "household_id" UUID,
    "proposal_id" UUID,
    "candidate_id" UUID,
    "flag_id" UUID,
    "village_code" TEXT,
    "state" "VerificationState" NOT NULL DEFAULT 'REQUESTED',
    "requested_by_id" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "date" DATE,
    "result" "VerificationResult",
    "note" TEXT,
    "recorded_by_id" UUID,
    "recorded_at" TIMESTAMPTZ,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("regency_id","id")
);

-- CreateTable
CREATE TABLE "household" (
    "regency_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "p3ke_id" TEXT,
    "origin" "ReleaseSource" NOT NULL,
    "status" "HouseholdStatus" NOT NULL DEFAULT 'ACTIVE',
    "first_release_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "household_pkey" PRIMARY KEY ("regency_id","id")
);

-- CreateTable
CREATE TABLE "household_record" (
    "regency_id" TEXT NOT NULL,
    "release_id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "village_code" TEXT NOT NULL,
    "decile" SMALLINT,
    "provincial_decile" SMALLINT,
    "regency_decile" SMALLINT,
    "head_name" TEXT NOT NULL,
    "address" TEXT,
    "ownership" "Ownership",
    "roof" "Roof",
    "wall" "Wall",
    "floor" "Floor",
    "lighting" "Lighting",
    "cooking" "Cooking",
    "water" "Water",
    "toilet" "Toilet",
    "stunting_risk" BOOLEAN,
    "receives" "Receipt"[],
    "receives_known" BOOLEAN NOT NULL DEFAULT false,
    "income_per_month" BIGINT,
    "member_count" SMALLINT NOT NULL DEFAULT 0,
    "notes" TEXT[],
    "raw_sealed" BYTEA,
    "import_id" UUID,
    "source_row" INTEGER,

    CONSTRAINT "household_record_pkey" PRIMARY KEY ("regency_id","release_id","household_id")
);

-- CreateTable
CREATE TABLE "import" (
    "regency_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "state" "ImportState" NOT NULL,
    "owner_id" UUID NOT NULL,
    "files" JSONB NOT NULL,
    "mapping" JSONB NOT NULL DEFAULT '{}',
    "settings" JSONB NOT NULL DEFAULT '{}',
    "edits" JSONB NOT NULL DEFAULT '[]',
    "stage" TEXT,
    "progress_done" INTEGER NOT NULL DEFAULT 0,
    "progress_total" INTEGER NOT NULL DEFAULT 0,
    "counts" JSONB NOT NULL DEFAULT '{}',
    "failure" JSONB,
    "target_id" UUID,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "started_at" TIMESTAMPTZ,
    "finished_at" TIMESTAMPTZ,
    "undone_by_id" UUID,
    "undone_at" TIMESTAMPTZ,

    CONSTRAINT "import_pkey" PRIMARY KEY ("regency_id","id")
);

-- CreateTable
CREATE TABLE "column_mapping" (
    "regency_id" TEXT NOT NULL,
    "organisation_id" UUID NOT NULL,
    "kind" "ImportKind" NOT NULL,
    "signature" TEXT NOT NULL,
    "mapping" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "column_mapping_pkey" PRIMARY KEY ("regency_id","organisation_id","kind","signature")
);

-- CreateTable
CREATE TABLE "stored_file" (
    "regency_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "kind" "FileKind" NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "sha256" TEXT NOT NULL,
    "key_id" TEXT NOT NULL,
    "retain_until" DATE,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stored_file_pkey" PRIMARY KEY ("regency_id","id")
);

-- CreateTable
CREATE TABLE "notice" (
    "regency_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "params" JSONB NOT NULL DEFAULT '{}',
    "href" TEXT NOT NULL,
    "read_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("regency_id","id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "regency_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "OrganisationKind" NOT NULL,
    "parent_id" UUID,
    "village_code" TEXT,
    "active" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("regency_id","id")
);

-- CreateTable
CREATE TABLE "person" (
    "regency_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "origin" "ReleaseSource" NOT NULL,
    "status" "PersonStatus" NOT NULL DEFAULT 'ALIVE',
    "religion" "Religion",
    "first_release_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "person_pkey" PRIMARY KEY ("regency_id","id")
);

-- CreateTable
CREATE TABLE "person_record" (
    "regency_id" TEXT NOT NULL,
    "release_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "household_id" UUID NOT NULL,
    "p3ke_id" TEXT,
    "name" TEXT NOT NULL,
    "name_key" TEXT NOT NULL,
    "nik_sealed" BYTEA,
    "nik_index" BYTEA,
    "kk_sealed" BYTEA,
    "kk_index" BYTEA,
    "birth_date" DATE,
    "sex" "Sex",
    "relation" "Relation",
    "occupation" "Occupation",
    "education" "Education",
    "enrolled" BOOLEAN,
    "marital_status" "MaritalStatus",
    "dukcapil_matched" BOOLEAN,
    "disability" "Disability",
    "notes" TEXT[],
    "raw_sealed" BYTEA,
    "import_id" UUID,
    "source_row" INTEGER,

    CONSTRAINT "person_record_pkey" PRIMARY KEY ("regency_id","release_id","person_id")
);

-- CreateTable
CREATE TABLE "policy" (
    "regency_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "effective_from" DATE NOT NULL,
    "body" JSONB NOT NULL,
    "based_on" INTEGER NOT NULL DEFAULT 0,
    "note" TEXT,
    "proposed_by_id" UUID,
    "proposed_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "confirmed_by_id" UUID,
    "confirmed_at" TIMESTAMPTZ,

    CONSTRAINT "policy_pkey" PRIMARY KEY ("regency_id","version")
);

-- CreateTable
CREATE TABLE "programme" (
    "regency_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "owner_id" UUID NOT NULL,
    "benefit" "Benefit" NOT NULL,
    "need" "Need" NOT NULL,
    "unit" "Unit" NOT NULL,
    "strategy" "Strategy" NOT NULL,
    "fund" "Fund" NOT NULL,
    "fund_purpose" "Need",
    "period_from" DATE NOT NULL,
    "period_to" DATE,
    "quota" INTEGER,
    "budget" BIGINT,
    "amount" BIGINT,
    "area" TEXT[],
    "legal_basis" TEXT NOT NULL,
    "criteria" JSONB NOT NULL,
    "state" "ProgrammeState" NOT NULL DEFAULT 'ACTIVE',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("regency_id","id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "regency_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "programme_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "state" "ProposalState" NOT NULL DEFAULT 'DRAFT',
    "version" INTEGER NOT NULL DEFAULT 1,
    "follow_up_of_id" UUID,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submitted_by_id" UUID,
    "submitted_at" TIMESTAMPTZ,
    "taken_by_id" UUID,
    "taken_at" TIMESTAMPTZ,
    "returned_by_id" UUID,
    "returned_at" TIMESTAMPTZ,
    "returned_reason" TEXT,
    "approved_by_id" UUID,
    "approved_at" TIMESTAMPTZ,
    "revoked_by_id" UUID,
    "revoked_at" TIMESTAMPTZ,
    "revoked_reason" TEXT,
    "decree_number" TEXT,
    "decree_date" DATE,
    "policy_version" INTEGER,
    "release_id" UUID,
    "screened_at" TIMESTAMPTZ,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("regency_id","id")
);

-- CreateTable
CREATE TABLE "candidate" (
    "regency_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "proposal_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "row" INTEGER NOT NULL,
    "state" "CandidateState" NOT NULL DEFAULT 'LISTED',
    "name" TEXT NOT NULL,
    "nik_sealed" BYTEA,
    "nik_index" BYTEA,
    "kk_sealed" BYTEA,
    "kk_index" BYTEA,
    "birth_date" DATE,
    "birth_date_text" TEXT,
    "sex" "Sex",
    "village" TEXT,
    "district" TEXT,
    "address" TEXT,
    "asnaf" TEXT,
    "purpose" TEXT,
    "religion" "Religion",
    "match_kind" "MatchKind" NOT NULL DEFAULT 'UNMATCHED',
    "household_id" UUID,
    "person_id" UUID,
    "match" JSONB NOT NULL DEFAULT '{}',
    "chosen_by_id" UUID,
    "replaces_id" UUID,
    "removed_reason" TEXT,
    "offered_household_id" UUID,
    "notes" TEXT[],
    "added_by_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "candidate_pkey" PRIMARY KEY ("regency_id","id")
);

-- CreateTable
CREATE TABLE "regency" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "time_zone" TEXT NOT NULL DEFAULT 'Asia/Pontianak',
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "key_check" BYTEA,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "regency_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "village" (
    "regency_id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "district_code" TEXT NOT NULL,
    "district_name" TEXT NOT NULL,
    "other_names" TEXT[],

    CONSTRAINT "village_pkey" PRIMARY KEY ("regency_id","code")
);

-- CreateTable
CREATE TABLE "release" (
    "regency_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "source" "ReleaseSource" NOT NULL,
    "label" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "bast_number" TEXT,
    "bast_date" DATE,
    "state" "ReleaseState" NOT NULL,
    "previous_id" UUID,
    "import_id" UUID,
    "households" INTEGER NOT NULL DEFAULT 0,
    "people" INTEGER NOT NULL DEFAULT 0,
    "continuity" JSONB NOT NULL DEFAULT '{}',
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "activated_at" TIMESTAMPTZ,

    CONSTRAINT "release_pkey" PRIMARY KEY ("regency_id","id")
);

-- CreateTable
CREATE TABLE "app_user" (
    "regency_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "Role" NOT NULL,
    "organisation_id" UUID NOT NULL,
    "villages" TEXT[],
    "password_hash" TEXT,
    "session_version" INTEGER NOT NULL DEFAULT 1,
    "status" "UserStatus" NOT NULL DEFAULT 'INVITED',
    "last_sign_in_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("regency_id","id")
);

-- CreateTable
CREATE TABLE "user_link" (
    "regency_id" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "purpose" "LinkPurpose" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "used_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "user_link_pkey" PRIMARY KEY ("regency_id","id")
);

-- CreateTable
CREATE TABLE "sign_in_throttle" (
    "key" TEXT NOT NULL,
    "failures" INTEGER NOT NULL,
    "window_start_at" TIMESTAMPTZ NOT NULL,
    "blocked_until_at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "sign_in_throttle_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE INDEX "assistance_regency_id_household_id_idx" ON "assistance"("regency_id", "household_id");

-- CreateIndex
CREATE INDEX "assistance_regency_id_person_id_idx" ON "assistance"("regency_id", "person_id");

-- CreateIndex
CREATE INDEX "assistance_regency_id_programme_id_state_idx" ON "assistance"("regency_id", "programme_id", "state");

-- CreateIndex
CREATE INDEX "assistance_regency_id_proposal_id_idx" ON "assistance"("regency_id", "proposal_id");

-- CreateIndex
CREATE INDEX "assistance_regency_id_import_id_idx" ON "assistance"("regency_id", "import_id");

-- CreateIndex
CREATE INDEX "delivery_regency_id_assistance_id_idx" ON "delivery"("regency_id", "assistance_id");

-- CreateIndex
CREATE INDEX "audit_event_regency_id_at_idx" ON "audit_event"("regency_id", "at");

-- CreateIndex
CREATE INDEX "audit_event_regency_id_subject_kind_subject_id_idx" ON "audit_event"("regency_id", "subject_kind", "subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "flag_identity" ON "flag"("regency_id", "proposal_id", "candidate_id", "code", "subject");

-- CreateIndex
CREATE INDEX "decision_regency_id_flag_id_idx" ON "decision"("regency_id", "flag_id");

-- CreateIndex
CREATE INDEX "decision_regency_id_proposal_id_idx" ON "decision"("regency_id", "proposal_id");

-- CreateIndex
CREATE INDEX "proposed_reason_regency_id_flag_id_idx" ON "proposed_reason"("regency_id", "flag_id");

-- CreateIndex
CREATE INDEX "verification_regency_id_household_id_idx" ON "verification"("regency_id", "household_id");

-- CreateIndex
CREATE INDEX "verification_regency_id_proposal_id_idx" ON "verification"("regency_id", "proposal_id");

-- CreateIndex
CREATE INDEX "verification_regency_id_state_village_code_idx" ON "verification"("regency_id", "state", "village_code");

-- CreateIndex
CREATE UNIQUE INDEX "household_regency_id_p3ke_id_key" ON "household"("regency_id", "p3ke_id");

-- CreateIndex
CREATE INDEX "household_record_regency_id_household_id_idx" ON "household_record"("regency_id", "household_id");

-- CreateIndex
CREATE INDEX "household_record_regency_id_release_id_village_code_decile_idx" ON "household_record"("regency_id", "release_id", "village_code", "decile");

-- CreateIndex
CREATE INDEX "import_regency_id_owner_id_created_at_idx" ON "import"("regency_id", "owner_id", "created_at");

-- CreateIndex
CREATE INDEX "stored_file_regency_id_sha256_idx" ON "stored_file"("regency_id", "sha256");

-- CreateIndex
CREATE INDEX "notice_regency_id_user_id_created_at_idx" ON "notice"("regency_id", "user_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_regency_id_code_key" ON "organisation"("regency_id", "code");

-- CreateIndex
CREATE INDEX "person_record_regency_id_person_id_idx" ON "person_record"("regency_id", "person_id");

-- CreateIndex
CREATE INDEX "person_record_regency_id_release_id_household_id_idx" ON "person_record"("regency_id", "release_id", "household_id");

-- CreateIndex
CREATE INDEX "person_record_regency_id_nik_index_idx" ON "person_record"("regency_id", "nik_index");

-- CreateIndex: the 2022 files have no KK number, so that almost every one is null.
CREATE INDEX "person_record_regency_id_kk_index_idx" ON "person_record"("regency_id", "kk_index") WHERE "kk_index" IS NOT NULL;

-- CreateIndex
CREATE INDEX "person_record_regency_id_release_id_name_key_idx" ON "person_record"("regency_id", "release_id", "name_key");

-- CreateIndex
CREATE INDEX "person_record_regency_id_release_id_birth_date_idx" ON "person_record"("regency_id", "release_id", "birth_date");

-- CreateIndex
CREATE INDEX "programme_regency_id_owner_id_idx" ON "programme"("regency_id", "owner_id");

-- CreateIndex
CREATE UNIQUE INDEX "programme_regency_id_code_key" ON "programme"("regency_id", "code");

-- CreateIndex
CREATE INDEX "proposal_regency_id_programme_id_idx" ON "proposal"("regency_id", "programme_id");

-- CreateIndex
CREATE INDEX "proposal_regency_id_owner_id_state_idx" ON "proposal"("regency_id", "owner_id", "state");

-- CreateIndex
CREATE INDEX "candidate_regency_id_household_id_idx" ON "candidate"("regency_id", "household_id");

-- CreateIndex
CREATE INDEX "candidate_regency_id_person_id_idx" ON "candidate"("regency_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "candidate_regency_id_proposal_id_row_key" ON "candidate"("regency_id", "proposal_id", "row");

-- CreateIndex
CREATE UNIQUE INDEX "app_user_regency_id_email_key" ON "app_user"("regency_id", "email");

-- CreateIndex
CREATE UNIQUE INDEX "user_link_regency_id_token_hash_key" ON "user_link"("regency_id", "token_hash");

-- AddForeignKey
ALTER TABLE "assistance" ADD CONSTRAINT "assistance_regency_id_programme_id_fkey" FOREIGN KEY ("regency_id", "programme_id") REFERENCES "programme"("regency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistance" ADD CONSTRAINT "assistance_regency_id_household_id_fkey" FOREIGN KEY ("regency_id", "household_id") REFERENCES "household"("regency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "assistance" ADD CONSTRAINT "assistance_regency_id_person_id_fkey" FOREIGN KEY ("regency_id", "person_id") REFERENCES "person"("regency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_regency_id_assistance_id_fkey" FOREIGN KEY ("regency_id", "assistance_id") REFERENCES "assistance"("regency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_regency_id_proposal_id_fkey" FOREIGN KEY ("regency_id", "proposal_id") REFERENCES "proposal"("regency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "flag" ADD CONSTRAINT "flag_regency_id_candidate_id_fkey" FOREIGN KEY ("regency_id", "candidate_id") REFERENCES "candidate"("regency_id", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_regency_id_flag_id_fkey" FOREIGN KEY ("regency_id", "flag_id") REFERENCES "flag"("regency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "household_record" ADD CONSTRAINT "household_record_regency_id_release_id_fkey" FOREIGN KEY ("regency_id", "release_id") REFERENCES "release"("regency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "household_record" ADD CONSTRAINT "household_record_regency_id_household_id_fkey" FOREIGN KEY ("regency_id", "household_id") REFERENCES "household"("regency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "organisation" ADD CONSTRAINT "organisation_regency_id_parent_id_fkey" FOREIGN KEY ("regency_id", "parent_id") REFERENCES "organisation"("regency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_record" ADD CONSTRAINT "person_record_regency_id_release_id_fkey" FOREIGN KEY ("regency_id", "release_id") REFERENCES "release"("regency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_record" ADD CONSTRAINT "person_record_regency_id_person_id_fkey" FOREIGN KEY ("regency_id", "person_id") REFERENCES "person"("regency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "programme" ADD CONSTRAINT "programme_regency_id_owner_id_fkey" FOREIGN KEY ("regency_id", "owner_id") REFERENCES "organisation"("regency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_regency_id_programme_id_fkey" FOREIGN KEY ("regency_id", "programme_id") REFERENCES "programme"("regency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_regency_id_proposal_id_fkey" FOREIGN KEY ("regency_id", "proposal_id") REFERENCES "proposal"("regency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_regency_id_household_id_fkey" FOREIGN KEY ("regency_id", "household_id") REFERENCES "household"("regency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "candidate" ADD CONSTRAINT "candidate_regency_id_person_id_fkey" FOREIGN KEY ("regency_id", "person_id") REFERENCES "person"("regency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "village" ADD CONSTRAINT "village_regency_id_fkey" FOREIGN KEY ("regency_id") REFERENCES "regency"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "app_user" ADD CONSTRAINT "app_user_regency_id_organisation_id_fkey" FOREIGN KEY ("regency_id", "organisation_id") REFERENCES "organisation"("regency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "user_link" ADD CONSTRAINT "user_link_regency_id_user_id_fkey" FOREIGN KEY ("regency_id", "user_id") REFERENCES "app_user"("regency_id", "id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- ---------------------------------------------------------------------------------------------------------------------
-- What the schema language cannot say: constraints, append-only records, roles and row-level security.
-- ---------------------------------------------------------------------------------------------------------------------

CREATE EXTENSION IF NOT EXISTS btree_gist;

-- One funder wins: aid of one exclusion group never overlaps for one beneficiary, unless kept with a second signature.
-- Loaded history is flagged, not constrained.
ALTER TABLE "assistance" ADD CONSTRAINT "assistance_no_overlap"
  EXCLUDE USING gist (
    "regency_id" WITH =, "beneficiary_key" WITH =, "exclusion_group" WITH =, "exclusion_window" WITH &&
  ) WHERE ("state" IN ('COMMITTED', 'DELIVERED') AND "origin" = 'APPROVAL' AND NOT "override");

ALTER TABLE "assistance"
  ADD CONSTRAINT "assistance_amount_not_negative" CHECK ("amount" >= 0),
  ADD CONSTRAINT "assistance_period_forward" CHECK ("period_to" IS NULL OR "period_from" <= "period_to"),
  ADD CONSTRAINT "assistance_window_known"
    CHECK ("origin" <> 'APPROVAL' OR "exclusion_group" IS NULL OR "exclusion_window" IS NOT NULL),
  ADD CONSTRAINT "assistance_override_reasoned" CHECK (NOT "override" OR "override_reason" IS NOT NULL);

ALTER TABLE "programme"
  ADD CONSTRAINT "programme_period_forward" CHECK ("period_to" IS NULL OR "period_from" <= "period_to"),
  ADD CONSTRAINT "programme_money_not_negative" CHECK ("quota" >= 0 AND "budget" >= 0 AND "amount" >= 0);

-- Four eyes: whoever proposed a list does not approve it; whoever proposed a policy does not confirm it.
ALTER TABLE "proposal"
  ADD CONSTRAINT "proposal_four_eyes" CHECK ("approved_by_id" <> "submitted_by_id"),
  ADD CONSTRAINT "proposal_approved_by_someone"
    CHECK ("state" NOT IN ('APPROVED', 'DELIVERED', 'REVOKED') OR "approved_by_id" IS NOT NULL);
ALTER TABLE "policy"
  ADD CONSTRAINT "policy_four_eyes" CHECK ("confirmed_by_id" <> "proposed_by_id");

-- One flag a code and subject, on the list itself (no candidate) too.
DROP INDEX "flag_identity";
CREATE UNIQUE INDEX "flag_identity" ON "flag" ("regency_id", "proposal_id", "candidate_id", "code", "subject") NULLS NOT DISTINCT;

CREATE UNIQUE INDEX "decision_one_standing" ON "decision" ("regency_id", "flag_id") WHERE "undone_at" IS NULL;
ALTER TABLE "decision" ADD CONSTRAINT "decision_kept_reasoned" CHECK ("kind" <> 'KEPT' OR length("reason") > 0);

-- Households that verification confirmed stand in a FIELD release of their own, beside the one active register.
CREATE UNIQUE INDEX "release_one_active" ON "release" ("regency_id") WHERE "state" = 'ACTIVE' AND "source" <> 'FIELD';
CREATE UNIQUE INDEX "release_one_field" ON "release" ("regency_id") WHERE "source" = 'FIELD';

-- Approving is the second signature on every kept flag that stands, so it cannot be the first one's hand.
CREATE FUNCTION "refuse_own_kept_flags"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "decision"
    JOIN "flag" ON "flag"."regency_id" = "decision"."regency_id" AND "flag"."id" = "decision"."flag_id"
    WHERE "decision"."regency_id" = NEW."regency_id" AND "decision"."proposal_id" = NEW."id" AND "kind" = 'KEPT'
      AND "undone_at" IS NULL AND "decided_by_id" = NEW."approved_by_id" AND "cleared_at" IS NULL
  ) THEN
    RAISE EXCEPTION 'proposal_second_signature: approver kept a flag on this list' USING ERRCODE = '23514', CONSTRAINT = 'proposal_second_signature';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "proposal_second_signature" BEFORE UPDATE OF "approved_by_id" ON "proposal"
  FOR EACH ROW WHEN (NEW."approved_by_id" IS NOT NULL) EXECUTE FUNCTION "refuse_own_kept_flags"();

-- A row put on the list after it was handed in is proposed by whoever put it there, who then does not approve it.
CREATE FUNCTION "refuse_own_rows"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM "candidate"
    WHERE "regency_id" = NEW."regency_id" AND "proposal_id" = NEW."id" AND "state" = 'LISTED'
      AND "added_by_id" = NEW."approved_by_id" AND "created_at" > NEW."submitted_at"
  ) THEN
    RAISE EXCEPTION 'proposal_four_eyes: approver put a row on this list after it was handed in'
      USING ERRCODE = '23514', CONSTRAINT = 'proposal_four_eyes';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "proposal_own_rows" BEFORE UPDATE OF "approved_by_id" ON "proposal"
  FOR EACH ROW WHEN (NEW."approved_by_id" IS NOT NULL) EXECUTE FUNCTION "refuse_own_rows"();

-- What is handed over never passes what was committed; the commitment's row is locked, so that two officers queue.
CREATE FUNCTION "refuse_over_delivery"() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  committed bigint;
  delivered bigint;
BEGIN
  SELECT "amount" INTO committed FROM "assistance"
    WHERE "regency_id" = NEW."regency_id" AND "id" = NEW."assistance_id" FOR UPDATE;
  SELECT coalesce(sum("amount"), 0) INTO delivered FROM "delivery"
    WHERE "regency_id" = NEW."regency_id" AND "assistance_id" = NEW."assistance_id" AND "id" <> NEW."id";
  IF delivered + NEW."amount" > committed THEN
    RAISE EXCEPTION 'delivery_within_commitment: delivery passes the commitment' USING ERRCODE = '23514', CONSTRAINT = 'delivery_within_commitment';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "delivery_within_commitment" BEFORE INSERT OR UPDATE ON "delivery"
  FOR EACH ROW EXECUTE FUNCTION "refuse_over_delivery"();
ALTER TABLE "delivery" ADD CONSTRAINT "delivery_amount_not_negative" CHECK ("amount" >= 0);

-- Append-only.
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = '42501';
END $$;
CREATE TRIGGER "audit_event_append_only" BEFORE UPDATE OR DELETE ON "audit_event"
  FOR EACH ROW EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "audit_event_no_truncate" BEFORE TRUNCATE ON "audit_event"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "decision_kept_forever" BEFORE DELETE ON "decision"
  FOR EACH ROW WHEN (OLD."undone_at" IS NULL) EXECUTE FUNCTION "refuse_change"();
CREATE TRIGGER "decision_no_truncate" BEFORE TRUNCATE ON "decision"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();

-- The application's role owns nothing and cannot bypass. Roles are cluster-wide: created only where missing.
DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'sasar_app') THEN
    CREATE ROLE "sasar_app" NOLOGIN NOBYPASSRLS;
  END IF;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
END $$;
GRANT USAGE ON SCHEMA "public" TO "sasar_app";
GRANT SELECT, INSERT, UPDATE, DELETE ON
  "regency", "village", "organisation", "app_user", "user_link", "sign_in_throttle", "release", "household",
  "household_record", "person", "person_record", "programme", "proposal", "candidate", "flag", "proposed_reason",
  "verification", "assistance", "delivery", "policy", "import", "column_mapping", "stored_file", "notice"
  TO "sasar_app";
GRANT SELECT, INSERT ON "audit_event", "decision" TO "sasar_app";
GRANT UPDATE ("undone_at", "undone_by_id", "proposal_id") ON "decision" TO "sasar_app";
GRANT DELETE ON "decision" TO "sasar_app";
REVOKE DELETE ON "app_user", "regency" FROM "sasar_app";

CREATE FUNCTION "app_regency"() RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT nullif(current_setting('app.regency', true), '') $$;
-- Planners, leaders and inspectors read the whole regency; screening reads it too; everybody else their own organisations.
CREATE FUNCTION "app_sees_all"() RETURNS boolean LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT coalesce(current_setting('app.scope', true), '') IN ('regency', 'screening') $$;
CREATE FUNCTION "app_organisations"() RETURNS uuid[] LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT string_to_array(nullif(current_setting('app.organisations', true), ''), ',')::uuid[] $$;

DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY[
    'village', 'organisation', 'app_user', 'user_link', 'release', 'household', 'household_record', 'person',
    'person_record', 'verification', 'assistance', 'delivery', 'policy', 'import', 'column_mapping', 'notice', 'audit_event'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format('CREATE POLICY "tenant" ON %I USING ("regency_id" = (SELECT app_regency()))', name);
  END LOOP;
  FOREACH name IN ARRAY ARRAY[
    'programme', 'proposal', 'candidate', 'flag', 'decision', 'proposed_reason', 'stored_file'
  ] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', name);
    EXECUTE format(
      'CREATE POLICY "tenant_and_owner" ON %I USING ("regency_id" = (SELECT app_regency())
         AND ((SELECT app_sees_all()) OR "owner_id" = ANY ((SELECT app_organisations())::uuid[])))', name);
  END LOOP;
END $$;
ALTER TABLE "regency" ENABLE ROW LEVEL SECURITY;
CREATE POLICY "tenant" ON "regency" USING ("id" = (SELECT app_regency()));

-- Sign-in and one-time links come before any regency is known: narrow functions of the owner, nothing else.
CREATE FUNCTION "sign_in_lookup"(wanted_email text)
  RETURNS TABLE (regency_id text, user_id uuid, password_hash text, status "UserStatus", session_version integer)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT u."regency_id", u."id", u."password_hash", u."status", u."session_version"
        FROM "app_user" u WHERE u."email" = lower(wanted_email) $$;
CREATE FUNCTION "user_link_lookup"(wanted_hash text)
  RETURNS TABLE (regency_id text, link_id uuid, user_id uuid)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT l."regency_id", l."id", l."user_id" FROM "user_link" l WHERE l."token_hash" = wanted_hash $$;
CREATE FUNCTION "installed_regencies"()
  RETURNS TABLE (id text, name text, demo boolean, key_check bytea)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ SELECT r."id", r."name", r."demo", r."key_check" FROM "regency" r $$;
REVOKE ALL ON FUNCTION "sign_in_lookup"(text), "user_link_lookup"(text), "installed_regencies"() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "sign_in_lookup"(text), "user_link_lookup"(text), "installed_regencies"() TO "sasar_app";

-- Right after a load of many rows the planner knows nothing of them and plans badly until autovacuum comes by. Only an owner may
-- ANALYZE, so the application asks through a function of the owner's.
CREATE FUNCTION "refresh_statistics"() RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ BEGIN ANALYZE "household", "household_record", "person", "person_record", "assistance"; END $$;
REVOKE ALL ON FUNCTION "refresh_statistics"() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "refresh_statistics"() TO "sasar_app";
