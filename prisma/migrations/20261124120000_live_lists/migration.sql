-- Whoever has a list open hears that it has changed (docs/decisions/0013): which list, and nothing of what it says. Sent at commit,
-- once for a transaction; a list whose transaction fails has not changed.
CREATE FUNCTION "tell_list_changed"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('desk', json_build_object('kind', 'LIST', 'regencyId', NEW."regency_id", 'proposalId', NEW."id")::text);
  RETURN NULL;
END $$;
CREATE TRIGGER "proposal_tell_changed" AFTER UPDATE OF "version", "screened_at" ON "proposal"
  FOR EACH ROW WHEN (OLD."version" IS DISTINCT FROM NEW."version" OR OLD."screened_at" IS DISTINCT FROM NEW."screened_at")
  EXECUTE FUNCTION "tell_list_changed"();
