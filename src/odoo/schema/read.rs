//! Reads the live catalogue: a handful of set-based queries, whatever the number of tables. Judges nothing.

use std::collections::BTreeMap;

use sqlx::PgConnection;

use super::catalogue::{Catalogue, Column, Constraint, Database, Hook, Kind, Modules, Origin, Sequence, Table, Unique};
use super::definition::canonical;
use super::manifest::{Manifest, Use};
use crate::odoo::Error;

type Tables = BTreeMap<String, Table>;

/// Where we are. Works in any database.
pub(super) async fn database(connection: &mut PgConnection) -> Result<Database, Error> {
    let row = sqlx::query_file!("queries/odoo/schema_read_database.sql").fetch_one(connection).await?;
    Ok(Database {
        name: row.database,
        role: row.role,
        odoo_owner: row.odoo_owner,
        may_use_schema: row.may_use_schema,
        may_read_modules: row.may_read_modules,
    })
}

/// Installed modules with their versions.
pub(super) async fn modules(connection: &mut PgConnection) -> Result<Modules, Error> {
    let rows = sqlx::query_file!("queries/odoo/schema_list_modules.sql").fetch_all(connection).await?;
    Ok(rows.into_iter().map(|row| (row.name, row.latest_version)).collect())
}

/// Everything else a manifest is compared with.
pub(super) async fn catalogue(
    connection: &mut PgConnection,
    database: Database,
    modules: Modules,
    manifest: &Manifest,
) -> Result<Catalogue, Error> {
    let tables = tables(connection, &manifest.table_names()).await?;
    let mut catalogue = Catalogue { database, modules, tables, has_uuid: None };
    let readable = |name: &str| manifest.tables.get(name).is_some_and(|expected| catalogue.can_read(name, expected));
    let can_ask_fields = readable("ir_model_fields") && readable("ir_model_data");
    let can_ask_uuid = readable("ir_config_parameter");
    if can_ask_fields {
        fill_origins(connection, &mut catalogue.tables, manifest).await?;
    }
    if can_ask_uuid {
        let row = sqlx::query_file!("queries/odoo/schema_find_uuid.sql").fetch_one(connection).await?;
        catalogue.has_uuid = Some(row.found);
    }
    Ok(catalogue)
}

/// The relations among `names` that exist.
pub(super) async fn tables(connection: &mut PgConnection, names: &[String]) -> Result<Tables, Error> {
    let rows = sqlx::query_file!("queries/odoo/schema_list_tables.sql", names).fetch_all(&mut *connection).await?;
    let mut tables = Tables::new();
    for row in rows {
        let sequence = row.sequence.map(|name| Sequence { name, usable: row.sequence_usable.unwrap_or(false) });
        let table = Table { kind: kind(&row.kind), row_security: row.row_security, sequence, ..Table::default() };
        tables.insert(row.name, table);
    }
    fill_columns(connection, &mut tables, names).await?;
    fill_keys(connection, &mut tables, names).await?;
    fill_constraints(connection, &mut tables, names).await?;
    fill_hooks(connection, &mut tables, names).await?;
    Ok(tables)
}

fn kind(relkind: &str) -> Kind {
    match relkind {
        "r" => Kind::Table,
        "v" => Kind::Other("a view"),
        "m" => Kind::Other("a materialized view"),
        "f" => Kind::Other("a foreign table"),
        _ => Kind::Other("a partitioned table"),
    }
}

async fn fill_columns(connection: &mut PgConnection, tables: &mut Tables, names: &[String]) -> Result<(), Error> {
    let rows = sqlx::query_file!("queries/odoo/schema_list_columns.sql", names).fetch_all(connection).await?;
    for row in rows {
        let rights = [(Use::Select, row.may_select), (Use::Insert, row.may_insert), (Use::Update, row.may_update)];
        let column = Column {
            kind: row.kind,
            not_null: row.not_null,
            default: row.has_default,
            generated: row.generated,
            allowed: rights.into_iter().filter(|(_, may)| *may).map(|(usage, _)| usage).collect(),
            origin: Origin::default(),
        };
        if let Some(table) = tables.get_mut(&row.table) {
            table.columns.insert(row.name, column);
        }
    }
    Ok(())
}

async fn fill_keys(connection: &mut PgConnection, tables: &mut Tables, names: &[String]) -> Result<(), Error> {
    let rows = sqlx::query_file!("queries/odoo/schema_list_keys.sql", names).fetch_all(connection).await?;
    for row in rows {
        let has_expression = row.columns.iter().any(Option::is_none);
        let mut columns: Vec<String> = row.columns.into_iter().flatten().collect();
        columns.sort();
        let unique = Unique { name: row.name, whole: row.whole && !has_expression, columns };
        if let Some(table) = tables.get_mut(&row.table) {
            table.unique.push(unique);
        }
    }
    Ok(())
}

async fn fill_constraints(connection: &mut PgConnection, tables: &mut Tables, names: &[String]) -> Result<(), Error> {
    let rows = sqlx::query_file!("queries/odoo/schema_list_constraints.sql", names).fetch_all(connection).await?;
    for row in rows {
        let definition = if row.is_reference { row.definition } else { canonical(&row.definition) };
        let constraint = Constraint { name: row.name, columns: row.columns, definition };
        if let Some(table) = tables.get_mut(&row.table) {
            let kept = if row.is_reference { &mut table.references } else { &mut table.checks };
            kept.push(constraint);
        }
    }
    Ok(())
}

async fn fill_hooks(connection: &mut PgConnection, tables: &mut Tables, names: &[String]) -> Result<(), Error> {
    let rows = sqlx::query_file!("queries/odoo/schema_list_hooks.sql", names).fetch_all(connection).await?;
    for row in rows {
        if let Some(table) = tables.get_mut(&row.table) {
            table.hooks.push(Hook { kind: row.kind, name: row.name });
        }
    }
    Ok(())
}

/// Asks Odoo whose the columns are that the manifest lacks; no query when there are none.
async fn fill_origins(connection: &mut PgConnection, tables: &mut Tables, manifest: &Manifest) -> Result<(), Error> {
    let mut unexpected: (Vec<String>, Vec<String>) = (Vec::new(), Vec::new());
    for (name, expected) in manifest.tables.iter().filter(|(_, table)| table.is_written()) {
        let found = tables.get(name).into_iter().flat_map(|table| table.columns.keys());
        for column in found.filter(|column| !expected.columns.contains_key(*column)) {
            unexpected.0.push(name.clone());
            unexpected.1.push(column.clone());
        }
    }
    if unexpected.0.is_empty() {
        return Ok(());
    }
    let rows = sqlx::query_file!("queries/odoo/schema_list_owners.sql", &unexpected.0, &unexpected.1)
        .fetch_all(connection)
        .await?;
    for (table, column) in unexpected.0.iter().zip(&unexpected.1) {
        if let Some(column) = tables.get_mut(table).and_then(|table| table.columns.get_mut(column)) {
            column.origin = Origin::Unknown;
        }
    }
    for row in rows {
        let column = tables.get_mut(&row.table).and_then(|table| table.columns.get_mut(&row.column));
        if let Some(column) = column {
            column.origin = match row.modules {
                modules if !modules.is_empty() => Origin::Modules(modules),
                _ if row.manual => Origin::Manual,
                _ => Origin::Unknown,
            };
        }
    }
    Ok(())
}
