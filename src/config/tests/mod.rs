//! Loading as a whole: defaults, precedence, what is shown.

mod refused;
mod secrets;

use std::path::PathBuf;
use std::time::Duration;

use secrecy::ExposeSecret;
use tempfile::TempDir;

use super::merge::DEFAULTS;
use super::*;

const URL: &str = "postgres://sync:canary@db/odoo";

/// A directory of its own with what a test puts there.
struct Place(TempDir);

impl Place {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn put(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    fn file(&self, text: &str) -> Sources {
        Sources { file: Some(self.put("config.toml", text)), ..Sources::default() }
    }
}

fn with(mut sources: Sources, env: &[(&str, &str)]) -> Sources {
    sources.env.extend(env.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())));
    sources
}

fn env(pairs: &[(&str, &str)]) -> Sources {
    with(with(Sources::default(), &[("UPWORK_ODOO__DATABASE__URL", URL)]), pairs)
}

fn problems(sources: &Sources) -> Vec<String> {
    let error = Config::load(sources).expect_err("should be refused");
    error.problems().iter().map(ToString::to_string).collect()
}

fn url(sources: &Sources) -> String {
    Config::load(sources).unwrap().database.url.expose_secret().to_owned()
}

#[test]
fn defaults_need_only_the_database() {
    let config = Config::load(&env(&[])).unwrap();
    assert_eq!(config.database.lock_timeout, Duration::from_secs(5));
    assert_eq!(config.odoo.user, "__system__");
    assert_eq!(config.odoo.partners, Partners::Leave);
    assert_eq!(config.upwork.per_day.get(), 40_000);
    assert!(config.upwork.proxy.is_none() && config.database.migrate_url.is_none());
    assert_eq!(config.http.listen.to_string(), "127.0.0.1:8478");
    let missing = problems(&Sources::default());
    assert_eq!(missing.len(), 1);
    assert!(missing[0].starts_with("database.url: required but not set"), "{missing:?}");
    assert!(missing[0].contains("UPWORK_ODOO__DATABASE__URL_FILE"), "{missing:?}");
}

/// A key of the file that no struct has, or a field that the file lacks, makes `load` fail: the first
/// test proves they agree. This one proves that each key is told about.
#[test]
fn every_key_is_documented() {
    let mut explained = false;
    for line in DEFAULTS.lines() {
        if line.starts_with('#') {
            explained = true;
        } else if line.is_empty() || line.starts_with('[') {
            explained = false;
        } else {
            // Keys on adjacent lines share a comment.
            assert!(explained, "no comment above {line}");
        }
    }
}

#[test]
fn environment_goes_before_file_before_default() {
    let place = Place::new();
    let file = place.file("[upwork]\nper_second = 3\nper_minute = 200\n");
    let config =
        Config::load(&with(file, &[("UPWORK_ODOO__DATABASE__URL", URL), ("UPWORK_ODOO__UPWORK__PER_SECOND", "2")]))
            .unwrap();
    assert_eq!(config.upwork.per_second.get(), 2);
    assert_eq!(config.upwork.per_minute.get(), 200);
    assert_eq!(config.upwork.budget_block.get(), 20);
}

#[test]
fn variables_take_the_kind_of_their_default() {
    let config = Config::load(&env(&[
        ("UPWORK_ODOO__SCHEDULE__CATCH_UP", "false"),
        ("UPWORK_ODOO__ODOO__ACCEPT_MODULES", "sale_timesheet, project_forecast"),
        ("UPWORK_ODOO__SCHEDULE__CONTRACTS", "0 0 6 * * MON-FRI"),
        ("UPWORK_ODOO__UPWORK__PROXY", ""),
        ("UPWORK_ODOO_PORT", "tcp://10.0.0.1:8478"),
    ]))
    .unwrap();
    assert!(!config.schedule.catch_up);
    assert_eq!(config.odoo.accept_modules, ["sale_timesheet", "project_forecast"]);
    assert_eq!(config.schedule.contracts.as_str(), "0 0 6 * * MON-FRI");
    assert!(config.upwork.proxy.is_none());
}

#[test]
fn an_empty_variable_takes_back_what_the_file_sets() {
    let place = Place::new();
    let file = place.file("[upwork]\nproxy = \"socks5://proxy:1080\"\n");
    let sources = with(file, &[("UPWORK_ODOO__DATABASE__URL", URL), ("UPWORK_ODOO__UPWORK__PROXY", "")]);
    assert!(Config::load(&sources).unwrap().upwork.proxy.is_none());
}

#[test]
fn what_is_shown_names_each_origin_and_is_toml() {
    let place = Place::new();
    let file = place.file("[log]\nformat = \"json\"\n");
    let path = file.file.clone().unwrap();
    let config =
        Config::load(&with(file, &[("UPWORK_ODOO__DATABASE__URL", URL), ("UPWORK_ODOO__LOG__LEVEL", "debug")]))
            .unwrap();
    let shown = config.show();
    for line in [
        "url = \"***\" # environment UPWORK_ODOO__DATABASE__URL".to_owned(),
        "level = \"debug\" # environment UPWORK_ODOO__LOG__LEVEL".to_owned(),
        format!("format = \"json\" # {}", path.display()),
        "per_day = 40000 # default".to_owned(),
    ] {
        assert!(shown.lines().any(|shown| shown == line), "{line}\nin\n{shown}");
    }
    let keys = |text: &str| -> usize {
        let table: toml::Table = text.parse().unwrap();
        table.values().map(|section| section.as_table().unwrap().len()).sum()
    };
    assert_eq!(keys(&shown), keys(DEFAULTS));
}

#[test]
fn the_example_loads_with_a_credential_or_with_its_file_line() {
    let place = Place::new();
    let secret = place.put("database.url", URL);
    let example = include_str!("../../../config/example.toml");
    let credentials = Some(place.0.path().to_owned());
    assert_eq!(url(&Sources { credentials, ..place.file(example) }), URL);
    let line = format!("url_file = \"{}\"", secret.display());
    let named = example.replace("# url_file = \"/etc/upwork-odoo/database-url\"", &line);
    assert_ne!(named, example);
    assert_eq!(url(&place.file(&named)), URL);
}

#[test]
fn the_documentation_lists_each_key_with_its_default() {
    let documented = include_str!("../../../docs/configuration.md");
    let rows: Vec<&str> = documented.lines().filter(|line| line.starts_with("| `")).collect();
    let (settings, _) = Settings::read(&Sources::default());
    for (key, default) in &settings.defaults {
        let row = format!("| `{key}` | `{default}` |");
        assert!(rows.iter().any(|line| line.starts_with(&row)), "{row}");
    }
    assert_eq!(rows.len(), settings.defaults.len(), "a row of a key that is gone");
}
