-- Ids for rows about to be inserted, in order, from the sequence of their table.
SELECT nextval($1::text::regclass)::integer AS "id!"
FROM generate_series(1, $2::bigint)
