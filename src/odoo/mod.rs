//! Odoo's tables: schema check, snapshots (reads) and apply (writes).
