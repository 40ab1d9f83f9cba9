//! The startup check: what differs is named, what it breaks stops, everything else goes on.

mod cases;
mod documents;
mod timesheets;

use std::{env, fs};

use cases::{CASES, Case};
use sqlx::{AssertSqlSafe, Connection, PgConnection};
use upwork_odoo::domain::{Job, Series};
use upwork_odoo::odoo::schema::{self, Report, Severity, Work};

use crate::support::database::{ODOO, TestDb};

/// For cases: a field of a module (none: made by hand) with its column, and one more owner of a field.
const PRELUDE: &str = "
    CREATE FUNCTION pg_temp.own(module text, table_name text, field text) RETURNS void LANGUAGE sql AS $$
        INSERT INTO ir_model_data (module, name, model, res_id)
        SELECT own.module, f.name || own.module, 'ir.model.fields', f.id FROM ir_model_fields f
        WHERE f.name = own.field AND replace(f.model, '.', '_') = own.table_name AND own.module IS NOT NULL
    $$;
    CREATE FUNCTION pg_temp.add(module text, table_name text, field text) RETURNS void LANGUAGE plpgsql AS $$ BEGIN
        EXECUTE format('ALTER TABLE %I ADD %I integer', table_name, field);
        INSERT INTO ir_model_fields (model_id, model, name, ttype, state, field_description)
        SELECT model_id, model, field, 'integer', CASE WHEN module IS NULL THEN 'manual' ELSE 'base' END, '{}'
        FROM ir_model_fields f WHERE replace(f.model, '.', '_') = table_name LIMIT 1;
        INSERT INTO ir_module_module (name, state) SELECT add.module, 'installed' WHERE add.module IS NOT NULL
        ON CONFLICT (name) DO NOTHING;
        PERFORM pg_temp.own(module, table_name, field);
    END $$;
";

#[tokio::test]
async fn each_difference_is_named_and_stops_what_it_breaks_on_18() {
    check_cases(Series::V18, CASES, &[Work::Contracts, Work::Timelogs, Work::Tokens, Work::Partners]).await;
}

#[tokio::test]
async fn each_difference_is_named_and_stops_what_it_breaks_on_19() {
    check_cases(Series::V19, CASES, &[Work::Contracts, Work::Timelogs, Work::Tokens, Work::Partners]).await;
}

#[tokio::test]
async fn what_concerns_timesheets_stops_them_on_18() {
    check_cases(Series::V18, timesheets::CASES, &[Work::Timesheets]).await;
}

#[tokio::test]
async fn what_concerns_timesheets_stops_them_on_19() {
    check_cases(Series::V19, timesheets::CASES, &[Work::Timesheets]).await;
}

#[tokio::test]
async fn what_concerns_documents_stops_them_on_18() {
    check_cases(Series::V18, documents::CASES, &[Work::Documents]).await;
}

#[tokio::test]
async fn what_concerns_documents_stops_them_on_19() {
    check_cases(Series::V19, documents::CASES, &[Work::Documents]).await;
}

/// Each case in a transaction that is rolled back, seen by a role with least privileges; what it does to this work, whatever
/// it does to other.
async fn check_cases(series: Series, cases: &[Case], work: &[Work]) {
    let database = TestDb::new(series).await;
    let role = database.least_privilege_role().await;
    let mut connection = PgConnection::connect(&database.admin_url()).await.expect("database");
    let mut wrong = Vec::new();
    for case in cases {
        let mut transaction = connection.begin().await.expect("begin");
        let sql = case.sql.replace("ROLE", &role);
        for sql in [PRELUDE, sql.as_str(), &format!("SET LOCAL ROLE {role}")] {
            let done = sqlx::raw_sql(AssertSqlSafe(sql)).execute(&mut *transaction).await;
            done.unwrap_or_else(|error| panic!("{}: {error}", case.name));
        }
        let accept: Vec<String> = case.accept.iter().map(ToString::to_string).collect();
        let report = schema::check(&mut *transaction, &accept).await.expect(case.name);
        transaction.rollback().await.expect("rollback");
        let found: Vec<String> = lines(&report, work).iter().map(|line| line.replace(&role, "ROLE")).collect();
        let expected: Vec<String> = case.finds.iter().map(|line| line.replace("SERIES", series.name())).collect();
        let runs = names(report.enabled().iter().filter(|own| work.contains(own)));
        if (found.as_slice(), runs.as_str()) != (expected.as_slice(), case.runs) {
            wrong.push(format!("{}\n  runs: {runs}\n  {}", case.name, found.join("\n  ")));
        }
    }
    assert!(wrong.is_empty(), "{} cases came out as:\n{}", wrong.len(), wrong.join("\n"));
}

/// `stops contracts: sentence` or `note: sentence`, as far as this work is concerned.
fn lines(report: &Report, work: &[Work]) -> Vec<String> {
    let line = |finding: &schema::Finding| match &finding.severity {
        Severity::Stops(jobs) if jobs.iter().any(|job| work.contains(job)) => {
            format!("stops {}: {finding}", names(jobs.iter().filter(|job| work.contains(job))))
        }
        _ => format!("note: {finding}"),
    };
    report.findings.iter().map(line).collect()
}

fn names<'a>(work: impl IntoIterator<Item = &'a Work>) -> String {
    work.into_iter().map(|work| work.name()).collect::<Vec<_>>().join(" ")
}

#[tokio::test]
async fn committed_manifests_are_what_generate_makes() {
    for series in Series::ALL {
        let database = TestDb::new(series).await;
        let generated = schema::generate(&database.pool().await).await.expect("generate");
        let path = format!("{}/migrations-check/{series}.toml", env!("CARGO_MANIFEST_DIR"));
        if env::var_os("UPWORK_ODOO_WRITE_MANIFESTS").is_some() {
            fs::write(&path, &generated).expect("manifest");
        }
        let committed = fs::read_to_string(&path).expect("manifest");
        assert!(committed == generated, "{path} is out of date: UPWORK_ODOO_WRITE_MANIFESTS=1 makes it anew");
    }
}

#[tokio::test]
async fn a_database_without_odoo_is_named_as_such() {
    let database = TestDb::without_odoo().await;
    let pool = database.pool().await;
    let look = async move { schema::check(&pool, &[]).await };
    let report = tokio::spawn(look).await.expect("task").expect("check");
    assert_eq!(report.series, None);
    assert_eq!(
        report.to_string(),
        format!(
            "No Odoo to work with, database {}, role {}\n\n\
             Stopped: {}\n  \
             - there is no Odoo in this database (no table ir_module_module). Let database.url name Odoo's own database.\n",
            database.name(),
            database.superuser(),
            names(&Work::ALL).replace(' ', ", ")
        )
    );
    let refused = schema::generate(&database.pool().await).await.expect_err("no manifest of it");
    assert!(refused.to_string().starts_with("there is no Odoo in this database"), "{refused}");
}

#[tokio::test]
async fn the_role_that_owns_odoo_and_the_one_with_least_privileges_find_nothing() {
    for series in Series::ALL {
        let database = TestDb::new(series).await;
        let role = database.least_privilege_role().await;
        for role in [ODOO, &role] {
            let mut connection = PgConnection::connect(&database.url_as(role)).await.expect("database");
            let report = schema::check(&mut connection, &[]).await.expect("check");
            assert_eq!(
                report.to_string(),
                format!(
                    "Odoo {series}, database {}, role {role}\n  can run: {}\n",
                    database.name(),
                    names(&Work::ALL).replace(' ', ", ")
                )
            );
            assert_eq!(report.odoo_owner.as_deref(), Some(ODOO));
        }
    }
}

#[tokio::test]
async fn findings_are_told_to_programs_too() {
    let database = TestDb::new(Series::V18).await;
    let pool = database.pool().await;
    sqlx::query("DROP TABLE upwork_milestone").execute(&pool).await.expect("drop");
    let report = schema::check(&pool, &[]).await.expect("check");
    assert_eq!(
        serde_json::to_value(&report).expect("json"),
        serde_json::json!({
            "series": "18.0",
            "database": database.name(),
            "role": database.superuser(),
            "odoo_owner": "odoo",
            "findings": [{
                "severity": "stops",
                "jobs": ["contracts"],
                "table": "upwork_milestone",
                "what": "the table is missing",
                "cure": "Upgrade the addon upwork_integration in Odoo's Apps.",
            }],
        })
    );
    assert_eq!(
        report.disabled(Job::Contracts).expect("stopped"),
        ["upwork_milestone: the table is missing. Upgrade the addon upwork_integration in Odoo's Apps."]
    );
    assert_eq!(report.disabled(Job::Tokens), None);
    assert_eq!(report.disabled(Work::Partners), None);
}
