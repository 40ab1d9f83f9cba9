-- Waits for whoever writes these documents, so that nobody posts or changes one before this transaction ends.
SELECT id FROM account_move WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE
