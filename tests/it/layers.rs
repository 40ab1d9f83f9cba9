//! The shape of the code: who may name whom, what lies where, and that every statement in `queries/`
//! is used. Reads the sources, runs none of them. The tables are here, what is done with them in
//! `layers/rules.rs`; `layers/samples.rs` shows each rule a file that breaks it.

mod rules;
mod samples;
mod source;

use std::fs;
use std::path::{Path, PathBuf};

use rules::Rule;
use source::Source;

/// Modules that anyone may name whose line in [`ARROWS`] says so.
const COMMON: [&str; 4] = ["clock", "config", "lifecycle", "telemetry"];

/// Who may name whom: a module, the modules it may name, and whether it may name the [`COMMON`] ones.
const ARROWS: &[(&str, &[&str], bool)] = &[
    ("domain", &[], false),
    ("plan", &["domain"], false),
    ("upwork", &["domain"], true),
    ("db", &[], true),
    ("odoo", &["domain", "plan", "db"], true),
    ("store", &["domain", "plan", "db"], true),
    ("jobs", &["domain", "plan", "upwork", "db", "odoo", "store"], true),
    ("web", &["jobs", "domain"], true),
    ("cli", &["jobs", "domain", "simulator"], true),
    ("simulator", &["clock"], false),
    ("app", &["domain", "plan", "upwork", "db", "odoo", "store", "jobs", "web", "cli", "simulator"], true),
    ("main", &["cli", "app"], false),
    ("lib", &[], false),
    ("clock", &[], false),
    ("config", &[], true),
    ("lifecycle", &[], true),
    ("telemetry", &[], true),
];

/// Crates that only these files and folders may name.
const CONFINED: &[(&str, &[&str])] = &[
    ("sqlx", &["db.rs", "odoo/", "store/"]),
    ("graphql_client", &["upwork/"]),
    ("tokio_cron_scheduler", &["jobs/schedule.rs"]),
    ("anyhow", &["main.rs", "cli/"]),
];

/// Modules that are pure.
const PURE: [&str; 2] = ["domain", "plan"];

/// Modules that money goes through, from the wire to the tables: no amount of it may ever be a float.
const EXACT: [&str; 6] = ["domain", "plan", "upwork", "odoo", "store", "jobs"];

/// What may be done to the noun in a statement's name.
const VERBS: &[&str] = &[
    "adopt",
    "beat",
    "become",
    "begin",
    "bury",
    "claim",
    "clear",
    "connect",
    "count",
    "create",
    "delete",
    "disconnect",
    "drop",
    "explain",
    "fail",
    "find",
    "finish",
    "forget",
    "get",
    "grant",
    "insert",
    "issue",
    "keep",
    "list",
    "lock",
    "notify",
    "offer",
    "prune",
    "read",
    "record",
    "release",
    "restore",
    "revoke",
    "rotate",
    "select",
    "set",
    "take",
    "touch",
    "update",
    "upsert",
    "withdraw",
];

fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn has_extension(path: &str, extension: &str) -> bool {
    Path::new(path).extension().is_some_and(|own| own == extension)
}

/// The files below a folder of the project, relative to it.
fn files(folder: &str) -> Vec<String> {
    fn walk(folder: &Path, found: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else {
                found.push(path);
            }
        }
    }
    let root = project().join(folder);
    let mut found = Vec::new();
    walk(&root, &mut found);
    let relative = |path: &PathBuf| path.strip_prefix(&root).unwrap().display().to_string();
    let mut found: Vec<String> = found.iter().map(relative).collect();
    found.sort();
    found
}

fn sources() -> Vec<Source> {
    let read = |path: &String| Source::new(path, &fs::read_to_string(project().join("src").join(path)).unwrap());
    let rust = files("src").into_iter().filter(|path| has_extension(path, "rs"));
    let mut sources: Vec<Source> = rust.map(|path| read(&path)).collect();
    assert!(sources.len() > 10, "the sources were not found");
    let tests: Vec<String> = sources.iter().flat_map(Source::test_modules).collect();
    for source in &mut sources {
        if tests.iter().any(|test| source.path.starts_with(test)) {
            source.declare_test();
        }
    }
    sources
}

#[track_caller]
fn holds(rule: Rule) {
    let mut broken = Vec::new();
    for source in sources() {
        broken.extend(rule(&source).into_iter().map(|finding| format!("src/{}: {finding}", source.path)));
    }
    assert!(broken.is_empty(), "\n{}", broken.join("\n"));
}

#[test]
fn every_module_names_only_those_it_may() {
    holds(rules::follows_the_arrows);
}

#[test]
fn the_table_of_arrows_has_no_module_that_is_gone() {
    let sources = sources();
    for (module, ..) in ARROWS {
        assert!(sources.iter().any(|source| source.module() == *module), "{module}");
    }
}

#[test]
fn sqlx_graphql_scheduler_and_anyhow_stay_at_home() {
    holds(rules::names_confined_crates_at_home);
}

#[test]
fn domain_and_plan_never_wait() {
    holds(rules::is_pure_where_it_must_be);
}

#[test]
fn money_is_never_a_floating_point_number() {
    holds(rules::counts_exactly);
}

#[test]
fn sql_lies_in_sql_files() {
    holds(rules::leaves_sql_to_sql_files);
}

#[test]
fn nothing_panics_outside_tests() {
    holds(rules::never_panics);
}

#[test]
fn only_the_clock_asks_the_time() {
    holds(rules::takes_the_time_from_the_clock);
}

#[test]
fn every_file_opens_by_saying_what_it_is_for() {
    holds(rules::says_what_it_is_for);
}

#[test]
fn no_file_is_too_long() {
    holds(rules::is_short);
}

#[test]
fn every_query_file_is_used() {
    let strings: Vec<String> = sources().iter().flat_map(Source::strings).collect();
    let unused = |path: &String| !strings.iter().any(|text| names_query(text, path));
    let unused: Vec<String> = files("queries").into_iter().filter(unused).collect();
    assert!(unused.is_empty(), "nobody names queries/{}", unused.join(", queries/"));
}

/// Whether a string in the sources names a file below `queries/`: by its whole path, or, where each
/// series has a file of that name, by the name alone, since the macro puts the series before it.
fn names_query(text: &str, path: &str) -> bool {
    let per_series = path.contains("/18.0/") || path.contains("/19.0/");
    let name = path.rsplit('/').next().unwrap_or(path);
    text.ends_with(&format!("queries/{path}")) || per_series && text.rsplit('/').next() == Some(name)
}

#[test]
fn a_query_file_is_named_by_its_path_or_within_a_series_by_its_name() {
    assert!(names_query("queries/odoo/contract_insert.sql", "odoo/contract_insert.sql"));
    assert!(names_query("../../queries/odoo/18.0/move_insert.sql", "odoo/18.0/move_insert.sql"));
    assert!(names_query("move_insert.sql", "odoo/19.0/move_insert.sql"));
    assert!(!names_query("queries/store/contract_insert.sql", "odoo/contract_insert.sql"));
    assert!(!names_query("contract_insert.sql", "odoo/contract_insert.sql"));
    assert!(!names_query("remove_insert.sql", "odoo/19.0/move_insert.sql"));
}

#[test]
fn every_statement_is_named_by_noun_and_verb() {
    let misnamed: Vec<String> =
        files("queries").into_iter().filter(|path| has_extension(path, "sql") && !is_noun_verb(path)).collect();
    assert!(misnamed.is_empty(), "not noun_verb.sql: {}; verbs: {VERBS:?}", misnamed.join(", "));
}

/// The one float that statements know is a number of hours: a column of Odoo's timesheets.
#[test]
fn no_statement_makes_a_float_of_money() {
    let text =
        |path: &String| fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("queries").join(path)).unwrap();
    let statements = files("queries").into_iter().filter(|path| has_extension(path, "sql"));
    let floats: Vec<String> = statements.filter(|path| speaks_of_floats(&text(path))).collect();
    assert!(floats.is_empty(), "floats in queries/{}", floats.join(", queries/"));
}

/// What Odoo itself keeps as a float, written from a decimal number and never read: hours, and the numbers in a note about a
/// change.
const ODOOS_FLOATS: [&str; 5] = [
    "unit_amount::double precision",
    "old_value_float",
    "new_value_float",
    "old_number::double precision",
    "new_number::double precision",
];

fn speaks_of_floats(sql: &str) -> bool {
    let sql = ODOOS_FLOATS.iter().fold(sql.to_lowercase(), |sql, float| sql.replace(float, ""));
    ["double precision", "float", "::real", "as real"].iter().any(|word| sql.contains(word))
}

#[test]
fn a_float_in_a_statement_is_seen() {
    for wrong in ["SELECT amount::double precision", "CAST(amount AS REAL)", "$1::float8[]", "unit_amount::real"] {
        assert!(speaks_of_floats(wrong), "{wrong}");
    }
    assert!(!speaks_of_floats("SELECT new.unit_amount::double precision, amount::numeric"));
}

/// `contract_insert`, `schema_list_columns`: a noun of any length, the verb, and of what if it needs saying.
fn is_noun_verb(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path).trim_end_matches(".sql");
    let is_word = |word: &&str| !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    let words: Vec<&str> = name.split('_').collect();
    words.iter().all(is_word) && words[1..].iter().any(|word| VERBS.contains(word))
}

#[test]
fn a_statement_named_otherwise_is_seen() {
    for right in ["odoo/18.0/contract_line_insert.sql", "store/link_list_gone.sql"] {
        assert!(is_noun_verb(right), "{right}");
    }
    for wrong in ["insert_contract.sql", "insert.sql", "_insert.sql", "Contract_insert.sql", "schema_columns.sql"] {
        assert!(!is_noun_verb(wrong), "{wrong}");
    }
}
