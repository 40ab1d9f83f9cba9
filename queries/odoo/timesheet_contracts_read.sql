-- What the contracts of time logs say that are about to be made.
SELECT id, name, project_id
FROM upwork_contract
WHERE id = ANY($1)
