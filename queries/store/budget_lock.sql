-- Opens the window if it is new, and locks it: who takes next sees what we take.
INSERT INTO upwork_sync.budget AS budget (period, starts_at, taken)
VALUES ($1, $2, 0)
ON CONFLICT (period, starts_at) DO UPDATE
SET taken = budget.taken
RETURNING taken
