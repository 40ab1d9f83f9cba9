SELECT id, name, rounding FROM res_currency
