-- Run by Odoo on a neutralised copy: it must not use the original's tokens, which rotate with every use.
UPDATE upwork_account
SET access_token = NULL,
    refresh_token = NULL,
    token_expiry = NULL,
    oauth_state = NULL,
    is_connected = false,
    sync_enabled = false,
    state = 'draft';
