SELECT name, digits FROM decimal_precision
