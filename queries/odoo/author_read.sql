-- The user named in the settings, and what its chatter messages say of it.
-- A company's alias domain gives the address that answers go to.
SELECT u.id AS uid,
       p.id AS partner_id,
       p.name AS "name?",
       COALESCE(p.email_normalized, p.email) AS "email?",
       c.name AS company_name,
       d.catchall_alias || '@' || d.name AS "catchall?"
FROM res_users u
JOIN res_partner p ON p.id = u.partner_id
JOIN res_company c ON c.id = u.company_id
LEFT JOIN mail_alias_domain d ON d.id = c.alias_domain_id
WHERE u.login = $1
