//! The SQL that gives a role what this program needs in Odoo's tables, and nothing else. Pure text, from the manifest.
//!
//! Column by column, so that a password or a partner's address stays out of reach. `SELECT ... FOR NO KEY UPDATE` takes
//! UPDATE on any one column of the table; checks of foreign keys run as the tables' owner and need no grant. The schema
//! `upwork_sync` is not Odoo's: `migrate` grants it.

use std::collections::BTreeSet;
use std::fmt::Write;

use super::manifest::{Manifest, Table, Use};

/// Statements for the owner of Odoo's tables to run, for a role that exists.
pub fn grants(manifest: &Manifest, database: &str, role: &str) -> String {
    let series = manifest.series;
    let (database, role) = (quoted(database), quoted(role));
    let mut sql = format!(
        "-- What upwork-odoo needs in the tables of Odoo {series}. Run as the owner of Odoo's tables.\n\
         -- The role must exist (CREATE ROLE ... LOGIN PASSWORD ...) and have no other privileges.\n\
         BEGIN;\n\
         GRANT CONNECT ON DATABASE {database} TO {role};\n\
         GRANT USAGE ON SCHEMA public TO {role};\n"
    );
    for (name, table) in &manifest.tables {
        table_grants(&mut sql, name, table, &role);
    }
    sql.push_str("COMMIT;\n");
    sql
}

fn table_grants(sql: &mut String, name: &str, table: &Table, role: &str) {
    for usage in Use::ALL {
        let columns: Vec<String> = table.columns_for(usage).into_iter().map(quoted).collect();
        if !columns.is_empty() {
            // Writing to a String cannot fail.
            let _ = writeln!(
                sql,
                "GRANT {} ({}) ON public.{} TO {role};",
                usage.privilege(),
                columns.join(", "),
                quoted(name),
            );
        }
    }
    for (pattern, uses) in &table.optional {
        optional_grant(sql, name, pattern, uses, role);
    }
    if let Some(sequence) = &table.sequence {
        let _ = writeln!(sql, "GRANT USAGE ON SEQUENCE public.{} TO {role};", quoted(sequence));
    }
}

/// For columns that only some databases have: those that are there get the grant.
fn optional_grant(sql: &mut String, name: &str, pattern: &str, uses: &BTreeSet<Use>, role: &str) {
    let privileges: Vec<String> = uses.iter().map(|usage| format!("{} (%I)", usage.privilege())).collect();
    let grant = format!("GRANT {} ON public.{} TO {}", privileges.join(", "), quoted(name), role.replace('%', "%%"));
    // Writing to a String cannot fail.
    let _ = writeln!(
        sql,
        "DO {BLOCK} BEGIN EXECUTE COALESCE((SELECT string_agg(format({}{}), '; ') FROM pg_catalog.pg_attribute \
         WHERE attrelid = 'public.{name}'::pg_catalog.regclass AND attnum > 0 AND NOT attisdropped AND attname ~ {}), \
         'SELECT 1'); END {BLOCK};",
        literal(&grant),
        ", attname".repeat(uses.len()),
        literal(&format!(r"^{}\Z", pattern.replace('*', "[0-9]+"))),
    );
}

/// Encloses a block. Nothing that is quoted within can end it: [`literal`] writes no dollar sign.
const BLOCK: &str = "$optional$";

/// A text as an SQL literal, whatever is in it.
fn literal(text: &str) -> String {
    let quoted = text.replace('\'', "''");
    if quoted.contains('$') {
        format!("('{}')", quoted.replace('$', "' || chr(36) || '"))
    } else {
        format!("'{quoted}'")
    }
}

/// A name as an SQL identifier, whatever is in it.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Series;

    #[test]
    fn grants_name_columns_and_quote_every_name() {
        let manifest = Manifest::for_series(Series::V18).expect("manifest");
        let sql = grants(&manifest, "odoo", "up\"work");
        assert!(sql.contains("GRANT CONNECT ON DATABASE \"odoo\" TO \"up\"\"work\";\n"));
        assert!(sql.contains(
            "GRANT SELECT (\"company_id\", \"id\", \"login\", \"partner_id\") ON public.\"res_users\" TO \"up\"\"work\";\n"
        ));
        assert!(sql.contains("GRANT USAGE ON SEQUENCE public.\"upwork_contract_id_seq\" TO"));
    }

    #[test]
    fn a_strange_name_stays_within_its_quotes() {
        let manifest = Manifest::for_series(Series::V18).expect("manifest");
        let sql = grants(&manifest, "odoo", "o'r$optional$%s");
        let blocks: Vec<&str> = sql.lines().filter(|line| line.starts_with("DO ")).collect();
        assert!(!blocks.is_empty());
        for block in blocks {
            assert_eq!(block.matches("$optional$").count(), 2, "{block}");
            assert!(block.contains("\"o''r' || chr(36) || 'optional' || chr(36) || '%%s\""), "{block}");
        }
    }

    #[test]
    fn nothing_is_granted_on_a_whole_table_and_nothing_may_be_deleted() {
        for series in Series::ALL {
            let manifest = Manifest::for_series(series).expect("manifest");
            let sql = grants(&manifest, "odoo", "upwork");
            for line in sql.lines().filter(|line| line.contains(" ON public.")) {
                assert!(line.contains(" (\"") || line.starts_with("DO ") && line.contains(" (%I)"), "{line}");
            }
            for word in ["DELETE", "TRUNCATE", "ALL", "WITH GRANT OPTION"] {
                assert!(!sql.contains(word), "{word}");
            }
        }
    }
}
