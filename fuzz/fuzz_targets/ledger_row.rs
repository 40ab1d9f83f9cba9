//! Rows of the ledger as JSON.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    upwork_odoo_fuzz::ledger_row(bytes);
});
