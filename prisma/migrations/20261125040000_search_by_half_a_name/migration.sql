-- People are looked for by half a name or a misspelt one: by the trigrams they share with it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;
-- Loads the module, whose setting the function below names: of a module that is not loaded only a superuser may.
SELECT show_limit();

-- What a name is looked for in: its key, which is equal for spellings of one name, and the name as it was written, whose words
-- stand apart.
CREATE INDEX "person_record_called" ON "person_record" USING gin (("name_key" || ' ' || "name") gin_trgm_ops);

-- Who of one release is called so, from half of each word on: the nearer likeness is to 1, the more of each word stands in the name,
-- and then the less stands beside it. `words` are in plain spelling, `typed` beside them as they were typed. Row-level security lets no index by trigrams be used, since what
-- compares texts may not see others' rows before it has spoken; so this is a function of the owner's, which looks at nothing but
-- the regency whose transaction it is. The longest word finds, the others are compared.
CREATE FUNCTION "people_called"(wanted_release uuid, words text[], typed text[])
  RETURNS TABLE (household_id uuid, name text, likeness real)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = public, pg_temp
  SET pg_trgm.word_similarity_threshold = 0.5 SET enable_seqscan = off SET plan_cache_mode = force_custom_plan
  AS $$
  DECLARE
    regency text := app_regency();
    longest int := (SELECT place FROM unnest(words) WITH ORDINALITY AS one (word, place) ORDER BY length(word) DESC, place LIMIT 1);
    word text := words[longest];
    spelling text := typed[longest];
  BEGIN
    RETURN QUERY
    WITH named AS (
      SELECT p.household_id, p.name, p.name_key || ' ' || p.name AS called
      FROM person_record p
      WHERE p.regency_id = regency AND p.release_id = wanted_release
        AND ((p.name_key || ' ' || p.name) %> word OR (p.name_key || ' ' || p.name) ILIKE '%' || word || '%'
          OR (word <> spelling
            AND ((p.name_key || ' ' || p.name) %> spelling OR (p.name_key || ' ' || p.name) ILIKE '%' || spelling || '%')))
      UNION ALL
      -- The head of a family that came without its people.
      SELECT h.household_id, h.head_name, h.head_name
      FROM household_record h
      WHERE h.regency_id = regency AND h.release_id = wanted_release AND h.member_count = 0
    )
    SELECT named.household_id, named.name, (0.9 * alike.likeness + 0.1 * similarity(array_to_string(words, ' '), called))::real
    FROM named, LATERAL (
      SELECT avg(one) AS likeness, min(one) AS least
      FROM (
        SELECT CASE
          WHEN length(wanted.word) < 3 THEN word_similarity(wanted.word, called)
          WHEN called ILIKE '%' || wanted.word || '%' OR called ILIKE '%' || wanted.spelling || '%' THEN 1
          WHEN wanted.word = wanted.spelling THEN word_similarity(wanted.word, called)
          ELSE greatest(word_similarity(wanted.word, called), word_similarity(wanted.spelling, called))
        END AS one
        FROM unnest(words, typed) AS wanted (word, spelling)
      ) AS each
    ) AS alike
    WHERE alike.least >= 0.5;
  END $$;
REVOKE ALL ON FUNCTION "people_called"(uuid, text[], text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION "people_called"(uuid, text[], text[]) TO "sasar_app";

-- After a load the index holds thousands of rows in a list it has yet to sort in, and the planner keeps away from it.
CREATE OR REPLACE FUNCTION "refresh_statistics"() RETURNS void
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp
  AS $$ BEGIN
    PERFORM gin_clean_pending_list('person_record_called');
    ANALYZE "household", "household_record", "person", "person_record", "assistance";
  END $$;
