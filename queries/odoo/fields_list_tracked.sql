-- Columns of a model whose changes Odoo notes in the chatter, in the order in which it writes them.
SELECT id, name AS "name!"
FROM ir_model_fields
WHERE model = $1 AND tracking IS NOT NULL
ORDER BY tracking DESC, name DESC
