SELECT l.id, l.tax_id AS "tax_id!", l.document_type = 'refund' AS "for_refund!", l.repartition_type = 'tax' AS "of_tax!",
       l.factor_percent::numeric AS "percent!", l.account_id, COALESCE(l.use_in_tax_closing, FALSE) AS "use_in_tax_closing!",
       ARRAY(SELECT g.account_account_tag_id FROM account_account_tag_account_tax_repartition_line_rel g
             WHERE g.account_tax_repartition_line_id = l.id) AS "tags!"
FROM account_tax_repartition_line l
JOIN account_tax t ON t.id = l.tax_id
WHERE t.company_id = ANY($1)
ORDER BY l.sequence, l.id
