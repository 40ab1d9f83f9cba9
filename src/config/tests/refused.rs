//! What is refused, and what is said about it.

use super::*;

#[test]
fn unknown_keys_are_refused_with_the_key_that_was_meant() {
    let place = Place::new();
    let file = place.file("stray = 1\n[databse]\nurl = \"x\"\n[log]\nlevle = \"info\"\nlevel_file = \"x\"\n");
    let told = problems(&with(file, &[("UPWORK_ODOO__DATABASE__URL", URL), ("UPWORK_ODOO__LOG__FROMAT", "json")]));
    let expected = [
        "config.toml: databse.url: unknown key; did you mean database.url?",
        "config.toml: log.level_file: unknown key",
        "config.toml: log.levle: unknown key; did you mean log.level?",
        "config.toml: stray: unknown key",
        "environment UPWORK_ODOO__LOG__FROMAT: log.fromat: unknown key; did you mean UPWORK_ODOO__LOG__FORMAT?",
    ];
    for line in expected {
        assert!(told.iter().any(|told| told.ends_with(line)), "{line}\nin {told:#?}");
    }
    assert_eq!(told.len(), expected.len(), "{told:#?}");
}

#[test]
fn all_problems_are_told_at_once_each_with_place_key_and_reason() {
    let place = Place::new();
    let file = place.file(
        "[upwork]\ntimeout = 30\nper_second = 0\nattempts = \"many\"\ntoken_url = \"ftp://x\"\n\
         [schedule]\ncontracts = \"0 */4 * * *\"\n[log]\nformat = \"xml\"\n[odoo]\npartners = \"guess\"\n",
    );
    let told = problems(&with(file, &[("UPWORK_ODOO__DATABASE__MAX_CONNECTIONS", "eight")]));
    let expected = [
        ("database.max_connections", "must be a whole number"),
        ("database.url", "required but not set"),
        ("odoo.partners", "unknown variant `guess`, expected `leave` or `create`"),
        ("upwork.attempts", "invalid type: string \"many\", expected u32"),
        ("upwork.per_second", "nonzero u32"),
        ("upwork.timeout", "must be a duration in quotes"),
        ("upwork.token_url", "must begin with https:// or http://"),
        ("schedule.contracts", "must have six fields"),
        ("log.format", "unknown variant `xml`"),
    ];
    for (key, reason) in expected {
        let hit = |told: &&String| told.contains(key) && told.contains(reason);
        assert_eq!(told.iter().filter(hit).count(), 1, "{key}: {reason}\nin {told:#?}");
    }
    assert_eq!(told.len(), expected.len(), "{told:#?}");
}

/// Variable (less its prefix), value, and what must be said about it.
const UNFIT: &[(&str, &str, &str)] = &[
    ("SCHEDULE__LEASE", "90s", "at least twice the heartbeat"),
    ("SCHEDULE__POLL", "2m", "must be from"),
    ("DATABASE__MAX_CONNECTIONS", "1", "must be from 3 to 100, is 1"),
    ("DATABASE__LOCK_TIMEOUT", "60s", "below statement_timeout"),
    ("DATABASE__STATEMENT_TIMEOUT", "2h", "must be from"),
    ("DATABASE__MIGRATE_URL", "mysql://canary@db/x", "must look like postgres://"),
    ("UPWORK__GRAPHQL_URL", "http://api.upwork.com/graphql", "use https"),
    ("UPWORK__TOKEN_URL", "https://canary@upwork.com/", "must not hold a user or a password"),
    ("UPWORK__PROXY", "ftp://canary@proxy", "must begin with http://, https:// or socks5://"),
    ("UPWORK__CONNECT_TIMEOUT", "31s", "must not be above timeout"),
    ("UPWORK__PER_SECOND", "301", "must not be above per_minute"),
    ("UPWORK__PER_MINUTE", "40001", "must not be above per_day"),
    ("UPWORK__BUDGET_BLOCK", "301", "must not be above per_minute"),
    ("UPWORK__BACKOFF_FIRST", "61s", "must not be above backoff_max"),
    ("UPWORK__ATTEMPTS", "0", "must be from 1 to 20"),
    ("TOKENS__REFRESH_BEFORE", "24h", "must be below 24h"),
    ("TOKENS__WARN_BEFORE", "14d", "must be below 14d"),
    ("ODOO__ACCEPT_MODULES", "Sale Timesheet", "is neither a module's technical name nor table.name"),
    ("HTTP__LISTEN", "8478", "invalid socket address"),
    ("HTTP__PUBLIC_URL", "sync.example.com", "not an address"),
];

#[test]
fn values_that_do_not_fit_one_another_are_refused() {
    for (name, value, reason) in UNFIT {
        let name = format!("UPWORK_ODOO__{name}");
        let told = problems(&env(&[(&name, value)]));
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].starts_with(&format!("environment {name}: ")), "{told:?}");
        assert!(told[0].contains(reason), "{told:?} should say {reason}");
        assert!(!told[0].contains("canary"), "{told:?}");
    }
}

#[test]
fn a_file_that_is_missing_or_not_toml_is_named_with_its_line() {
    let place = Place::new();
    let missing = Sources { file: Some(place.0.path().join("none.toml")), ..env(&[]) };
    assert!(problems(&missing)[0].contains("none.toml: cannot be read"));
    let broken = place.file("[database]\nmax_connections = 4\nurl = \"postgres://sync:canary@db/odoo\n");
    let told = problems(&broken);
    assert!(told[0].contains("config.toml, line 3: "), "{told:?}");
    assert!(!told.concat().contains("canary"), "{told:?}");
}
