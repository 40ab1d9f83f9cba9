//! What `check --grants` prints is what the daemon needs, and nothing else.

use std::collections::BTreeSet;

use sqlx::error::DatabaseError;
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use upwork_odoo::domain::Series;
use upwork_odoo::odoo::schema::Manifest;
use upwork_odoo::odoo::schema::manifest::Use;

use crate::support::database::TestDb;

/// Every privilege on every column, table, sequence and schema of the database that the role has, but for what PUBLIC has
/// everywhere.
const HELD: &str = "
    SELECT p.name || ' ' || c.relname || '.' || a.attname
    FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped,
        unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'REFERENCES']) AS p (name)
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND has_column_privilege($1, c.oid, a.attnum, p.name)
    UNION ALL
    SELECT p.name || ' ' || c.relname
    FROM pg_class c, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE', 'REFERENCES', 'TRIGGER']) AS p (name)
    WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND has_table_privilege($1, c.oid, p.name)
    UNION ALL
    SELECT p.name || ' sequence ' || c.relname
    FROM pg_class c, unnest(ARRAY['USAGE', 'SELECT', 'UPDATE']) AS p (name)
    WHERE c.relnamespace = 'public'::regnamespace AND CASE WHEN c.relkind = 'S' THEN has_sequence_privilege($1, c.oid, p.name) END
    UNION ALL
    SELECT p.name || ' schema public' FROM unnest(ARRAY['USAGE', 'CREATE']) AS p (name)
    WHERE has_schema_privilege($1, 'public', p.name)
    UNION ALL
    SELECT 'CREATE database' WHERE has_database_privilege($1, current_database(), 'CREATE')
";

#[tokio::test]
async fn the_granted_role_holds_what_the_manifest_uses_and_nothing_else() {
    for series in Series::ALL {
        let database = TestDb::new(series).await;
        let role = database.least_privilege_role().await;
        let pool = database.pool().await;
        let held: Vec<String> = sqlx::query_scalar(HELD).bind(&role).fetch_all(&pool).await.expect("privileges");
        assert_eq!(held.into_iter().collect::<BTreeSet<_>>(), wanted(series));
    }
}

fn wanted(series: Series) -> BTreeSet<String> {
    let mut wanted = BTreeSet::from(["USAGE schema public".to_owned()]);
    for (name, table) in &Manifest::for_series(series).expect("manifest").tables {
        for usage in Use::ALL {
            let columns = table.columns_for(usage);
            wanted.extend(columns.iter().map(|column| format!("{} {name}.{column}", usage.privilege())));
        }
        wanted.extend(table.sequence.iter().map(|sequence| format!("USAGE sequence {sequence}")));
    }
    wanted
}

#[tokio::test]
async fn the_granted_role_can_lock_compare_and_write_rows() {
    for series in Series::ALL {
        let database = TestDb::new(series).await;
        let role = database.least_privilege_role().await;
        let mut connection = PgConnection::connect(&database.url_as(&role)).await.expect("database");
        for sql in [
            "SELECT id, xmin FROM upwork_account ORDER BY id FOR NO KEY UPDATE",
            "SELECT id, xmin FROM upwork_contract ORDER BY id FOR NO KEY UPDATE",
            "UPDATE upwork_account SET last_sync = now() AT TIME ZONE 'UTC' WHERE id = 1 AND refresh_token IS NULL",
            "INSERT INTO upwork_milestone (id, contract_id, currency_id, company_id, name, create_uid, write_uid)
             SELECT nextval('upwork_milestone_id_seq'), id, currency_id, company_id, 'M', 1, 1 FROM upwork_contract LIMIT 1
             RETURNING id",
            "INSERT INTO mail_message (model, res_id, message_type) VALUES ('upwork.contract', 1, 'notification') RETURNING id",
            "INSERT INTO mail_tracking_value (mail_message_id) SELECT max(id) FROM mail_message",
        ] {
            let done = sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await;
            done.unwrap_or_else(|error| panic!("{series}: {error}\n{sql}"));
        }
    }
}

#[tokio::test]
async fn the_granted_role_is_refused_everything_else() {
    let database = TestDb::new(Series::V18).await;
    let role = database.least_privilege_role().await;
    let mut connection = PgConnection::connect(&database.url_as(&role)).await.expect("database");
    for sql in [
        "SELECT password FROM res_users",
        "SELECT street FROM res_partner",
        "SELECT * FROM upwork_contract",
        "SELECT id FROM account_payment",
        "SELECT id FROM res_company FOR NO KEY UPDATE",
        "UPDATE upwork_contract SET company_id = 2",
        "UPDATE upwork_contract SET project_id = 2",
        "UPDATE res_partner SET name = 'x'",
        "UPDATE ir_config_parameter SET value = 'x'",
        "DELETE FROM upwork_contract",
        "TRUNCATE mail_message CASCADE",
        "INSERT INTO ir_config_parameter (key) VALUES ('x')",
        "ALTER TABLE upwork_contract ADD x integer",
        "CREATE TABLE public.mine (x integer)",
        "SELECT nextval('account_payment_id_seq')",
    ] {
        let refused = sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut connection).await.expect_err(sql);
        let code = refused.as_database_error().and_then(DatabaseError::code).unwrap_or_default().into_owned();
        assert_eq!(code, "42501", "{sql}: {refused}");
    }
}
