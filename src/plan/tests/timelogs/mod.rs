//! Time logs against a model of their table: what a report says comes to rest in it, whatever people did to its rows
//! before.

mod random;
mod table;

use std::collections::{BTreeMap, BTreeSet};

use self::table::{CONTRACT, Id, Table, day, log, reading};
use super::model::OWNER;
use crate::domain::*;
use crate::plan::*;

#[test]
fn a_day_is_made_then_followed_then_zeroed_and_comes_back() {
    let mut table = Table::new();
    table.sync(&[log(2, "3.17", Some("API work")), log(3, "1", None)]);
    assert_eq!(table.said(), [r#"02 3.17 Some("API work")"#, "03 1.00 None"]);
    table.sync(&[log(2, "4", Some("API")), log(3, "1", None)]);
    assert_eq!(table.said()[0], r#"02 4.00 Some("API")"#);
    let plan = table.sync(&[log(3, "1", None)]);
    assert_eq!(table.said()[0], r#"02 0.00 Some("API")"#, "the memo stays");
    assert_eq!(plan.hours.zeroed[0].reason, "Upwork's report of the week 2026-03-02 no longer has this day");
    assert!(table.plan(&[log(3, "1", None)], &reading()).is_empty());
    let plan = table.sync(&[log(2, "2", None), log(3, "1", None)]);
    assert_eq!(
        (table.said()[0].as_str(), plan.hours.returned),
        ("02 2.00 None", vec![format!("{CONTRACT}:2026-03-02")])
    );
    assert_eq!(table.now.hours.zeroed, BTreeSet::new());
}

#[test]
fn nothing_is_zeroed_unless_the_report_is_whole_and_shows_the_contract() {
    let mut table = Table::new();
    table.sync(&[log(2, "3", None), log(9, "1", None)]);
    let left = [log(9, "1", None)];
    assert!(table.plan_as(&left, &reading(), false).is_empty(), "a contract that Upwork hides");
    assert!(table.plan(&left, &Reading { whole: false, ..reading() }).is_empty(), "a report with gaps");
    let doubted = BTreeSet::from([UpworkWeek::of(day(2))]);
    assert!(table.plan(&left, &Reading { doubted, ..reading() }).is_empty(), "a week without a line");
    let held = BTreeMap::from([(CONTRACT.id(), BTreeSet::from([day(2)]))]);
    assert!(table.plan(&left, &Reading { held, ..reading() }).is_empty(), "a line that is not understood");
    let weeks = Weeks::one(UpworkWeek::of(day(9)));
    assert!(table.plan(&left, &Reading { weeks, ..reading() }).is_empty(), "another week");
    assert_eq!(table.plan(&left, &reading()).timelogs.len(), 1);
}

#[test]
fn of_a_report_with_gaps_days_are_added_and_raised_but_never_lowered() {
    let mut table = Table::new();
    table.sync(&[log(2, "3", Some("all of it")), log(3, "3", None)]);
    let partial = Reading { whole: false, ..reading() };
    let plan = table.plan(&[log(2, "1", Some("part of it")), log(3, "5", None), log(4, "2", None)], &partial);
    table.apply(&plan);
    assert_eq!(table.said(), [r#"02 3.00 Some("all of it")"#, "03 5.00 None", "04 2.00 None"]);
    assert!(table.plan(&[log(2, "3", None)], &partial).is_empty(), "of equal hours the memo may be the poorer one");
}

#[test]
fn a_row_made_by_hand_is_taken_over_and_one_for_another_day_left_alone() {
    let mut table = Table::new();
    table.by_hand(day(2));
    table.by_hand(day(5));
    table.sync(&[log(2, "3", None)]);
    assert_eq!(table.said(), ["02 3.00 None", r#"05 9.00 Some("mine")"#]);
    assert_eq!(table.rows()[0].upwork_id.as_deref(), Some("41846002:2026-03-02"));
    assert_eq!(table.rows()[1].upwork_id, None);
}

#[test]
fn a_row_without_numbers_gets_zeros() {
    let mut table = Table::new();
    let none = TimeLogValues {
        tracked_hours: None,
        manual_hours: None,
        total_hours: None,
        ..TimeLogValues::of(&CONTRACT.id(), &log(2, "0", None))
    };
    table.put(5, &none);
    table.sync(&[log(2, "0", None)]);
    assert_eq!(table.rows()[0].tracked_hours.map(|hours| hours.to_string()), Some("0.00".to_owned()));
}

#[test]
fn rows_with_other_dates_go_back_one_after_another() {
    let mut table = Table::new();
    let logs = [log(2, "2", None), log(3, "3", None)];
    table.sync(&logs);
    table.drag(day(3), day(4));
    table.drag(day(2), day(3));
    let plan = table.sync(&logs);
    assert_eq!((table.said(), plan.skipped), (vec!["02 2.00 None".to_owned(), "03 3.00 None".to_owned()], vec![]));

    // In a circle none can go first.
    table.drag(day(3), day(20));
    table.drag(day(2), day(3));
    table.drag(day(20), day(2));
    let plan = table.sync(&logs);
    assert_eq!((plan.timelogs.len(), plan.skipped.len()), (0, 2), "{:?}", plan.skipped);
    assert!(plan.skipped[0].reason.contains("its own is taken"));
}

#[test]
fn a_row_of_another_week_stands_in_the_way_and_is_named() {
    let mut table = Table::new();
    let earlier = Reading { weeks: Weeks::one(UpworkWeek::of(day(2))), ..reading() };
    let later = Reading { weeks: Weeks::one(UpworkWeek::of(day(9))), ..reading() };
    let plan = table.plan(&[log(2, "2", None)], &earlier);
    table.apply(&plan);
    table.drag(day(2), day(10));
    let plan = table.plan(&[log(10, "1", None)], &later);
    assert_eq!((plan.timelogs.len(), plan.skipped[0].id.as_str()), (0, "41846002:2026-03-10"));
    // Its own week takes it back.
    let plan = table.plan(&[log(2, "2", None)], &earlier);
    table.apply(&plan);
    let plan = table.plan(&[log(10, "1", None)], &later);
    table.apply(&plan);
    assert_eq!(table.said(), ["02 2.00 None", "10 1.00 None"]);
}

#[test]
fn hours_of_a_contract_that_is_not_there_are_left_out_and_remembered() {
    let mut table = Table::new();
    table.now.hours.contracts.clear();
    let plan = table.plan(&[log(2, "2", None), log(3, "2", None)], &reading());
    assert_eq!(
        plan.skipped[0].to_string(),
        "contract 41846002: not in Odoo, so its hours are not written \
         (they follow by themselves once the contract is there)"
    );
    assert_eq!(plan.hours.left_out[0].weeks.to_string(), "2026-03-02 to 2026-03-15");
    table.now.hours.left_out.insert(CONTRACT.id(), reading().weeks);
    let again = table.plan(&[log(2, "2", None)], &reading());
    assert!(again.is_empty() && again.skipped.len() == 1, "remembered once, said every time");
    let older = Reading { weeks: Weeks::one(UpworkWeek::of("2026-01-05".parse().unwrap())), ..reading() };
    assert_eq!(
        table.plan(&[log(2, "2", None)], &older).hours.left_out[0].weeks.to_string(),
        "2026-01-05 to 2026-03-15"
    );
    assert_eq!(table.plan(&[], &reading()).skipped, vec![]);

    table.now.links.insert(Kind::Contract, CONTRACT, Link { odoo_id: 31, gone: true, kept: None });
    let plan = table.plan(&[log(2, "2", None)], &reading());
    assert!(plan.skipped[0].to_string().contains("deleted in Odoo") && plan.timelogs.is_empty());
}

#[test]
fn a_worker_is_remembered_once_and_again_under_another_name() {
    let mut table = Table::new();
    let named = |name: Option<&str>| Freelancer { id: UserId::new("u1"), name: name.map(str::to_owned) };
    let mut news = |name: Option<&str>| {
        let hours = ContractHours { contract: CONTRACT.id(), logs: vec![], workers: vec![named(name)] };
        let reported = [Reported { hours: &hours, visible: true }];
        let plan = timelogs(&reported, &reading(), &table.now, OWNER);
        for Worker { contract, freelancer } in &plan.hours.workers {
            let known = table.now.hours.workers.entry(contract.clone()).or_default();
            known.insert(freelancer.id.clone(), freelancer.name.clone());
        }
        plan.hours.workers.len()
    };
    assert_eq!([None, Some("Anna"), None, Some("Anna"), Some("Anna Kovacs")].map(&mut news), [1, 1, 0, 0, 1]);
}
