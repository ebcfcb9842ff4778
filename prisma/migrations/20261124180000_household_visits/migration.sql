-- A visit may be asked for on a household's page, without a list: what the planner wants to know is then written on the visit
-- itself. Where a flag asked for it, the decision carries the words, as before.
ALTER TABLE "verification" ADD COLUMN "question" TEXT;
