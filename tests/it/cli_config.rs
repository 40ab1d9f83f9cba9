//! `config`: what is wrong is named in one go, what is secret is not shown.

use std::collections::BTreeMap;
use std::fs;

use super::support::command::run;

fn env(pairs: &[(&str, &str)]) -> BTreeMap<String, String> {
    pairs.iter().map(|(key, value)| (format!("UPWORK_ODOO__{key}"), (*value).to_owned())).collect()
}

#[tokio::test]
async fn a_configuration_that_can_be_used_is_said_to_be_in_order() {
    let said = run(&env(&[("DATABASE__URL", "postgres://me@localhost/odoo")]), &["config", "check"]).await;
    assert_eq!(said.out(0), "the configuration is in order\n");
}

#[tokio::test]
async fn every_problem_is_named_with_its_place_its_key_and_the_reason() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("wrong.toml");
    fs::write(&file, "[schedule]\ncontracts = \"every day\"\n[htp]\nlisten = \"x\"\n[log]\nlevel = \"loud\"\n")
        .unwrap();
    let file = file.to_str().unwrap();
    for command in [&["config", "check"][..], &["config", "show"], &["serve"], &["status"]] {
        let said = run(&env(&[("TOKENS__WARN_BEFORE", "soon")]), &[command, &["--config", file]].concat()).await;
        let lines: Vec<&str> = said.err(2).lines().collect();
        for (place, key) in [
            (file, "schedule.contracts"),
            (file, "htp"),
            (file, "log.level"),
            ("UPWORK_ODOO__TOKENS__WARN_BEFORE", "tokens.warn_before"),
            ("UPWORK_ODOO__DATABASE__URL", "database.url"),
        ] {
            let named = |line: &&&str| line.starts_with("error: ") && line.contains(place) && line.contains(key);
            assert_eq!(lines.iter().filter(named).count(), 1, "{place} {key} in {lines:#?}");
        }
        assert_eq!((lines.len(), said.out.as_str()), (5, ""));
    }
}

#[tokio::test]
async fn a_named_file_that_is_not_there_is_named() {
    let said = run(&env(&[]), &["config", "check", "--config", "/no/such/file.toml"]).await;
    assert!(said.err(2).contains("/no/such/file.toml"), "{said:?}");
}

#[tokio::test]
async fn show_masks_secrets_and_says_where_each_value_comes_from() {
    let env = env(&[
        ("DATABASE__URL", "postgres://me:canary@localhost/odoo"),
        ("DATABASE__MIGRATE_URL", "postgres://odoo:canary@localhost/odoo"),
        ("UPWORK__PROXY", "http://me:canary@localhost:3128"),
        ("LOG__LEVEL", "warn"),
    ]);
    let said = run(&env, &["config", "show"]).await;
    let shown = said.out(0);
    for line in [
        "url = \"***\" # environment UPWORK_ODOO__DATABASE__URL",
        "migrate_url = \"***\" # environment UPWORK_ODOO__DATABASE__MIGRATE_URL",
        "proxy = \"***\" # environment UPWORK_ODOO__UPWORK__PROXY",
        "level = \"warn\" # environment UPWORK_ODOO__LOG__LEVEL",
        "format = \"text\" # default",
    ] {
        assert!(shown.lines().any(|shown| shown == line), "{line} in\n{shown}");
    }
    assert!(!format!("{said:?}").contains("canary"));
    assert!(shown.parse::<toml::Table>().is_ok(), "{shown}");
}
