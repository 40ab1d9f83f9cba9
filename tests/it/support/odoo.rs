//! The golden world with the daemon's view of it: a pool, an author, what is remembered of the rows; and the rows
//! that the ORM wrote for the same steps.

use std::collections::BTreeMap;

use rust_decimal::Decimal;
use serde_json::Value;
use sqlx::{AssertSqlSafe, PgPool};
use upwork_odoo::db::Db;
use upwork_odoo::domain::{
    AccountId, Client, Contract, ContractId, ContractState, ContractType, Milestone, MilestoneId, MilestoneState,
    MilestoneStatus, Money, OrganizationId, Proposal, ProposalId, ProposalStatus, Series,
};
use upwork_odoo::odoo::{self, Applied, Author, Error, snapshot};
use upwork_odoo::plan::{self, Link, LinkChange, Links, Owner, Plan, Snapshot};

use super::database::TestDb;

/// An Odoo, and the daemon at work on its first account.
pub struct World {
    pub database: TestDb,
    pub series: Series,
    /// As superuser, to prepare and to look.
    pub pool: PgPool,
    /// As the daemon's own role.
    pub db: Db,
    pub author: Author,
    pub links: Links,
}

/// The first account of the golden world and its company.
pub const OWNER: Owner = Owner { account: AccountId(1), company_id: 1 };

impl World {
    pub async fn new(series: Series) -> Self {
        let database = TestDb::new(series).await;
        let pool = database.pool().await;
        let role = database.least_privilege_role().await;
        let db = Db::from_pool(PgPool::connect(&database.url_as(&role)).await.unwrap());
        let author = odoo::author(&db, series, "__system__").await.unwrap();
        Self { database, series, pool, db, author, links: Links::default() }
    }

    /// Snapshot, plan, apply, remember: one run of the job without its network.
    pub async fn sync(&mut self, contracts: &[Contract]) -> (Plan, Applied) {
        let plan = self.plan(contracts).await;
        let applied = self.apply(&plan).await.unwrap();
        (plan, applied)
    }

    pub async fn plan(&self, contracts: &[Contract]) -> Plan {
        plan::contracts(contracts, &self.snapshot(contracts).await, OWNER)
    }

    pub async fn snapshot(&self, contracts: &[Contract]) -> Snapshot {
        let ids: Vec<ContractId> = contracts.iter().map(|contract| contract.id.clone()).collect();
        let names: Vec<String> = contracts.iter().filter_map(|contract| contract.client.name.clone()).collect();
        let clients = snapshot::Clients { company_id: OWNER.company_id, names: &names, linked: &[] };
        let mut tx = self.db.begin_read_only().await.unwrap();
        let rows = snapshot::contracts(&mut tx, OWNER.account, &ids, clients).await.unwrap();
        Snapshot { links: self.links.clone(), ..rows }
    }

    pub async fn sync_proposals(&mut self, proposals: &[Proposal]) -> (Plan, Applied) {
        let mut tx = self.db.begin_read_only().await.unwrap();
        let rows = snapshot::proposals(&mut tx, OWNER.account).await.unwrap();
        drop(tx);
        let snapshot = Snapshot { links: self.links.clone(), ..rows };
        let plan = plan::proposals(proposals, &BTreeMap::new(), &snapshot, OWNER);
        let applied = self.apply(&plan).await.unwrap();
        (plan, applied)
    }

    pub async fn apply(&mut self, plan: &Plan) -> Result<Applied, Error> {
        let mut tx = self.db.begin().await?;
        let applied = odoo::apply(&mut tx, plan, &self.author).await?;
        tx.commit().await?;
        for change in plan.links.iter().chain(&applied.links) {
            if let LinkChange::Keep { kind, upwork_id, odoo_id, kept } = change {
                let link = Link { odoo_id: *odoo_id, gone: false, kept: Some(kept.clone()) };
                self.links.insert(*kind, upwork_id.clone(), link);
            }
        }
        Ok(applied)
    }

    /// Rows as JSON, in order of their ids.
    pub async fn rows(&self, table: &str, condition: &str) -> Vec<Value> {
        let sql = format!("SELECT to_jsonb(t) FROM {table} t WHERE {condition} ORDER BY id");
        sqlx::query_scalar(AssertSqlSafe(sql)).fetch_all(&self.pool).await.unwrap()
    }

    /// The one row of a condition.
    pub async fn row(&self, table: &str, condition: &str) -> Value {
        let mut rows = self.rows(table, condition).await;
        assert_eq!(rows.len(), 1, "{table} where {condition}");
        rows.remove(0)
    }

    /// One value, as text.
    pub async fn text(&self, sql: &str) -> String {
        sqlx::query_scalar(AssertSqlSafe(sql.to_owned())).fetch_one(&self.pool).await.unwrap()
    }

    /// One row id.
    pub async fn id(&self, sql: &str) -> i32 {
        sqlx::query_scalar(AssertSqlSafe(sql.to_owned())).fetch_one(&self.pool).await.unwrap()
    }

    pub async fn execute(&self, sql: &str) {
        sqlx::raw_sql(AssertSqlSafe(sql.to_owned())).execute(&self.pool).await.unwrap();
    }

    /// Version and place of every row that this program could have written.
    pub async fn versions(&self) -> BTreeMap<&'static str, String> {
        let mut versions = BTreeMap::new();
        for table in [
            "upwork_account",
            "upwork_contract",
            "upwork_milestone",
            "upwork_proposal",
            "res_partner",
            "mail_message",
            "mail_tracking_value",
        ] {
            let sql =
                format!("SELECT COALESCE(string_agg(id || ':' || xmin || ctid, ' ' ORDER BY id), '') FROM {table}");
            versions.insert(table, self.text(&sql).await);
        }
        versions
    }

    /// The rows of a table that this series' ORM wrote in a step, oldest first.
    pub fn oracles(&self, step: &str, table: &str) -> Vec<Value> {
        oracles(self.series, step, table)
    }

    /// The one row of a table that this series' ORM wrote in a step.
    pub fn oracle(&self, step: &str, table: &str) -> Value {
        oracle(self.series, step, table)
    }
}

/// Asserts that two rows are equal in all columns but the named ones, which must be there and not be null.
pub fn assert_same(ours: &Value, orm: &Value, but: &[&str]) {
    let (mut ours, mut orm) = (ours.clone(), orm.clone());
    for column in ["id", "create_date", "write_date"].iter().chain(but) {
        let own = ours.as_object_mut().unwrap().remove(*column);
        let theirs = orm.as_object_mut().unwrap().remove(*column);
        assert!(own.is_some_and(|value| !value.is_null()), "{column} is missing or null");
        assert!(theirs.is_some(), "{column} is no column of the ORM's row");
    }
    assert_eq!(ours, orm);
}

/// `2026-09-01`.
pub fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}

pub fn money(amount: &str, currency: &str) -> Money {
    Money::parse(amount, currency).unwrap()
}

/// An hourly contract in US dollars.
pub fn hourly(id: &str, title: &str) -> Contract {
    Contract {
        id: ContractId::new(id),
        title: title.to_owned(),
        contract_type: ContractType::Hourly,
        state: ContractState::Active,
        start_date: Some(day("2026-09-01")),
        end_date: None,
        hourly_rate: Some(money("55.5", "USD")),
        currency: "USD".to_owned().try_into().unwrap(),
        client: Client { id: OrganizationId::new("c1"), name: Some("Client Co".to_owned()) },
        milestones: Vec::new(),
        proposal: None,
    }
}

/// A fixed-price contract in euros with these milestones.
pub fn fixed(id: &str, title: &str, milestones: Vec<Milestone>) -> Contract {
    Contract {
        contract_type: ContractType::Fixed,
        start_date: Some(day("2026-09-10")),
        hourly_rate: None,
        currency: "EUR".to_owned().try_into().unwrap(),
        milestones,
        ..hourly(id, title)
    }
}

pub fn milestone(id: &str, name: &str, amount: &str) -> Milestone {
    Milestone {
        id: MilestoneId::new(id),
        name: name.to_owned(),
        status: MilestoneStatus::Open(MilestoneState::Pending),
        due_date: Some(day("2026-10-01")),
        amount: Some(money(amount, "EUR")),
    }
}

pub fn proposal(id: &str, title: &str) -> Proposal {
    Proposal {
        id: ProposalId::new(id),
        title: title.to_owned(),
        status: ProposalStatus::Pending,
        submitted_date: day("2026-09-20"),
        rate: Money { amount: Decimal::from(60), currency: "USD".to_owned().try_into().unwrap() },
        cover_letter: Some("Hi".to_owned()),
    }
}

fn oracles(series: Series, step: &str, table: &str) -> Vec<Value> {
    let written = match series {
        Series::V18 => include_str!("../../golden/18.0/orm_rows.jsonl"),
        Series::V19 => include_str!("../../golden/19.0/orm_rows.jsonl"),
    };
    let lines = written.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let rows = lines.filter(|line| line["step"] == step && line["table"] == table);
    rows.map(|mut line| line["row"].take()).collect()
}

/// The one row of a table that the ORM of a series wrote in a step.
pub fn oracle(series: Series, step: &str, table: &str) -> Value {
    let mut rows = oracles(series, step, table);
    assert_eq!(rows.len(), 1, "{table} in step {step}");
    rows.remove(0)
}
