//! Contracts and milestones, one rule a test.

use super::model::Odoo;
use super::random::{day, fixed, hourly, milestone, money};
use crate::domain::{ContractState, Kind, MilestoneState, MilestoneStatus, OrganizationId};
use crate::plan::{Change, LinkChange, waiting_clients};

#[test]
fn a_new_contract_gets_all_its_columns() {
    let mut contract = hourly("1");
    contract.hourly_rate = Some(money("45.555"));
    let mut odoo = Odoo::new();
    odoo.partner(11, "Globex");
    let plan = odoo.plan_contracts(&[contract]);
    let [Change::Insert { new, .. }] = plan.contracts.as_slice() else { panic!("{plan:?}") };
    assert_eq!(
        (new.name.as_str(), new.contract_type.as_str(), new.state.as_deref()),
        ("Contract 1", "hourly", Some("active"))
    );
    assert_eq!(new.hourly_rate.unwrap().to_string(), "45.56");
    assert_eq!((new.currency_id, new.partner_id, new.start_date), (1, Some(11), Some(day(1))));
}

#[test]
fn what_upwork_changes_is_changed_and_the_users_client_stays() {
    let mut odoo = Odoo::new();
    odoo.sync(&[hourly("1")]);
    odoo.contract("1").partner_id = Some(77);
    let mut ended = hourly("1");
    ended.state = ContractState::Ended;
    ended.end_date = Some(day(9));
    odoo.sync(&[ended]);
    let row = odoo.contract("1");
    assert_eq!((row.state.as_deref(), row.end_date, row.partner_id), (Some("ended"), Some(day(9)), Some(77)));
}

#[test]
fn a_client_that_the_user_took_off_again_is_not_put_back() {
    let mut odoo = Odoo::new();
    odoo.partner(11, "Globex");
    odoo.sync(&[hourly("1")]);
    odoo.contract("1").partner_id = None;
    for _ in 0..2 {
        odoo.sync(&[hourly("1")]);
        assert_eq!(odoo.contract("1").partner_id, None);
    }
}

#[test]
fn a_partner_that_appears_later_is_taken_for_contracts_that_never_had_one() {
    let mut odoo = Odoo::new();
    odoo.sync(&[hourly("1")]);
    assert_eq!(odoo.contract("1").partner_id, None);
    odoo.partner(11, "Globex");
    odoo.sync(&[hourly("1")]);
    assert_eq!(odoo.contract("1").partner_id, Some(11));
}

#[test]
fn of_two_partners_of_the_same_name_none_is_taken_and_that_is_said() {
    let mut odoo = Odoo::new();
    odoo.partner(11, "Globex");
    odoo.partner(12, "Globex");
    let plan = odoo.sync(&[hourly("1")]);
    assert_eq!(odoo.contract("1").partner_id, None);
    assert_eq!(
        plan.skipped[0].to_string(),
        "client 900: 2 companies in Odoo are called \"Globex\", so none was taken (set the client on contract 1 in Odoo, or merge the partners)"
    );
}

#[test]
fn a_contract_deleted_in_odoo_stays_deleted_with_its_milestones() {
    let contract = fixed("1", vec![milestone("m1", "Design")]);
    let mut odoo = Odoo::new();
    odoo.sync(std::slice::from_ref(&contract));
    odoo.delete_contract("1");
    let plan = odoo.sync(std::slice::from_ref(&contract));
    assert_eq!(plan.links, [LinkChange::Gone { kind: Kind::Contract, upwork_id: "1".into() }]);
    assert_eq!(odoo.rows(), (0, 0, 0));
    let later = odoo.sync(&[contract]);
    assert!(later.is_empty() && later.skipped.len() == 1, "said again, written once: {later:?}");
}

#[test]
fn a_milestone_deleted_in_odoo_stays_deleted() {
    let contract = fixed("1", vec![milestone("m1", "Design"), milestone("m2", "Build")]);
    let mut odoo = Odoo::new();
    odoo.sync(std::slice::from_ref(&contract));
    odoo.now.milestones.values_mut().for_each(|rows| rows.retain(|row| row.name != "Design"));
    odoo.sync(&[contract]);
    assert_eq!(odoo.rows(), (1, 1, 0));
}

#[test]
fn an_unknown_currency_is_a_skip_with_its_cure() {
    let mut contract = hourly("1");
    contract.currency = "XXX".to_owned().try_into().unwrap();
    let plan = Odoo::new().plan_contracts(&[contract]);
    assert!(plan.is_empty());
    assert_eq!(
        plan.skipped[0].to_string(),
        "contract 1: Odoo has no currency XXX (add the currency in Odoo's accounting settings)"
    );
}

#[test]
fn a_cancelled_milestone_is_not_made_and_one_that_is_there_stays_as_it_is() {
    let dropped = |id: &str| crate::domain::Milestone { status: MilestoneStatus::Dropped, ..milestone(id, "Design") };
    let mut odoo = Odoo::new();
    odoo.sync(&[fixed("1", vec![dropped("m1")])]);
    assert_eq!(odoo.rows(), (1, 0, 0));
    odoo.sync(&[fixed("1", vec![milestone("m1", "Design")])]);
    assert_eq!(odoo.rows(), (1, 1, 0));
    let plan = odoo.sync(&[fixed("1", vec![dropped("m1")])]);
    assert!(plan.milestones.is_empty());
    assert_eq!(plan.skipped[0].kind, Kind::Milestone);
}

#[test]
fn a_milestone_follows_upwork_in_everything() {
    let mut odoo = Odoo::new();
    odoo.sync(&[fixed("1", vec![milestone("m1", "Design")])]);
    let mut paid = milestone("m1", "Design, final");
    paid.status = MilestoneStatus::Open(MilestoneState::Paid);
    paid.amount = Some(money("120"));
    paid.due_date = Some(day(5));
    odoo.sync(&[fixed("1", vec![paid])]);
    let row = odoo.now.milestones.values().flatten().next().unwrap();
    assert_eq!((row.name.as_str(), row.state.as_deref(), row.due_date), ("Design, final", Some("paid"), Some(day(5))));
    assert_eq!(row.amount.unwrap().to_string(), "120.00");
}

#[test]
fn without_memory_a_milestone_is_adopted_only_if_there_is_no_doubt() {
    let contract = fixed("1", vec![milestone("m1", "Design")]);
    let mut odoo = Odoo::new();
    odoo.sync(std::slice::from_ref(&contract));
    odoo.forget_everything();
    for rows in odoo.now.milestones.values_mut() {
        let mut twin = rows[0].clone();
        twin.id += 1000;
        rows.push(twin);
    }
    let plan = odoo.sync(&[contract]);
    assert_eq!(odoo.rows(), (1, 2, 0));
    assert_eq!(plan.skipped[0].reason, "2 rows in Odoo look like \"Design\"");
}

#[test]
fn of_two_records_with_one_id_the_later_counts() {
    let (first, mut second) = (hourly("1"), hourly("1"));
    second.title = "Later".to_owned();
    let plan = Odoo::new().plan_contracts(&[first, second]);
    assert_eq!(plan.contracts.len(), 1);
    assert_eq!(plan.contracts[0].new_values().name, "Later");
}

#[test]
fn a_plan_reads_like_a_list_of_changes() {
    let mut odoo = Odoo::new();
    odoo.sync(&[hourly("1")]);
    let mut changed = hourly("1");
    changed.state = ContractState::Paused;
    let plan = odoo.plan_contracts(&[changed, hourly("2")]);
    assert_eq!(
        plan.to_string(),
        "~ contract 1 \"Contract 1\": state: \"active\" -> \"paused\"\n+ contract 2 \"Contract 2\"\n"
    );
}

#[test]
fn a_client_waits_for_a_partner_only_if_a_contract_of_its_needs_one() {
    let mut odoo = Odoo::new();
    let [mut first, mut second, other] = [hourly("1"), hourly("2"), hourly("3")];
    first.client.id = OrganizationId::new("a");
    second.client.id = OrganizationId::new("a");
    let all = [first.clone(), second, other];
    let clients = all.clone().map(|contract| (contract.id, contract.client));
    let waiting = |odoo: &Odoo| -> Vec<String> {
        waiting_clients(&clients, &odoo.now).iter().map(|client| client.id.to_string()).collect()
    };
    let other = all[2].client.id.to_string();
    assert_eq!(waiting(&odoo), [other.clone(), "a".to_owned()], "none of them is in Odoo");
    odoo.sync(&[first]);
    odoo.contract("1").partner_id = Some(77);
    assert_eq!(waiting(&odoo), [other.as_str()], "a person said who a is");
    odoo.sync(&all);
    odoo.contract("3").partner_id = Some(78);
    odoo.sync(&all);
    odoo.contract("3").partner_id = None;
    assert_eq!(waiting(&odoo), Vec::<String>::new(), "a person took it off again");
    odoo.now.contracts.clear();
    assert_eq!(waiting(&odoo), Vec::<String>::new(), "deleted contracts need nobody");
}
