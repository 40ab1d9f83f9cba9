//! Rows written by `odoo::apply` are the rows that Odoo's ORM writes, in all columns, on both series.

use serde_json::{Value, json};
use upwork_odoo::db::Tx;
use upwork_odoo::domain::{ContractState, Kind, MilestoneState, MilestoneStatus, ProposalStatus, Series};
use upwork_odoo::odoo;

use crate::support::odoo::{World, assert_same, day, fixed, hourly, milestone, money, proposal};

/// `project_id` is what a person set in the ORM's run; the daemon leaves it to people.
fn without_project(mut row: Value) -> Value {
    row["project_id"] = Value::Null;
    row
}

#[tokio::test]
async fn new_contracts_equal_the_orms() {
    for series in Series::ALL {
        let mut world = World::new(series).await;
        let (_, applied) = world
            .sync(&[hourly("1001", "Backend work"), fixed("1002", "Website", vec![milestone("m1", "M1", "500")])])
            .await;
        assert_eq!((applied.counts[&Kind::Contract].inserted, applied.counts[&Kind::Milestone].inserted), (2, 1));

        for (step, id) in [("contract_hourly", "1001"), ("contract_fixed", "1002")] {
            let row = world.row("upwork_contract", &format!("upwork_contract_id = '{id}'")).await;
            assert_same(&row, &without_project(world.oracle(step, "upwork_contract")), &[]);
            let message =
                world.row("mail_message", &format!("model = 'upwork.contract' AND res_id = {}", row["id"])).await;
            let orm = world.oracle(step, "mail_message");
            assert_same(&message, &orm, &["res_id", "date", "message_id"]);
        }
        let contract = world.id("SELECT id FROM upwork_contract WHERE upwork_contract_id = '1002'").await;
        let row = world.row("upwork_milestone", &format!("contract_id = {contract}")).await;
        assert_same(&row, &world.oracle("milestone", "upwork_milestone"), &["contract_id"]);
        assert_eq!(world.rows("mail_message", "model = 'upwork.milestone'").await, Vec::<Value>::new());
    }
}

#[tokio::test]
async fn a_new_proposal_equals_the_orms() {
    for series in Series::ALL {
        let mut world = World::new(series).await;
        world.sync_proposals(&[proposal("p1", "Odoo dev")]).await;

        let row = world.row("upwork_proposal", "title = 'Odoo dev'").await;
        let mut orm = world.oracle("proposal", "upwork_proposal");
        orm["name"] = json!("Odoo dev"); // `P1` in the ORM's run
        orm["estimated_hours"] = Value::Null; // a person's guess in the ORM's run
        assert_same(&row, &orm, &[]);
        let message = world.row("mail_message", &format!("model = 'upwork.proposal' AND res_id = {}", row["id"])).await;
        let orm = world.oracle("proposal", "mail_message");
        assert_same(&message, &orm, &["res_id", "date", "message_id"]);
    }
}

#[tokio::test]
async fn a_closed_contract_equals_the_orms_with_its_note() {
    for series in Series::ALL {
        let mut world = World::new(series).await;
        let mut contract = fixed("1002", "Website", Vec::new());
        world.sync(std::slice::from_ref(&contract)).await;
        contract.state = ContractState::Ended;
        contract.end_date = Some(day("2026-10-31"));
        let (_, applied) = world.sync(&[contract]).await;
        assert_eq!((applied.counts[&Kind::Contract].updated, applied.links.len()), (1, 0));

        let row = world.row("upwork_contract", "upwork_contract_id = '1002'").await;
        assert_same(&row, &without_project(world.oracle("contract_write_state", "upwork_contract")), &[]);
        assert!(row["write_date"].as_str() > row["create_date"].as_str(), "{row}");
        let message = world
            .row("mail_message", &format!("model = 'upwork.contract' AND res_id = {} AND body = ''", row["id"]))
            .await;
        let orm = world.oracle("contract_write_state", "mail_message");
        assert_same(&message, &orm, &["res_id", "date", "message_id"]);
        let tracking = world.row("mail_tracking_value", &format!("mail_message_id = {}", message["id"])).await;
        let orm = world.oracle("contract_write_state", "mail_tracking_value");
        assert_same(&tracking, &orm, &["mail_message_id"]);
    }
}

#[tokio::test]
async fn amounts_are_padded_as_the_orm_pads_them() {
    for series in Series::ALL {
        let mut world = World::new(series).await;
        let mut yen = hourly("2", "Yen");
        yen.currency = "JPY".to_owned().try_into().unwrap();
        yen.hourly_rate = Some(money("4999.5", "JPY"));
        let mut free = hourly("3", "Free");
        free.hourly_rate = Some(money("0", "USD"));
        let milestones = vec![milestone("m1", "Half", "0.5"), milestone("m2", "Much", "1234567.891")];
        world.sync(&[hourly("1", "Dollars"), yen, free, fixed("4", "Fixed", milestones)]).await;
        let rates = "SELECT string_agg(hourly_rate::text, ' ' ORDER BY upwork_contract_id) FROM upwork_contract \
                     WHERE upwork_contract_id IN ('1', '2', '3', '4')";
        assert_eq!(world.text(rates).await, "55.50 5000 0.00");
        let amounts = "SELECT string_agg(amount::text, ' ' ORDER BY name) FROM upwork_milestone";
        assert_eq!(world.text(amounts).await, "0.50 1234567.89");
    }
}

#[tokio::test]
async fn a_second_run_writes_nothing() {
    for series in Series::ALL {
        let mut world = World::new(series).await;
        let contracts = [hourly("1001", "Backend work"), fixed("1002", "Website", vec![milestone("m1", "M1", "500")])];
        let proposals = [proposal("p1", "Odoo dev"), proposal("p2", "Another")];
        world.sync(&contracts).await;
        world.sync_proposals(&proposals).await;
        let before = world.versions().await;

        let (plan, applied) = world.sync(&contracts).await;
        assert!(plan.is_empty(), "{plan}");
        assert_eq!(applied.counts[&Kind::Contract].unchanged, 2);
        let (plan, _) = world.sync_proposals(&proposals).await;
        assert!(plan.is_empty(), "{plan}");
        assert_eq!(world.versions().await, before);
    }
}

#[tokio::test]
async fn an_empty_plan_writes_and_locks_no_row() {
    let mut world = World::new(Series::V18).await;
    let contracts = [hourly("1001", "Backend work")];
    world.sync(&contracts).await;
    let plan = world.plan(&contracts).await;
    let mut tx = world.db.begin().await.unwrap();
    let before = rows_written(&mut tx).await;
    odoo::apply(&mut tx, &plan, &world.author).await.unwrap();
    assert_eq!(rows_written(&mut tx).await, before);
    let xid: Option<String> =
        sqlx::query_scalar("SELECT pg_current_xact_id_if_assigned()::text").fetch_one(tx.conn()).await.unwrap();
    assert_eq!(xid, None, "a transaction without an id has neither written nor locked a row");
}

/// Rows that this connection wrote, as PostgreSQL counts them.
async fn rows_written(tx: &mut Tx) -> i64 {
    sqlx::query_scalar("SELECT sum(n_tup_ins + n_tup_upd + n_tup_del)::bigint FROM pg_stat_xact_all_tables")
        .fetch_one(tx.conn())
        .await
        .unwrap()
}

#[tokio::test]
async fn what_belongs_to_people_stays_as_they_left_it() {
    for series in Series::ALL {
        let mut world = World::new(series).await;
        let mut contract = hourly("1001", "Backend work");
        let mut offer = proposal("p1", "Odoo dev");
        world.sync(std::slice::from_ref(&contract)).await;
        world.sync_proposals(std::slice::from_ref(&offer)).await;
        world
            .execute(
                "UPDATE upwork_contract SET project_id = (SELECT min(id) FROM project_project),
                     partner_id = (SELECT id FROM res_partner WHERE name = 'History Co')
                 WHERE upwork_contract_id = '1001';
                 UPDATE upwork_proposal SET name = 'Mine', html_content = '<p>Better</p>', module_list = 'sale',
                     client_industry = 'Toys', job_requirements = 'many', estimated_hours = 12.5
                 WHERE title = 'Odoo dev'",
            )
            .await;
        let contract_before = world.row("upwork_contract", "upwork_contract_id = '1001'").await;
        let offer_before = world.row("upwork_proposal", "title = 'Odoo dev'").await;
        contract.title = "Backend and frontend".to_owned();
        offer.status = ProposalStatus::Hired;
        offer.cover_letter = Some("Something else".to_owned());
        world.sync(&[contract]).await;
        world.sync_proposals(&[offer]).await;

        let mut wanted = contract_before;
        wanted["name"] = json!("Backend and frontend");
        assert_same(&world.row("upwork_contract", "upwork_contract_id = '1001'").await, &wanted, &[]);
        let mut wanted = offer_before;
        wanted["state"] = json!("hired");
        assert_same(&world.row("upwork_proposal", "title = 'Odoo dev'").await, &wanted, &[]);
    }
}

#[tokio::test]
async fn milestones_find_contracts_that_were_there_before() {
    let mut world = World::new(Series::V19).await;
    world.sync(&[fixed("1002", "Website", Vec::new())]).await;
    let mut paid = milestone("m1", "M1", "500");
    world.sync(&[fixed("1002", "Website", vec![paid.clone()])]).await;
    paid.status = MilestoneStatus::Open(MilestoneState::Paid);
    let (_, applied) = world.sync(&[fixed("1002", "Website", vec![paid])]).await;
    assert_eq!(applied.counts[&Kind::Milestone].updated, 1);
    let row = world.row("upwork_milestone", "name = 'M1'").await;
    let contract = world.id("SELECT id FROM upwork_contract WHERE upwork_contract_id = '1002'").await;
    assert_eq!((&row["state"], &row["contract_id"]), (&json!("paid"), &json!(contract)));
    assert_eq!(row["currency_id"], json!(world.id("SELECT id FROM res_currency WHERE name = 'EUR'").await));
}

#[tokio::test]
async fn ten_thousand_contracts_go_in_by_a_handful_of_statements() {
    let mut world = World::new(Series::V18).await;
    let contracts: Vec<_> = (0..10_000).map(|n| hourly(&format!("big{n}"), &format!("Contract {n}"))).collect();
    let (_, applied) = world.sync(&contracts).await;
    assert_eq!(applied.counts[&Kind::Contract].inserted, 10_000);
    let messages = "SELECT count(DISTINCT message_id)::text || ' ' || count(DISTINCT res_id) FROM mail_message \
                    WHERE model = 'upwork.contract'";
    assert_eq!(world.text(messages).await, "10000 10000");
    let linked = "SELECT string_agg(id || '=' || upwork_contract_id, ' ' ORDER BY id) FROM upwork_contract \
                  WHERE upwork_contract_id LIKE 'big%'";
    let remembered: Vec<String> = {
        let mut links: Vec<_> = world.links.of(Kind::Contract).map(|(id, link)| (link.odoo_id, id)).collect();
        links.sort_unstable();
        links.iter().map(|(row, id)| format!("{row}={id}")).collect()
    };
    assert_eq!(world.text(linked).await, remembered.join(" "));
}
