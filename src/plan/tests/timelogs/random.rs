//! Whatever people and Upwork do, time logs come to rest.

use std::collections::BTreeMap;

use proptest::collection::vec;
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::table::{PLACE, Table, day, log, reading};
use crate::domain::TimeLog;
use crate::plan::Reading;

/// What people and Upwork do between two runs.
#[derive(Clone, Debug)]
enum Deed {
    Report(BTreeMap<u32, (u16, u8)>, bool, bool),
    Drag(u32, u32),
    Delete(u32),
    ByHand(u32),
    Retype(u32),
}

fn any_deed() -> impl Strategy<Value = Deed> {
    let days = || 1..18u32;
    prop_oneof![
        3 => (prop::collection::btree_map(2..16u32, (0..900u16, 0..3u8), 0..10), (0..5u8).prop_map(|n| n > 0), any::<bool>())
            .prop_map(|(days, whole, visible)| Deed::Report(days, whole, visible)),
        3 => (days(), days()).prop_map(|(from, to)| Deed::Drag(from, to)),
        1 => days().prop_map(Deed::Delete),
        1 => days().prop_map(Deed::ByHand),
        1 => days().prop_map(Deed::Retype),
    ]
}

fn logs(days: &BTreeMap<u32, (u16, u8)>) -> Vec<TimeLog> {
    let memo = |memo: u8| ["a", "b"].get(usize::from(memo)).copied();
    days.iter()
        .map(|(at, (hours, text))| log(*at, &Decimal::new(i64::from(*hours), 2).to_string(), memo(*text)))
        .collect()
}

proptest! {
    #[test]
    fn after_a_plan_is_applied_nothing_is_left_to_do(deeds in vec(any_deed(), 1..12)) {
        let mut table = Table::new();
        for deed in deeds {
            match deed {
                Deed::Report(days, whole, visible) => {
                    let (logs, reading) = (logs(&days), Reading { whole, ..reading() });
                    let plan = table.plan_as(&logs, &reading, visible);
                    table.apply(&plan);
                    let again = table.plan_as(&logs, &reading, visible);
                    prop_assert!(again.is_empty(), "{again:#?}");
                    if whole && visible && again.skipped.is_empty() {
                        // What is ours says what Upwork says, and nothing else has hours.
                        for row in table.rows().iter().filter(|row| row.upwork_id.is_some()) {
                            let told = logs.iter().find(|log| log.date == row.date).map(TimeLog::total);
                            let is_outside = !reading.weeks.contains(row.date);
                            prop_assert!(is_outside || row.total_hours == Some(told.unwrap_or_default()));
                        }
                        prop_assert!(logs.iter().all(|log| table.rows().iter().any(|row| row.date == log.date)));
                    }
                }
                Deed::Drag(from, to) => table.drag(day(from), day(to)),
                Deed::Delete(at) => {
                    table.now.hours.rows.entry(PLACE.id).or_default().retain(|row| row.date != day(at));
                }
                Deed::ByHand(at) => table.by_hand(day(at)),
                Deed::Retype(at) => {
                    let rows = table.now.hours.rows.entry(PLACE.id).or_default();
                    for row in rows.iter_mut().filter(|row| row.date == day(at)) {
                        row.tracked_hours = Some(Decimal::from(7));
                    }
                }
            }
        }
    }

    #[test]
    fn the_same_report_gives_the_same_hash(days in prop::collection::btree_map(2..16u32, (0..900u16, 0..3u8), 0..10)) {
        let hash = || Table::new().plan(&logs(&days), &reading()).hash().unwrap();
        prop_assert_eq!(hash(), hash());
    }
}
