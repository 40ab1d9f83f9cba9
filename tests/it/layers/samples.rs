//! Wrong files, one per way to be wrong, so that a rule which stopped seeing anything is noticed; and
//! right ones that look like them.

use super::rules::{self, Rule};
use super::source::Source;

#[track_caller]
fn refused(rule: Rule, path: &str, text: &str, finding: &str) {
    assert_eq!(rule(&Source::new(path, text)), [finding], "{path}: {text}");
}

#[track_caller]
fn accepted(rule: Rule, path: &str, text: &str) {
    assert_eq!(rule(&Source::new(path, text)), [""; 0], "{path}: {text}");
}

#[test]
fn an_arrow_against_the_table_is_seen_however_it_is_written() {
    let rule = rules::follows_the_arrows;
    for text in [
        "use crate::odoo::Snapshot;",
        "use crate::{domain::Money, odoo};",
        "use crate::{domain::{Money, Week}, odoo::{apply, snapshot}};",
        "use {crate::domain, crate::odoo};",
        "pub(crate) use crate::odoo as rows;",
        "fn f() -> crate::odoo::Error { g(|| [crate::odoo::read()]) }",
        "macro_rules! m { () => { $crate::odoo::read() } }",
        "use super::super::odoo;",
        "use super::super::{domain, odoo};",
        "mod inner { use super::super::super::odoo::Snapshot; }",
        "#[cfg(test)] mod tests { use crate::odoo; }",
        "use upwork_odoo::odoo;",
    ] {
        refused(rule, "upwork/client.rs", text, "upwork names odoo");
    }
    refused(rule, "upwork/mod.rs", "use super::store::Tokens;", "upwork names store");
    refused(rule, "db.rs", "use super::store::Tokens;", "db names store");
    refused(rule, "main.rs", "fn main() { upwork_odoo::jobs::run() }", "main names jobs");
    refused(rule, "domain/money.rs", "use crate::clock::Clock;", "domain names clock");
    refused(rule, "simulator/world.rs", "use crate::config;", "simulator names config");
    refused(rule, "web/mod.rs", "use crate::*;", "web names *");
    refused(rule, "web/mod.rs", "use crate as root;", "web names as");
    refused(rule, "mcp/mod.rs", "", "the table of arrows has no module mcp");
}

#[test]
fn arrows_of_the_table_are_let_through() {
    let rule = rules::follows_the_arrows;
    accepted(rule, "upwork/client.rs", "use crate::{clock::Clock, domain::Money}; use super::page;");
    accepted(rule, "upwork/client.rs", "use crate::upwork::page; use super::odoo_like::store;");
    accepted(rule, "upwork/client.rs", "// use crate::odoo;\nconst A: &str = \"crate::odoo::x\";");
    accepted(rule, "upwork/client.rs", "mod tests { use super::*; use super::super::page; }");
    accepted(rule, "jobs/contracts.rs", "use crate::{odoo, store, upwork, telemetry};");
    accepted(rule, "main.rs", "fn main() { upwork_odoo::cli::main() }");
}

#[test]
fn a_crate_away_from_its_home_is_seen() {
    let rule = rules::names_confined_crates_at_home;
    refused(rule, "jobs/run.rs", "use sqlx::PgPool;", "sqlx belongs to db.rs, odoo/, store/");
    refused(rule, "web/mod.rs", "#[derive(sqlx::FromRow)] struct Row;", "sqlx belongs to db.rs, odoo/, store/");
    refused(rule, "jobs/run.rs", "use graphql_client::Response;", "graphql_client belongs to upwork/");
    refused(
        rule,
        "jobs/runner.rs",
        "use tokio_cron_scheduler::Job;",
        "tokio_cron_scheduler belongs to jobs/schedule.rs",
    );
    refused(rule, "app.rs", "fn f() -> anyhow::Result<()> {}", "anyhow belongs to main.rs, cli/");
    accepted(rule, "odoo/snapshot/contract.rs", "use sqlx::PgPool;");
    accepted(rule, "jobs/run.rs", "// sqlx is not used here\nconst A: &str = \"sqlx\";");
}

#[test]
fn waiting_in_a_pure_module_is_seen() {
    let rule = rules::is_pure_where_it_must_be;
    refused(rule, "plan/contracts.rs", "async fn f() {}", "a pure module says async");
    refused(rule, "domain/week.rs", "use tokio::time::Instant;", "a pure module says tokio");
    accepted(rule, "plan/contracts.rs", "/// Never async.\nfn f() {}");
    accepted(rule, "jobs/run.rs", "async fn f() {}");
}

#[test]
fn floating_point_on_the_way_of_money_is_seen() {
    let rule = rules::counts_exactly;
    refused(rule, "domain/money.rs", "struct Money(f64);", "floating point: f64");
    refused(rule, "plan/changes.rs", "const HALF: Rate = rate(0.5);", "floating point: 0.5");
    refused(rule, "plan/changes.rs", "let x = 1e3;", "floating point: 1e3");
    refused(rule, "plan/changes.rs", "let x = 2f32;", "floating point: 2f32");
    refused(rule, "upwork/transaction.rs", "struct Amount { raw_value: f64 }", "floating point: f64");
    refused(rule, "odoo/apply/earnings.rs", "let net: Vec<f64> = net();", "floating point: f64");
    refused(rule, "store/ledger/row.rs", "pub credited: Option<f32>,", "floating point: f32");
    refused(rule, "jobs/ledger.rs", "sum as f64", "floating point: f64");
    accepted(rule, "plan/changes.rs", "let x = pair.0.1; let y = 0..10; let z = 0xfe; let n = 7_u8; let m = 0_usize;");
    accepted(rule, "web/page.rs", "const WIDTH: f64 = 0.5;");
}

#[test]
fn sql_in_a_rust_file_is_seen() {
    let rule = rules::leaves_sql_to_sql_files;
    for sql in ["SELECT id FROM t", "INSERT INTO t VALUES (1)", "UPDATE t SET a = 1", "DELETE FROM t WHERE a"] {
        let text = format!("fn f() {{ run(r#\"\n  {sql}\"#) }}");
        let found = rule(&Source::new("cli/status.rs", &text));
        assert_eq!(found.len(), 1, "{sql}: {found:?}");
    }
    refused(rule, "store/link.rs", "fn f() { sqlx::query!(concat!()) }", "query! holds SQL: query_file! names a file");
    accepted(rule, "store/link.rs", "/// SELECT a FROM b\nfn f() { sqlx::query_file!(\"queries/a.sql\") }");
    accepted(rule, "odoo/schema/grants.rs", "const LACK: &str = \"SELECT on {table} is missing\";");
    accepted(rule, "store/link.rs", "#[cfg(test)] mod tests { const Q: &str = \"SELECT a FROM b\"; }");
}

#[test]
fn a_panic_outside_tests_is_seen() {
    let rule = rules::never_panics;
    refused(rule, "web/mod.rs", "fn f() { g(|| h().unwrap()) }", ".unwrap outside tests");
    refused(rule, "web/mod.rs", "fn f() { h().expect(\"h\") }", ".expect outside tests");
    refused(rule, "web/mod.rs", "fn f() { panic!() }", "panic! outside tests");
    refused(rule, "web/mod.rs", "#[cfg(test)] use a::b; fn f() { panic!() }", "panic! outside tests");
    accepted(rule, "web/mod.rs", "#[cfg(test)] mod tests { #[test] fn f() { h().unwrap() } } fn g() {}");
    accepted(rule, "web/mod.rs", "#[cfg(test)] impl A { fn f() { panic!() } }");
    accepted(rule, "web/mod.rs", "#[expect(unused)] fn f() { h().unwrap_or_default() }");
}

#[test]
fn a_second_clock_is_seen() {
    let rule = rules::takes_the_time_from_the_clock;
    refused(rule, "jobs/run.rs", "let now = chrono::Utc::now();", "asks the time: Utc::now");
    refused(rule, "jobs/run.rs", "let now = SystemTime::now();", "asks the time: SystemTime::now");
    accepted(rule, "clock.rs", "fn now() { Utc::now() }");
    accepted(rule, "jobs/run.rs", "let now = clock.now();");
}

#[test]
fn a_long_or_silent_file_is_seen() {
    let lines = |count: usize| "\n".repeat(count);
    refused(rules::is_short, "web/mod.rs", &lines(301), "301 lines, at most 300");
    refused(rules::is_short, "main.rs", &lines(40), "40 lines, at most 39");
    accepted(rules::is_short, "web/mod.rs", &lines(300));
    refused(rules::says_what_it_is_for, "web/mod.rs", "use a::b;", "does not open with //!");
    accepted(rules::says_what_it_is_for, "web/mod.rs", "//! Pages.");
}

#[test]
fn a_test_module_in_a_file_of_its_own_is_recognised() {
    let declares = |path: &str| Source::new(path, "#[cfg(test)] mod tests; mod rows;").test_modules();
    assert_eq!(declares("domain/money.rs"), ["domain/money/tests.rs", "domain/money/tests/"]);
    assert_eq!(declares("domain/mod.rs"), ["domain/tests.rs", "domain/tests/"]);
    assert_eq!(declares("lib.rs"), ["tests.rs", "tests/"]);
}
