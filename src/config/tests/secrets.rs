//! Secrets: where they may come from, and that they never come out.

use super::*;

#[test]
fn the_names_of_secrets_are_keys() {
    let config = Config::load(&env(&[])).unwrap();
    for secret in SECRETS {
        assert!(config.settings.defaults.contains_key(secret), "{secret}");
    }
    assert_eq!(DEFAULTS.matches("Secret.").count(), SECRETS.len());
}

#[test]
fn a_secret_comes_from_a_file_or_a_credential() {
    let place = Place::new();
    let secret = place.put("url", &format!("{URL}\n"));
    let secret = secret.to_str().unwrap();
    assert_eq!(url(&with(Sources::default(), &[("UPWORK_ODOO__DATABASE__URL_FILE", secret)])), URL);
    assert_eq!(url(&place.file(&format!("[database]\nurl_file = \"{secret}\"\n"))), URL);
    let credentials = Place::new();
    credentials.put("database.url", URL);
    let path = credentials.0.path().to_owned();
    assert_eq!(url(&Sources { credentials: Some(path), ..Sources::default() }), URL);
}

#[test]
fn a_secret_given_in_two_ways_is_refused_and_both_are_named() {
    let place = Place::new();
    let secret = place.put("database.url", URL);
    let secret = secret.to_str().unwrap();
    let value = ("UPWORK_ODOO__DATABASE__URL", URL);
    let file = ("UPWORK_ODOO__DATABASE__URL_FILE", secret);
    let in_file = place.file(&format!("[database]\nurl_file = \"{secret}\"\n"));
    let credentials = || Sources { credentials: Some(place.0.path().to_owned()), ..Sources::default() };
    for (sources, names) in [
        (with(Sources::default(), &[value, file]), [value.0, file.0]),
        (with(in_file, &[value]), [value.0, "config.toml"]),
        (with(credentials(), &[value]), [value.0, "credential "]),
        (with(credentials(), &[file]), [file.0, "credential "]),
    ] {
        let told = problems(&sources);
        assert_eq!(told.len(), 1, "{told:?}");
        assert!(told[0].starts_with("database.url: given twice, by "), "{told:?}");
        assert!(names.iter().all(|name| told[0].contains(name)), "{told:?}");
    }
}

#[test]
fn the_environment_replaces_a_secret_given_the_same_way_in_the_file() {
    let place = Place::new();
    let file = place.file("[database]\nurl = \"postgres://other@db/other\"\n");
    assert_eq!(url(&with(file, &[("UPWORK_ODOO__DATABASE__URL", URL)])), URL);
}

#[test]
fn a_secret_file_that_is_missing_or_empty_is_named() {
    let place = Place::new();
    let empty = place.put("empty", "\n");
    let missing = place.0.path().join("missing");
    let told = |path: &std::path::Path| {
        let path = path.to_str().unwrap();
        problems(&with(Sources::default(), &[("UPWORK_ODOO__DATABASE__URL_FILE", path)]))
    };
    let (empty, missing) = (told(&empty), told(&missing));
    assert_eq!((empty.len(), missing.len()), (1, 1), "{empty:?} {missing:?}");
    assert!(empty[0].contains("/empty: database.url: the file is empty"), "{empty:?}");
    assert!(missing[0].contains("/missing: cannot be read (database.url)"), "{missing:?}");
}

#[test]
fn no_secret_is_shown_printed_or_told() {
    let place = Place::new();
    let sources = with(
        place.file("[database]\nmigrate_url = \"postgres://owner:canary@db/odoo\"\n"),
        &[("UPWORK_ODOO__DATABASE__URL", URL), ("UPWORK_ODOO__UPWORK__PROXY", "http://u:canary@proxy")],
    );
    let config = Config::load(&sources).unwrap();
    let printed = format!("{config:?}\n{}\n{sources:?}", config.show());
    assert!(!printed.contains("canary"), "{printed}");
    assert_eq!(config.show().matches("\"***\"").count(), SECRETS.len());
    let wrong = place.file("[database]\nurl = [\"canary\"]\n[upwork]\nproxy = \"canary\"\nproxy_file = \"/x\"\n");
    assert!(!problems(&wrong).concat().contains("canary"));
}
