INSERT INTO bus_bus (create_uid, create_date, write_uid, write_date, channel, message)
VALUES ($1, now() AT TIME ZONE 'UTC', $1, now() AT TIME ZONE 'UTC', $2, $3)
