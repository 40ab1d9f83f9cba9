//! What the documents say is true: each command parses, each key, file and make target exists.

use std::fs;
use std::path::Path;

use clap::Parser;
use upwork_odoo::cli::Line;

const DOCUMENTS: [&str; 3] = ["README.md", "docs/configuration.md", "docs/ownership.md"];

fn read(path: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// What stands between backticks, and the lines of code blocks.
fn code(document: &str) -> Vec<String> {
    let mut spans = Vec::new();
    for (at, part) in document.split("```").enumerate() {
        if at % 2 == 1 {
            spans.extend(part.lines().map(str::to_owned));
        } else {
            spans.extend(part.split('`').skip(1).step_by(2).map(str::to_owned));
        }
    }
    spans
}

/// A command line as a shell would take it apart: comments, pipes and redirections cut off, quotes honoured.
fn words(line: &str) -> Vec<String> {
    let line = line.split(['#', '|', '>']).next().unwrap_or_default();
    let quoted = |at: usize| at % 2 == 1;
    line.split('"')
        .enumerate()
        .flat_map(|(at, part)| if quoted(at) { vec![part] } else { part.split_whitespace().collect() })
        .map(str::to_owned)
        .collect()
}

#[test]
fn every_command_in_the_documents_parses() {
    let mut parsed = 0;
    for document in DOCUMENTS {
        for line in code(&read(document)).iter().map(|line| line.trim()).filter(|line| line.starts_with("upwork-odoo "))
        {
            Line::try_parse_from(words(line)).unwrap_or_else(|e| panic!("{document}: {line}\n{e}"));
            parsed += 1;
        }
    }
    assert!(parsed > 20, "{parsed}");
}

#[test]
fn every_key_in_the_documents_exists() {
    let defaults: toml::Table = read("config/default.toml").parse().unwrap();
    let mut known = 0;
    for document in DOCUMENTS {
        for span in code(&read(document)) {
            let Some((section, key)) = span.split_once('.') else { continue };
            let Some(section) = defaults.get(section).and_then(toml::Value::as_table) else { continue };
            let key = key.split(|c: char| c != '_' && !c.is_ascii_lowercase()).next().unwrap_or_default();
            let exists = section.contains_key(key) || section.contains_key(key.trim_end_matches("_file"));
            assert!(exists, "{document}: {span}");
            known += 1;
        }
    }
    assert!(known > 40, "{known}");
}

#[test]
fn every_environment_variable_in_the_documents_is_a_key() {
    let defaults: toml::Table = read("config/default.toml").parse().unwrap();
    for document in DOCUMENTS {
        for word in read(document).split(|c: char| c != '_' && !c.is_ascii_alphanumeric()) {
            let Some((section, key)) = word.strip_prefix("UPWORK_ODOO__").and_then(|name| name.split_once("__")) else {
                continue;
            };
            let (section, key) = (section.to_lowercase(), key.to_lowercase());
            let section = defaults.get(&section).and_then(toml::Value::as_table);
            let key = key.trim_end_matches("_file");
            assert!(section.is_some_and(|section| section.contains_key(key)), "{document}: {word}");
        }
    }
}

#[test]
fn every_file_and_make_target_in_the_documents_exists() {
    let targets = read("Makefile");
    for document in DOCUMENTS {
        let text = read(document);
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(document);
        for link in text.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
            assert!(folder.parent().unwrap().join(link).exists(), "{document}: {link}");
        }
        for span in code(&text) {
            for word in words(&span).iter().filter(|word| word.starts_with("config/") || word.starts_with("scripts/")) {
                assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join(word).exists(), "{document}: {word}");
            }
            if let ["make", target, ..] = words(&span).iter().map(String::as_str).collect::<Vec<_>>()[..] {
                assert!(targets.contains(&format!("\n{target}:")), "{document}: make {target}");
            }
        }
    }
}

#[test]
fn the_table_of_keys_gives_the_defaults() {
    let defaults: toml::Table = read("config/default.toml").parse().unwrap();
    let mut compared = 0;
    for document in ["README.md", "docs/configuration.md"] {
        for row in read(document).lines().filter(|line| line.starts_with("| `")) {
            let cells: Vec<&str> = row.split(" | ").map(|cell| cell.trim_matches(['|', ' ', '`'])).collect();
            let Some((section, key)) = cells[0].split_once('.') else { continue };
            let Some(default) = defaults.get(section).and_then(|section| section.get(key)) else { continue };
            if !cells[1].is_empty() {
                assert_eq!(cells[1], default.to_string(), "{document}: {row}");
                compared += 1;
            }
        }
    }
    assert!(compared > 30, "{compared}");
}
