-- Everybody who ever worked for an account, under the newest name that was told.
SELECT freelancer_id, max(freelancer_name) AS freelancer_name, count(*) AS "contracts!"
FROM upwork_sync.worker
WHERE account_id = $1
GROUP BY freelancer_id
ORDER BY max(freelancer_name), freelancer_id
