SELECT client_id, client_secret
FROM upwork_account
WHERE id = $1 AND active
