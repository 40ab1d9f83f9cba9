-- These partners and everybody else behind the same companies, in the order in which Odoo lists children.
WITH family AS (
    SELECT f.id
    FROM res_partner f
    JOIN (SELECT DISTINCT commercial_partner_id FROM res_partner WHERE id = ANY($1)) AS c
        ON c.commercial_partner_id = f.commercial_partner_id
    UNION
    SELECT UNNEST($1::integer[])
)
SELECT p.id, COALESCE(p.complete_name, '') AS "display_name!", p.type AS kind, COALESCE(p.is_company, FALSE) AS "is_company!",
       p.parent_id, COALESCE(p.commercial_partner_id, p.id) AS "commercial_id!", p.company_id, p.country_id, p.state_id,
       p.zip, p.vat, COALESCE(p.active, FALSE) AS "active!", p.property_account_receivable_id AS receivable,
       p.property_account_position_id AS fiscal_position, p.property_inbound_payment_method_line_id AS payment_method,
       ARRAY(SELECT c.category_id FROM res_partner_res_partner_category_rel c WHERE c.partner_id = p.id) AS "categories!"
FROM res_partner p
JOIN family ON family.id = p.id
ORDER BY p.complete_name, p.id DESC
