SELECT f.name, d.company_id, d.json_value
FROM ir_default d
JOIN ir_model_fields f ON f.id = d.field_id
WHERE f.model = 'res.partner'
    AND f.name IN (
        'property_account_receivable_id', 'property_account_position_id', 'property_inbound_payment_method_line_id'
    )
    AND d.user_id IS NULL AND d.condition IS NULL
ORDER BY d.id DESC
