//! Pure values of Upwork and Odoo: parse, don't validate. No I/O, no async.
