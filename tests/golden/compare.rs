//! Rows in the form of the golden files, and whether two of them say the same.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde_json::Value;
use sqlx::{AssertSqlSafe, PgPool};

use crate::record::Columns;

/// Differ each time, and mean nothing.
const IGNORED: [&str; 5] = ["id", "create_date", "write_date", "access_token", "message_id"];

/// The types of a table's columns, by name.
pub type Types = BTreeMap<String, String>;

/// Reads the types of a table's columns.
pub async fn types(pool: &PgPool, table: &str) -> Types {
    let rows: Vec<(String, String)> = sqlx::query_as(
        "SELECT column_name::text, udt_name::text FROM information_schema.columns
         WHERE table_schema = 'public' AND table_name = $1",
    )
    .bind(table)
    .fetch_all(pool)
    .await
    .expect("columns");
    rows.into_iter().collect()
}

/// The rows of a table that a condition over `t` holds for, in order of their text (of their ids, where they have one).
pub async fn rows(pool: &PgPool, table: &str, types: &Types, condition: &str) -> Vec<Columns> {
    let column = |(name, kind): (&String, &String)| match kind.as_str() {
        "int4" | "int8" | "bool" => format!("'{name}', to_jsonb(t.\"{name}\")"),
        _ => format!("'{name}', to_jsonb(t.\"{name}\"::text)"),
    };
    // An object takes no more than 50 pairs in one call.
    let columns: Vec<String> = types.iter().map(column).collect();
    let objects: Vec<String> =
        columns.chunks(40).map(|chunk| format!("jsonb_build_object({})", chunk.join(", "))).collect();
    let order = if types.contains_key("id") { "t.id" } else { "t::text" };
    let sql = format!("SELECT {} FROM {table} t WHERE {condition} ORDER BY {order}", objects.join(" || "));
    let rows: Vec<Value> = sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(pool).await.expect(table);
    rows.into_iter().map(|row| row.as_object().expect("a row").clone()).collect()
}

/// What differs between the rows that the ORM wrote and those found. `today` is the day that the program's clock shows.
pub fn differences(
    table: &str,
    types: &Types,
    expected: &[Columns],
    found: &[Columns],
    today: NaiveDate,
) -> Vec<String> {
    let mut differences = Vec::new();
    if expected.len() != found.len() {
        differences.push(format!("{table}: {} rows expected, {} found", expected.len(), found.len()));
    }
    for (at, (expected, found)) in expected.iter().zip(found).enumerate() {
        for (column, kind) in types.iter().filter(|(column, _)| !IGNORED.contains(&column.as_str())) {
            let (Some(wanted), Some(got)) = (expected.get(column), found.get(column)) else { continue };
            if !is_same(column, kind, wanted, got, today) {
                differences.push(format!("{table} {}: {column}: expected {wanted}, found {got}", at + 1));
            }
        }
        let unknown = expected.keys().filter(|column| !types.contains_key(*column));
        differences.extend(unknown.map(|column| format!("{table}: there is no column {column}")));
    }
    differences
}

fn is_same(column: &str, kind: &str, wanted: &Value, got: &Value, today: NaiveDate) -> bool {
    let (Some(wanted_text), Some(got_text)) = (wanted.as_str(), got.as_str()) else {
        return if wanted == "@now" { !got.is_null() } else { wanted == got };
    };
    match (wanted_text, kind) {
        ("@now", _) => true,
        ("@today", _) => got_text == today.to_string(),
        // The ORM keeps the product of two floats here.
        (_, "numeric") if column == "invoice_currency_rate" => is_near(wanted_text, got_text),
        (_, "float8") => is_near(wanted_text, got_text),
        (_, "numeric") => wanted_text.parse::<Decimal>().is_ok_and(|wanted| got_text.parse() == Ok(wanted)),
        (_, "jsonb") => {
            let json = |text: &str| serde_json::from_str::<Value>(text).ok();
            json(wanted_text).is_some() && json(wanted_text) == json(got_text)
        }
        _ => wanted_text == got_text,
    }
}

fn is_near(wanted: &str, got: &str) -> bool {
    let numbers = wanted.parse::<f64>().ok().zip(got.parse::<f64>().ok());
    numbers.is_some_and(|(wanted, got)| (wanted - got).abs() <= wanted.abs() * 1e-12)
}
