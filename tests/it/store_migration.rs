//! The schema is made under the Odoo role, once, and the daemon's own role gets what it needs of it.

use sqlx::PgPool;
use upwork_odoo::db::Db;
use upwork_odoo::domain::{Job, Series, Trigger};
use upwork_odoo::store::schema::{self, Migrated, State};
use upwork_odoo::store::{Error, claims, runs};

use crate::support::database::{ODOO, TestDb};
use crate::support::memory::{ACCOUNT, LONG, Memory, at, connect};

/// Objects of the schema that do not belong to the Odoo role.
const FOREIGN_OBJECTS: &str = "
    SELECT relname::text FROM pg_class
    WHERE relnamespace = 'upwork_sync'::regnamespace AND relowner <> 'odoo'::regrole
    UNION ALL
    SELECT nspname::text FROM pg_namespace WHERE nspname = 'upwork_sync' AND nspowner <> 'odoo'::regrole";

/// Every privilege on the schema and in it that is not its owner's: object, grantee, privilege, whether it may be
/// passed on.
const PRIVILEGES: &str = "
    SELECT concat_ws(' ', object, CASE grantee WHEN 0 THEN 'public' ELSE grantee::regrole::text END, privilege_type,
                     CASE WHEN is_grantable THEN 'grantable' END)
    FROM (
        SELECT 'schema' AS object, acl.*
        FROM pg_namespace, aclexplode(nspacl) AS acl WHERE nspname = 'upwork_sync'
        UNION ALL
        SELECT CASE relkind WHEN 'S' THEN 'sequence' ELSE relname END, acl.*
        FROM pg_class, aclexplode(relacl) AS acl WHERE relnamespace = 'upwork_sync'::regnamespace
    ) AS granted
    WHERE grantee <> 'odoo'::regrole
    ORDER BY 1";

async fn strings(pool: &PgPool, sql: &'static str) -> Vec<String> {
    sqlx::query_scalar(sql).fetch_all(pool).await.expect("catalogue")
}

/// The number of the newest migration.
fn newest() -> i64 {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/migrations");
    let files = std::fs::read_dir(folder).expect("migrations").map(|file| file.expect("file").file_name());
    let number = |name: std::ffi::OsString| name.to_str().and_then(|name| name.split('_').next()?.parse().ok());
    files.filter_map(number).max().expect("a migration")
}

async fn as_odoo(database: &TestDb) -> Db {
    connect(&database.url_as(ODOO)).await
}

#[tokio::test]
async fn daemon_connected_as_the_odoo_role_makes_the_schema_at_start() {
    for series in Series::ALL {
        let database = TestDb::new(series).await;
        let db = as_odoo(&database).await;
        assert_eq!(schema::state(&db).await.expect("state"), State::Missing);
        schema::prepare(&db).await.expect("prepare");
        assert_eq!(schema::state(&db).await.expect("state"), State::Ready);
        schema::prepare(&db).await.expect("prepare again");
        let pool = database.pool().await;
        assert_eq!(strings(&pool, FOREIGN_OBJECTS).await, [""; 0]);
        assert_eq!(strings(&pool, PRIVILEGES).await, [""; 0]);
    }
}

#[tokio::test]
async fn daemon_with_a_role_of_its_own_is_told_to_migrate_and_gets_what_it_needs_and_nothing_else() {
    let database = TestDb::new(Series::V18).await;
    let role = database.least_privilege_role().await;
    let db = connect(&database.url_as(&role)).await;
    let error = schema::prepare(&db).await.expect_err("not its schema to make");
    assert!(matches!(error, Error::NotReady(State::Missing)), "{error}");
    assert!(error.to_string().contains("upwork-odoo migrate"), "{error}");
    let refused = schema::migrate(&db, None).await;
    assert!(matches!(refused, Err(Error::NotOdooRole { .. })), "{refused:?}");

    let odoo = as_odoo(&database).await;
    schema::migrate(&odoo, None).await.expect("migrate");
    assert_eq!(schema::state(&db).await.expect("state"), State::Closed { role: role.clone() });
    assert_eq!(schema::role(&db).await.expect("role"), role);
    schema::migrate(&odoo, Some(&role)).await.expect("migrate");
    schema::prepare(&db).await.expect("prepare");

    let pool = database.pool().await;
    let tables =
        "SELECT relname::text FROM pg_class WHERE relnamespace = 'upwork_sync'::regnamespace AND relkind = 'r'";
    let sequences =
        "SELECT relname::text FROM pg_class WHERE relnamespace = 'upwork_sync'::regnamespace AND relkind = 'S'";
    let mut expected = vec![format!("schema {role} USAGE")];
    expected.extend(strings(&pool, sequences).await.iter().map(|_| format!("sequence {role} USAGE")));
    for table in strings(&pool, tables).await {
        let privileges: &[&str] =
            if table == "migration" { &["SELECT"] } else { &["DELETE", "INSERT", "SELECT", "UPDATE"] };
        expected.extend(privileges.iter().map(|privilege| format!("{table} {role} {privilege}")));
    }
    expected.sort();
    let mut found = strings(&pool, PRIVILEGES).await;
    found.sort();
    assert_eq!(found, expected);
}

#[tokio::test]
async fn superuser_migrates_as_the_odoo_role() {
    let Memory { db, database } = Memory::new().await;
    assert_eq!(strings(&database.pool().await, FOREIGN_OBJECTS).await, [""; 0]);
    let claim = claims::take(&db, ACCOUNT, Job::Contracts, "a", LONG).await.expect("take").expect("free");
    runs::begin(&db, &claim, None, Trigger::Hand, at("2026-03-02T10:00:00Z")).await.expect("numbered by the sequence");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn replicas_that_start_at_once_migrate_once() {
    let database = TestDb::new(Series::V18).await;
    let mut replicas = Vec::new();
    for _ in 0..6 {
        let db = as_odoo(&database).await;
        replicas.push(tokio::spawn(async move { schema::migrate(&db, None).await }));
    }
    let mut first = 0;
    for replica in replicas {
        let Migrated { from, to, owner } = replica.await.expect("replica").expect("migrate");
        assert_eq!((to, owner.as_str()), (newest(), ODOO));
        first += u32::from(from.is_none());
    }
    assert_eq!(first, 1);
    assert_eq!(schema::state(&as_odoo(&database).await).await.expect("state"), State::Ready);
}

#[tokio::test]
async fn failed_migration_leaves_no_lock_and_no_half_schema() {
    let database = TestDb::new(Series::V18).await;
    let db = as_odoo(&database).await;
    let in_the_way = "CREATE SCHEMA upwork_sync; CREATE TABLE upwork_sync.heartbeat ()";
    database.run_as(&database.url_as(ODOO), in_the_way).await;
    let failed = schema::migrate(&db, None).await;
    assert!(matches!(failed, Err(Error::Migration(_))), "{failed:?}");
    let pool = database.pool().await;
    let tables = "SELECT relname::text FROM pg_class WHERE relnamespace = 'upwork_sync'::regnamespace";
    assert_eq!(strings(&pool, tables).await, ["heartbeat"]);
    database.run_as(&database.admin_url(), "DROP TABLE upwork_sync.heartbeat").await;
    // From another session, which would wait for a lock that the first one kept until its statement timed out.
    schema::migrate(&as_odoo(&database).await, None).await.expect("migrate");
    db.close().await;
}

#[tokio::test]
async fn migration_changed_after_it_was_applied_is_refused() {
    let Memory { db: _db, database } = Memory::new().await;
    database.run_as(&database.admin_url(), "UPDATE upwork_sync.migration SET checksum = 'x'").await;
    let refused = schema::migrate(&as_odoo(&database).await, None).await;
    assert!(matches!(refused, Err(Error::Migration(_))), "{refused:?}");
}

#[tokio::test]
async fn schema_of_a_newer_program_is_left_alone() {
    let Memory { db, database } = Memory::new().await;
    let newer = "INSERT INTO upwork_sync.migration VALUES (9999, 'later', now(), true, 'x', 0)";
    database.run_as(&database.admin_url(), newer).await;
    let state = State::Newer { found: 9999, known: newest() };
    assert_eq!(schema::state(&db).await.expect("state"), state);
    for refused in [schema::prepare(&as_odoo(&database).await).await, schema::prepare(&db).await] {
        assert!(matches!(&refused, Err(Error::NotReady(found)) if *found == state), "{refused:?}");
    }
    let refused = schema::migrate(&as_odoo(&database).await, None).await;
    assert!(matches!(refused, Err(Error::NotReady(_))), "{refused:?}");
}

#[tokio::test]
async fn schema_of_an_older_program_is_migrated_at_start_by_the_odoo_role_only() {
    let Memory { db, database } = Memory::new().await;
    // As if the migrations that there are were still to be applied.
    let older = "DO $$ DECLARE name text; BEGIN
        FOR name IN SELECT relname FROM pg_class
            WHERE relnamespace = 'upwork_sync'::regnamespace AND relkind = 'r' AND relname <> 'migration'
        LOOP EXECUTE format('DROP TABLE upwork_sync.%I CASCADE', name); END LOOP;
        DELETE FROM upwork_sync.migration;
    END $$";
    database.run_as(&database.admin_url(), older).await;
    let state = State::Older { found: 0, wanted: newest() };
    assert_eq!(schema::state(&db).await.expect("state"), state);
    let refused = schema::prepare(&db).await;
    assert!(matches!(&refused, Err(Error::NotReady(found)) if *found == state), "{refused:?}");
    schema::prepare(&as_odoo(&database).await).await.expect("prepare");
    let closed = schema::state(&db).await.expect("state");
    assert!(matches!(closed, State::Closed { .. }), "new tables need new grants: {closed:?}");
}

#[tokio::test]
async fn names_of_roles_are_names_whatever_is_in_them() {
    let database = TestDb::new(Series::V18).await;
    let hostile = "x\"; DROP SCHEMA upwork_sync CASCADE; --";
    let error = schema::migrate(&as_odoo(&database).await, Some(hostile)).await.expect_err("no such role");
    assert!(error.to_string().contains(&format!("role \"{hostile}\" does not exist")), "{error}");
}

#[tokio::test]
async fn schema_of_another_owner_is_refused() {
    let database = TestDb::new(Series::V18).await;
    database.run_as(&database.admin_url(), "CREATE SCHEMA upwork_sync").await;
    let refused = schema::migrate(&connect(&database.admin_url()).await, None).await;
    assert!(matches!(&refused, Err(Error::WrongOwner { odoo_role, .. }) if odoo_role == ODOO), "{refused:?}");
}

#[tokio::test]
async fn database_without_odoo_is_refused() {
    let database = TestDb::without_odoo().await;
    let refused = schema::migrate(&connect(&database.admin_url()).await, None).await;
    assert!(matches!(refused, Err(Error::NotOdoo)), "{refused:?}");
}
