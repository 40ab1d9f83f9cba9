//! Every statement fits the tables it is for: those common to both series on both, the others on their own.
//! The build checks the common ones against 18.0 only.

use std::fs;
use std::path::{Path, PathBuf};

use sqlx::{AssertSqlSafe, Connection, PgConnection};
use upwork_odoo::domain::Series;

use super::support::database::TestDb;
use super::support::memory;

/// The statements right in this folder of `queries/`, by name.
fn statements(folder: &str) -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("queries").join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "sql"));
    files.sort();
    files.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// Those that PostgreSQL cannot prepare on this series, and why.
async fn unfit(series: Series) -> Vec<String> {
    let database = TestDb::new(series).await;
    let owner = memory::connect(&database.admin_url()).await;
    upwork_odoo::store::schema::migrate(&owner, None).await.unwrap();
    let mut connection = PgConnection::connect(&database.admin_url()).await.unwrap();
    let folders = ["odoo", "store", &format!("odoo/{series}")].map(str::to_owned);
    let mut unfit = Vec::new();
    for (path, sql) in folders.iter().flat_map(|folder| statements(folder)) {
        let prepared = sqlx::raw_sql(AssertSqlSafe(format!("PREPARE fits AS {sql}; DEALLOCATE fits")));
        if let Err(error) = prepared.execute(&mut connection).await {
            unfit.push(format!("{} on {series}: {error}", path.display()));
        }
    }
    unfit
}

#[tokio::test]
async fn every_statement_fits_18() {
    assert_eq!(unfit(Series::V18).await, [""; 0]);
}

#[tokio::test]
async fn every_statement_fits_19() {
    assert_eq!(unfit(Series::V19).await, [""; 0]);
}

#[test]
fn the_series_have_the_same_statements_of_their_own() {
    let names = |series: Series| -> Vec<_> {
        statements(&format!("odoo/{series}"))
            .into_iter()
            .map(|(path, _)| path.file_name().unwrap().to_owned())
            .collect()
    };
    assert_eq!(names(Series::V18), names(Series::V19));
    assert!(!names(Series::V18).is_empty());
}
