//! People work in Odoo while the daemon writes: neither overwrites the other.

use sqlx::{AssertSqlSafe, Connection, PgConnection};
use upwork_odoo::domain::{ContractState, Kind, Series};
use upwork_odoo::odoo::{self, Error};

use crate::support::odoo::{World, fixed, hourly, milestone, proposal};

#[tokio::test]
async fn rows_that_moved_are_named_and_nothing_is_written() {
    for series in Series::ALL {
        let mut world = World::new(series).await;
        let mut contracts = [hourly("1", "One"), hourly("2", "Two"), hourly("3", "Three")];
        world.sync(&contracts).await;
        for contract in &mut contracts {
            contract.state = ContractState::Ended;
        }
        let plan = world.plan(&contracts).await;
        let changed = world.id("SELECT id FROM upwork_contract WHERE upwork_contract_id = '1'").await;
        let deleted = world.id("SELECT id FROM upwork_contract WHERE upwork_contract_id = '3'").await;
        world.execute("UPDATE upwork_contract SET name = name WHERE upwork_contract_id = '1'").await;
        world.execute("DELETE FROM upwork_contract WHERE upwork_contract_id = '3'").await;
        let before = world.versions().await;

        let error = world.apply(&plan).await.unwrap_err();
        assert!(error.is_transient());
        let Error::Moved { kind: Kind::Contract, ids } = error else { panic!("{error}") };
        assert_eq!(ids, [changed, deleted]);
        assert_eq!(world.versions().await, before);

        let plan = world.plan(&contracts).await;
        world.apply(&plan).await.unwrap();
        assert_eq!(world.row("upwork_contract", "upwork_contract_id = '1'").await["state"], "ended");
    }
}

#[tokio::test]
async fn moved_milestones_and_proposals_are_named_too() {
    let mut world = World::new(Series::V18).await;
    world.sync(&[fixed("1", "One", vec![milestone("m1", "M1", "500")])]).await;
    let plan = world.plan(&[fixed("1", "One", vec![milestone("m1", "M1 again", "500")])]).await;
    world.execute("UPDATE upwork_milestone SET name = name").await;
    let error = world.apply(&plan).await.unwrap_err();
    assert!(matches!(&error, Error::Moved { kind: Kind::Milestone, ids } if ids.len() == 1), "{error}");

    let mut offer = proposal("p1", "Odoo dev");
    world.sync_proposals(std::slice::from_ref(&offer)).await;
    offer.title = "Odoo developer".to_owned();
    let mut tx = world.db.begin_read_only().await.unwrap();
    let rows = odoo::snapshot::proposals(&mut tx, crate::support::odoo::OWNER.account).await.unwrap();
    let snapshot = upwork_odoo::plan::Snapshot { links: world.links.clone(), ..rows };
    let plan = upwork_odoo::plan::proposals(
        &[offer],
        &std::collections::BTreeMap::new(),
        &snapshot,
        crate::support::odoo::OWNER,
    );
    world.execute("UPDATE upwork_proposal SET name = 'Mine'").await;
    let error = world.apply(&plan).await.unwrap_err();
    assert!(matches!(&error, Error::Moved { kind: Kind::Proposal, ids } if ids.len() == 1), "{error}");
}

#[tokio::test]
async fn milestones_of_a_contract_deleted_meanwhile_are_planned_again() {
    let mut world = World::new(Series::V18).await;
    world.sync(&[fixed("1", "One", Vec::new())]).await;
    let plan = world.plan(&[fixed("1", "One", vec![milestone("m1", "M1", "500")])]).await;
    world.execute("DELETE FROM upwork_contract WHERE upwork_contract_id = '1'").await;
    let error = world.apply(&plan).await.unwrap_err();
    assert!(matches!(&error, Error::Moved { kind: Kind::Contract, ids } if ids.is_empty()), "{error}");
}

#[tokio::test]
async fn a_person_who_is_still_saving_is_waited_for() {
    let mut world = World::new(Series::V18).await;
    let mut contract = hourly("1", "One");
    world.sync(std::slice::from_ref(&contract)).await;
    contract.state = ContractState::Ended;
    let plan = world.plan(&[contract]).await;
    let mut person = PgConnection::connect(&world.database.admin_url()).await.unwrap();
    execute(&mut person, "BEGIN; UPDATE upwork_contract SET project_id = 1 WHERE upwork_contract_id = '1'").await;

    let waiting = async {
        let blocked = "SELECT count(*)::text FROM pg_stat_activity WHERE datname = current_database() \
                       AND wait_event_type = 'Lock'";
        while world.text(blocked).await == "0" {
            tokio::task::yield_now().await;
        }
        execute(&mut person, "COMMIT").await;
    };
    let mut tx = world.db.begin().await.unwrap();
    let (applied, ()) = tokio::join!(odoo::apply(&mut tx, &plan, &world.author), waiting);
    assert!(matches!(applied, Err(Error::Moved { kind: Kind::Contract, .. })), "{applied:?}");
}

#[tokio::test]
async fn only_rows_to_change_are_locked() {
    let mut world = World::new(Series::V18).await;
    let mut contracts = [hourly("1", "One"), hourly("2", "Two")];
    world.sync(&contracts).await;
    contracts[0].state = ContractState::Ended;
    let plan = world.plan(&contracts).await;
    let mut tx = world.db.begin().await.unwrap();
    odoo::apply(&mut tx, &plan, &world.author).await.unwrap();

    let mut person = PgConnection::connect(&world.database.admin_url()).await.unwrap();
    let lock = |id: &str| {
        AssertSqlSafe(format!(
            "SELECT id FROM upwork_contract WHERE upwork_contract_id = '{id}' FOR NO KEY UPDATE NOWAIT"
        ))
    };
    assert!(sqlx::query(lock("2")).execute(&mut person).await.is_ok());
    let refused = sqlx::query(lock("1")).execute(&mut person).await.unwrap_err();
    assert_eq!(refused.as_database_error().unwrap().code().as_deref(), Some("55P03"));
    // Rows that point at a changed contract can still be made: Odoo's time logs and earnings.
    execute(&mut person, "BEGIN; SET LOCAL lock_timeout = '1s'").await;
    execute(&mut person, "SELECT 1 FROM upwork_contract WHERE upwork_contract_id = '1' FOR KEY SHARE; ROLLBACK").await;
}

async fn execute(connection: &mut PgConnection, sql: &'static str) {
    sqlx::raw_sql(sql).execute(connection).await.unwrap();
}
