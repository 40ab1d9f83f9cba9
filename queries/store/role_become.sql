-- Until the transaction ends: what is created belongs to this role.
SELECT set_config('role', $1, true)
