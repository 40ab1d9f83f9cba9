//! Whatever Upwork and people do, documents come to rest, and what is posted never moves.

mod office;

use proptest::collection::vec;
use proptest::prelude::*;
use rust_decimal::Decimal;

use self::office::{CLIENTS, INCOMES, Office};
use crate::domain::Kind;
use crate::plan::documents::{MoveRow, MoveState};

/// What Upwork and people do between two runs.
#[derive(Clone, Debug)]
enum Deed {
    Gross(usize, i64),
    Fee(usize, i64),
    Rename(usize, u8),
    Redate(usize, u32),
    Client(usize, usize),
    FeeAccounts(bool),
    Income(usize),
    Create,
    Post(usize),
    Reset(usize),
    Cancel(usize),
    Touch(usize),
    Delete(usize),
}

const EARNINGS: usize = 3;

fn any_deed() -> impl Strategy<Value = Deed> {
    let which = || 0..EARNINGS;
    let a_move = || 0..8usize;
    prop_oneof![
        3 => (which(), -20_000..20_000i64).prop_map(|(at, cents)| Deed::Gross(at, cents)),
        3 => (which(), -500..3_000i64).prop_map(|(at, cents)| Deed::Fee(at, if cents < 0 { 0 } else { cents })),
        1 => (which(), 0..3u8).prop_map(|(at, name)| Deed::Rename(at, name)),
        1 => (which(), 1..28u32).prop_map(|(at, day)| Deed::Redate(at, day)),
        1 => (which(), 0..2usize).prop_map(|(at, client)| Deed::Client(at, client)),
        1 => any::<bool>().prop_map(Deed::FeeAccounts),
        1 => (0..2usize).prop_map(Deed::Income),
        3 => Just(Deed::Create),
        2 => a_move().prop_map(Deed::Post),
        1 => a_move().prop_map(Deed::Reset),
        1 => a_move().prop_map(Deed::Cancel),
        1 => a_move().prop_map(Deed::Touch),
        1 => a_move().prop_map(Deed::Delete),
    ]
}

fn row(office: &mut Office, at: usize) -> Option<&mut MoveRow> {
    office.moves.values_mut().nth(at)
}

fn post(row: &mut MoveRow) {
    (row.state, row.posted_before) = (MoveState::Posted, true);
}

fn do_it(office: &mut Office, deed: &Deed) {
    match *deed {
        Deed::Gross(at, cents) => office.earnings[at].gross = Decimal::new(cents, 2),
        Deed::Fee(at, cents) => office.earnings[at].fee = Decimal::new(cents, 2),
        Deed::Rename(at, name) => office.earnings[at].name = format!("Work {name}"),
        Deed::Redate(at, day) => office.earnings[at].date = format!("2026-10-{day:02}").parse().unwrap(),
        Deed::Client(at, client) => office.earnings[at].partner_id = Some(CLIENTS[client]),
        Deed::FeeAccounts(on) => office.set_fee_accounts(on),
        Deed::Income(at) => office.set_income(INCOMES[at]),
        Deed::Create => office.create(),
        Deed::Post(at) => row(office, at).into_iter().for_each(post),
        Deed::Reset(at) => row(office, at).into_iter().for_each(|row| row.state = MoveState::Draft),
        Deed::Cancel(at) => row(office, at).into_iter().for_each(|row| row.state = MoveState::Cancelled),
        Deed::Touch(at) => row(office, at).into_iter().for_each(|row| row.document.header.r#ref.push('!')),
        Deed::Delete(at) => {
            if let Some(id) = office.moves.keys().nth(at).copied() {
                office.moves.remove(&id);
                for earning in &mut office.earnings {
                    earning.invoice_id = earning.invoice_id.filter(|of| *of != id);
                    earning.journal_entry_id = earning.journal_entry_id.filter(|of| *of != id);
                }
            }
        }
    }
}

/// Documents that nobody but a person may change.
fn closed(office: &Office) -> Vec<MoveRow> {
    office.moves.values().filter(|row| row.state != MoveState::Draft || row.posted_before).cloned().collect()
}

proptest! {
    #[test]
    fn after_a_plan_is_applied_nothing_is_left_to_do(deeds in vec(any_deed(), 1..25)) {
        let mut office = Office::new(EARNINGS);
        office.create();
        for deed in &deeds {
            do_it(&mut office, deed);
            let before = closed(&office);
            let followed = office.plan();
            office.apply(&followed);
            let again = office.plan();
            prop_assert!(again.touched.is_empty() && again.updates.is_empty() && again.links.is_empty(), "{deed:?}: {again:#?}");
            prop_assert!(again.drift.is_empty() && again.settled.is_empty(), "{deed:?}: {again:#?}");
            prop_assert_eq!(before, closed(&office));
        }
    }

    #[test]
    fn untouched_drafts_book_what_upwork_says(deeds in vec(any_deed(), 1..15)) {
        let mut office = Office::new(EARNINGS);
        office.create();
        for deed in deeds.iter().filter(|deed| matches!(deed, Deed::Gross(..) | Deed::Fee(..) | Deed::Rename(..) | Deed::Client(..))) {
            do_it(&mut office, deed);
            let followed = office.plan();
            office.apply(&followed);
        }
        for earning in office.earnings.iter().filter(|earning| !office.open.keys().any(|(_, id)| *id == earning.upwork_id)) {
            prop_assert_eq!(office.booked(&earning.upwork_id), earning.gross - earning.fee);
        }
    }

    #[test]
    fn posted_documents_and_their_corrections_book_what_upwork_says(
        with_entries: bool,
        changes in vec((0..2usize, 1..30_000i64, 0..3_000i64), 1..5),
    ) {
        let mut office = Office::new(2);
        office.set_fee_accounts(with_entries);
        office.create();
        office.moves.values_mut().for_each(post);
        for (at, gross, fee) in changes {
            let posted = closed(&office);
            (office.earnings[at].gross, office.earnings[at].fee) = (Decimal::new(gross, 2), Decimal::new(fee, 2));
            let followed = office.plan();
            office.apply(&followed);
            let id = office.earnings[at].upwork_id.clone();
            for kind in [Kind::Invoice, Kind::FeeEntry] {
                prop_assert!(!office.open.contains_key(&(kind, id.clone())) || office.accept(kind, &id));
            }
            let now = closed(&office);
            prop_assert!(posted.iter().all(|row| now.contains(row)), "what is posted stays");
            prop_assert_eq!(office.booked(&id), office.earnings[at].gross - office.earnings[at].fee);
            office.moves.values_mut().for_each(post);
            prop_assert!(office.plan().touched.is_empty());
        }
    }
}

#[test]
fn a_settled_document_is_no_news() {
    let mut office = Office::new(1);
    office.create();
    assert_eq!(office.plan().touched.len(), 0);
    office.earnings[0].gross = Decimal::new(12_000, 2);
    let followed = office.plan();
    assert_eq!((followed.updates.len(), followed.waiting), (1, 0));
    // Of another sign it would be another document.
    office.earnings[0].gross = Decimal::new(-12_000, 2);
    assert_eq!((office.plan().updates.len(), office.plan().waiting), (0, 1));
}
