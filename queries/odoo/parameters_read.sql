SELECT key AS "key!", value AS "value!" FROM ir_config_parameter WHERE key = ANY($1) AND value IS NOT NULL
