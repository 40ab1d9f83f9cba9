-- What was deleted in Odoo is asked for with every batch, and is little.
CREATE INDEX link_gone ON upwork_sync.link (account_id, kind) WHERE gone_at IS NOT NULL;
