-- Waits for whoever writes these rows, then tells the version that is there.
SELECT id, xmin::text::bigint AS "xmin!"
FROM upwork_earning
WHERE id = ANY ($1)
ORDER BY id
FOR NO KEY UPDATE
