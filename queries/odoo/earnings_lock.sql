-- In the order in which every other writer locks.
SELECT id FROM upwork_earning WHERE id = ANY($1) ORDER BY id FOR NO KEY UPDATE
