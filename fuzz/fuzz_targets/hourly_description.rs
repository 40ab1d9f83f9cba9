//! Descriptions of hourly rows.
#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    upwork_odoo_fuzz::hourly_description(bytes);
});
