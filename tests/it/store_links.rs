//! What was written is remembered, and so is what was deleted.

use chrono::{DateTime, Utc};
use rust_decimal::Decimal;
use upwork_odoo::domain::{Client, ContractId, Kind, MilestoneId, OrganizationId, ProposalId};
use upwork_odoo::plan::{ContractValues, Kept, Link, LinkChange, Links, MilestoneValues, ProposalValues};
use upwork_odoo::store::Error;
use upwork_odoo::store::links;
use upwork_odoo::store::tombstones::{self, Restored};

use crate::support::memory::{ACCOUNT, Memory, OTHER_ACCOUNT, at};

fn now() -> DateTime<Utc> {
    at("2026-03-02T10:00:00Z")
}

fn later() -> DateTime<Utc> {
    at("2026-03-02T14:00:00Z")
}

fn contract(id: &str, partner_id: Option<i32>) -> Kept {
    Kept::Contract {
        values: ContractValues {
            upwork_id: ContractId::new(id),
            name: format!("Contract {id} \"é\""),
            contract_type: "hourly".into(),
            state: Some("active".into()),
            start_date: "2026-01-31".parse().ok(),
            end_date: None,
            hourly_rate: Some(Decimal::new(2550, 2)),
            currency_id: 1,
            partner_id,
        },
        client: Client { id: OrganizationId::new(format!("client of {id}")), name: Some("Acme".into()) },
    }
}

fn milestone(id: &str, of: &str) -> Kept {
    Kept::Milestone {
        values: MilestoneValues {
            upwork_id: MilestoneId::new(id),
            contract: ContractId::new(of),
            name: format!("Milestone {id}"),
            state: Some("active".into()),
            due_date: None,
            amount: Some(Decimal::new(10_000_000_000_000_001, 2)),
            currency_id: 1,
        },
    }
}

fn proposal(id: &str) -> Kept {
    Kept::Proposal {
        values: ProposalValues {
            upwork_id: ProposalId::new(id),
            name: format!("Proposal {id}"),
            state: None,
            title: None,
            submitted_date: None,
            hourly_rate: None,
            contract_id: Some(5),
            cover_letter: Some("Dear client".into()),
        },
    }
}

fn keep(kind: Kind, id: &str, odoo_id: i32, kept: Kept) -> LinkChange {
    LinkChange::Keep { kind, upwork_id: id.into(), odoo_id, kept }
}

fn gone(kind: Kind, id: &str) -> LinkChange {
    LinkChange::Gone { kind, upwork_id: id.into() }
}

/// Two contracts, the first with two milestones; a client and a proposal.
fn world() -> Vec<LinkChange> {
    vec![
        keep(Kind::Contract, "c1", 11, contract("c1", None)),
        keep(Kind::Contract, "c2", 12, contract("c2", Some(7))),
        keep(Kind::Milestone, "m1", 21, milestone("m1", "c1")),
        keep(Kind::Milestone, "m2", 22, milestone("m2", "c1")),
        keep(Kind::Milestone, "m3", 23, milestone("m3", "c2")),
        keep(Kind::Client, "client of c2", 7, Kept::Client { name: "Acme".into() }),
        keep(Kind::Proposal, "p1", 31, proposal("p1")),
    ]
}

async fn record(memory: &Memory, changes: &[LinkChange], now: DateTime<Utc>) {
    let mut tx = memory.db.begin().await.expect("begin");
    links::record(&mut tx, ACCOUNT, changes, now).await.expect("record");
    tx.commit().await.expect("commit");
}

async fn restore(memory: &Memory, kind: Kind, id: &str) -> Restored {
    let mut tx = memory.db.begin().await.expect("begin");
    let restored = tombstones::restore(&mut tx, ACCOUNT, kind, id).await.expect("restore");
    tx.commit().await.expect("commit");
    restored
}

async fn of_kind(memory: &Memory, kind: Kind) -> Links {
    let mut tx = memory.db.begin().await.expect("begin");
    links::of_kind(&mut tx, ACCOUNT, kind).await.expect("links")
}

async fn gone_ids(memory: &Memory) -> Vec<String> {
    let gone = tombstones::list(&memory.db, ACCOUNT).await.expect("tombstones");
    gone.into_iter().map(|tombstone| tombstone.upwork_id).collect()
}

/// All links of the world, as they should be read back.
fn expected(kinds: &[Kind], ids: &[&str]) -> Links {
    let mut links = Links::default();
    for change in world() {
        if let LinkChange::Keep { kind, upwork_id, odoo_id, kept } = change
            && kinds.contains(&kind)
            && ids.contains(&upwork_id.as_str())
        {
            links.insert(kind, upwork_id, Link { odoo_id, gone: false, kept: Some(kept) });
        }
    }
    links
}

#[tokio::test]
async fn batch_gets_its_contracts_with_their_milestones_and_clients_as_they_were_kept() {
    let memory = Memory::new().await;
    record(&memory, &world(), now()).await;
    let mut tx = memory.db.begin().await.expect("begin");
    let contracts = [ContractId::new("c1"), ContractId::new("unknown")];
    let clients = [OrganizationId::new("client of c2")];
    let found = links::of_contracts(&mut tx, ACCOUNT, &contracts, &clients).await.expect("links");
    let kinds = [Kind::Contract, Kind::Milestone, Kind::Client];
    assert_eq!(found, expected(&kinds, &["c1", "m1", "m2", "client of c2"]));
    assert_eq!(
        links::of_contracts(&mut tx, OTHER_ACCOUNT, &contracts, &clients).await.expect("links"),
        Links::default()
    );
    assert_eq!(of_kind(&memory, Kind::Proposal).await, expected(&[Kind::Proposal], &["p1"]));
}

#[tokio::test]
async fn remembering_the_same_again_writes_nothing() {
    let memory = Memory::new().await;
    record(&memory, &world(), now()).await;
    let versions =
        "SELECT string_agg(concat(kind, upwork_id, xmin, ctid), ',' ORDER BY kind, upwork_id) FROM upwork_sync.link";
    let pool = memory.database.pool().await;
    let before: String = sqlx::query_scalar(versions).fetch_one(&pool).await.expect("versions");
    record(&memory, &world(), later()).await;
    record(&memory, &[], later()).await;
    let after: String = sqlx::query_scalar(versions).fetch_one(&pool).await.expect("versions");
    assert_eq!(before, after);
}

#[tokio::test]
async fn of_two_changes_of_a_record_the_later_counts() {
    let memory = Memory::new().await;
    let changes = [
        keep(Kind::Contract, "c1", 11, contract("c1", None)),
        keep(Kind::Contract, "c1", 99, contract("c1", Some(7))),
        keep(Kind::Contract, "c2", 12, contract("c2", None)),
    ];
    record(&memory, &changes, now()).await;
    record(&memory, &[gone(Kind::Contract, "c2"), keep(Kind::Contract, "c2", 13, contract("c2", None))], now()).await;
    let links = of_kind(&memory, Kind::Contract).await;
    let kept = Some(contract("c1", Some(7)));
    assert_eq!(links.get(Kind::Contract, "c1"), Some(&Link { odoo_id: 99, gone: false, kept }));
    assert_eq!(links.get(Kind::Contract, "c2").map(|link| (link.odoo_id, link.gone)), Some((13, false)));
}

#[tokio::test]
async fn contract_deleted_in_odoo_takes_its_milestones_along_and_brings_them_back() {
    let memory = Memory::new().await;
    record(&memory, &world(), now()).await;
    record(&memory, &[gone(Kind::Contract, "c1")], now()).await;
    let stones = tombstones::list(&memory.db, ACCOUNT).await.expect("tombstones");
    assert_eq!(stones[0].name.as_deref(), Some("Contract c1 \"é\""));
    assert_eq!(stones[1].parent_id.as_deref(), Some("c1"));
    assert_eq!((stones[0].kind, stones[0].gone_at), (Kind::Contract, now()));
    assert_eq!(gone_ids(&memory).await, ["c1", "m1", "m2"]);
    assert_eq!(restore(&memory, Kind::Contract, "c1").await, Restored::Rows(3));
    assert_eq!(gone_ids(&memory).await, [""; 0]);
    assert_eq!(of_kind(&memory, Kind::Contract).await, expected(&[Kind::Contract], &["c2"]));
    assert_eq!(of_kind(&memory, Kind::Milestone).await, expected(&[Kind::Milestone], &["m3"]));
}

#[tokio::test]
async fn milestone_deleted_by_itself_stays_deleted_when_its_contract_comes_back() {
    let memory = Memory::new().await;
    record(&memory, &world(), now()).await;
    record(&memory, &[gone(Kind::Milestone, "m1")], now()).await;
    record(&memory, &[gone(Kind::Contract, "c1")], later()).await;
    assert_eq!(restore(&memory, Kind::Contract, "c1").await, Restored::Rows(2));
    assert_eq!(gone_ids(&memory).await, ["m1"]);
    assert_eq!(restore(&memory, Kind::Milestone, "m1").await, Restored::Rows(1));
}

#[tokio::test]
async fn only_what_is_gone_can_be_restored() {
    let memory = Memory::new().await;
    record(&memory, &world(), now()).await;
    assert_eq!(restore(&memory, Kind::Contract, "c1").await, Restored::NotGone);
    assert_eq!(restore(&memory, Kind::Contract, "p1").await, Restored::Unknown);
    assert_eq!(of_kind(&memory, Kind::Contract).await, expected(&[Kind::Contract], &["c1", "c2"]));
}

#[tokio::test]
async fn row_found_again_is_no_longer_gone() {
    let memory = Memory::new().await;
    record(&memory, &world(), now()).await;
    record(&memory, &[gone(Kind::Proposal, "p1")], now()).await;
    assert_eq!(gone_ids(&memory).await, ["p1"]);
    record(&memory, &world(), later()).await;
    assert_eq!(gone_ids(&memory).await, [""; 0]);
}

#[tokio::test]
async fn clients_are_those_of_contracts_that_are_there() {
    let memory = Memory::new().await;
    record(&memory, &world(), now()).await;
    let clients = async || {
        let mut tx = memory.db.begin().await.expect("begin");
        let clients = links::clients_of_contracts(&mut tx, ACCOUNT).await.expect("clients");
        clients.into_iter().map(|(contract, client)| format!("{contract}: {}", client.id)).collect::<Vec<_>>()
    };
    assert_eq!(clients().await, ["c1: client of c1", "c2: client of c2"]);
    record(&memory, &[gone(Kind::Contract, "c1")], later()).await;
    assert_eq!(clients().await, ["c2: client of c2"]);
}

#[tokio::test]
async fn values_that_cannot_be_read_are_an_error_that_names_the_record() {
    let memory = Memory::new().await;
    record(&memory, &world(), now()).await;
    memory.run(r#"UPDATE upwork_sync.link SET kept = '{"kind": "contract"}' WHERE upwork_id = 'c1'"#).await;
    let mut tx = memory.db.begin().await.expect("begin");
    match links::of_kind(&mut tx, ACCOUNT, Kind::Contract).await {
        Err(Error::Unreadable { table: "link", value }) => assert_eq!(value, "contract c1"),
        other => panic!("{other:?}"),
    }
}
