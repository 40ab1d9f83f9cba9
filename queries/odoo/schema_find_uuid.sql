-- Does the database say which database it is?
SELECT EXISTS (
    SELECT FROM public.ir_config_parameter p WHERE p.key = 'database.uuid' AND p.value <> ''
) AS "found!"
