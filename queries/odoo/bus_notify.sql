-- On the database postgres, where Odoo listens for all its databases.
SELECT pg_notify('imbus', $1) AS "notified!: ()"
