-- What Odoo shows for a partner.
SELECT id, complete_name
FROM res_partner
WHERE id = ANY ($1)
