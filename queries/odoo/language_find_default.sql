-- The language of a partner made by this user: the default set for the field, else the user's own.
SELECT COALESCE(
    (SELECT preset.json_value::jsonb #>> '{}'
     FROM ir_default preset
     JOIN ir_model_fields field ON field.id = preset.field_id
     WHERE field.model = 'res.partner' AND field.name = 'lang' AND preset.condition IS NULL
       AND (preset.user_id IS NULL OR preset.user_id = author.id)
       AND (preset.company_id IS NULL OR preset.company_id = author.company_id)
     ORDER BY preset.user_id, preset.company_id, preset.id
     LIMIT 1),
    own.lang) AS lang
FROM res_users author
JOIN res_partner own ON own.id = author.partner_id
WHERE author.id = $1
