-- Also of an archived account; none if it was deleted.
SELECT name FROM upwork_account WHERE id = $1
