//! Runs: lock, fetch, snapshot, plan, apply, record.
