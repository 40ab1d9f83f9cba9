SELECT value
FROM ir_config_parameter
WHERE key = $1
