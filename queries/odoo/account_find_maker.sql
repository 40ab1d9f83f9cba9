SELECT create_uid
FROM upwork_account
WHERE id = $1
