//! Whatever the amounts, rates and taxes: a document's lines sum to zero in both currencies, what is open is the total,
//! and every amount has its currency's decimals.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use proptest::prelude::*;
use rust_decimal::Decimal;

use super::rates::round;
use super::*;
use crate::domain::Series;

const COMPANY: i32 = 1;
const PARTNER: i32 = 20;
const OWN: i32 = 1;
const FOREIGN: i32 = 2;
const INCOME: i32 = 10;
const RECEIVABLE: i32 = 11;
const EXPENSE: i32 = 12;
const PAYABLE: i32 = 13;
const TAXES_DUE: i32 = 14;

fn day() -> NaiveDate {
    NaiveDate::from_epoch_days(20_500).unwrap()
}

/// What the world around a document may be.
#[derive(Clone, Debug)]
struct World {
    series: Series,
    globally: bool,
    decimals: [u32; 2],
    rate: Decimal,
    /// Percent of each tax.
    taxes: Vec<Decimal>,
    /// Whether taxes have an account of their own.
    own_account: bool,
}

fn world() -> impl Strategy<Value = World> {
    let taxes = prop::collection::vec((0..40_000_i64).prop_map(|percent| Decimal::new(percent, 3)), 0..4);
    let series = prop_oneof![Just(Series::V18), Just(Series::V19)];
    (series, any::<bool>(), [0..4_u32, 0..4_u32], 1..900_000_i64, taxes, any::<bool>()).prop_map(
        |(series, globally, decimals, rate, taxes, own_account)| World {
            series,
            globally,
            decimals,
            rate: Decimal::new(rate, 3),
            taxes,
            own_account,
        },
    )
}

impl World {
    fn books(&self) -> Books {
        let tax_ids: BTreeSet<i32> = (1..).zip(&self.taxes).map(|(id, _)| id).collect();
        let accounts = [
            (INCOME, "income", false, tax_ids),
            (RECEIVABLE, "asset_receivable", true, BTreeSet::new()),
            (EXPENSE, "expense", false, BTreeSet::new()),
            (PAYABLE, "liability_current", true, BTreeSet::new()),
            (TAXES_DUE, "liability_current", false, BTreeSet::new()),
        ];
        let currency =
            |code: &str, decimals| CurrencyFacts { code: code.into(), decimals, active: true, is_plain: true };
        let partner = |name: &str, id| Partner { display_name: name.into(), commercial_id: id, ..Partner::default() };
        Books {
            series: self.series,
            today: day(),
            author: "OdooBot".into(),
            companies: [(COMPANY, company(self.globally))].into(),
            currencies: [(OWN, currency("EUR", self.decimals[0])), (FOREIGN, currency("USD", self.decimals[1]))].into(),
            rates: [((COMPANY, OWN, day()), Decimal::ONE), ((COMPANY, FOREIGN, day()), self.rate)].into(),
            journals: [(1, JournalKind::Sale, Some(INCOME)), (2, JournalKind::General, None)].map(journal).into(),
            accounts: accounts.into_iter().map(|(id, kind, open, taxes)| (id, account(kind, open, taxes))).collect(),
            taxes: (1..).zip(&self.taxes).map(|(id, percent)| (id, self.tax(id, *percent))).collect(),
            positions: Vec::new(),
            partners: [(2, partner("Us", 2)), (PARTNER, partner("Globex", PARTNER))].into(),
            defaults: [((Property::Receivable, None), RECEIVABLE)].into(),
            banks: Vec::new(),
            payment_methods: BTreeMap::new(),
            distributions: Vec::new(),
            history: History::since(day()),
            eu_countries: BTreeSet::new(),
            digits: Digits { price: 2, quantity: 2 },
            settings: Settings::default(),
        }
    }

    fn tax(&self, id: i32, amount: Decimal) -> Tax {
        let share = |(at, of_tax, for_refund)| Repartition {
            id: id * 10 + at,
            for_refund,
            of_tax,
            percent: Decimal::ONE_HUNDRED,
            account_id: (of_tax && self.own_account).then_some(TAXES_DUE),
            use_in_tax_closing: of_tax,
            tags: BTreeSet::new(),
        };
        Tax {
            id,
            company_id: COMPANY,
            name: format!("{amount}%"),
            sequence: id,
            active: true,
            is_for_sales: true,
            amount_kind: "percent".into(),
            amount,
            price_included: Some(false),
            adds_to_base: false,
            on_payment: false,
            analytic: false,
            group_id: 1,
            repartition: [(0, false, false), (1, true, false), (2, false, true), (3, true, true)].map(share).into(),
        }
    }
}

fn company(rounds_globally: bool) -> Company {
    Company {
        name: "Us".into(),
        currency_id: OWN,
        partner_id: 2,
        rounds_globally,
        is_branch: false,
        is_storno: false,
        price_includes_tax: false,
        fiscal_country: None,
        incoterm_id: None,
        uses_invoice_terms: false,
        alias_domain_id: None,
        locks: Locks::default(),
    }
}

fn journal((id, kind, default_account_id): (i32, JournalKind, Option<i32>)) -> Journal {
    Journal { id, company_id: COMPANY, kind, currency_id: None, default_account_id }
}

fn account(kind: &str, reconcile: bool, taxes: BTreeSet<i32>) -> Account {
    Account {
        label: kind.into(),
        codes: BTreeMap::new(),
        places: BTreeMap::new(),
        kind: kind.into(),
        active: true,
        reconcile,
        currency_id: None,
        companies: [COMPANY].into(),
        taxes,
    }
}

/// Cents of gross and fee, hours and rate, and whether it is in the foreign currency. Of amounts below a unit the two
/// currencies' rounded amounts may have different signs, which Odoo refuses and so do we.
fn earning() -> impl Strategy<Value = Earning> {
    let gross = prop_oneof![-90_000_000..-10_000_i64, 10_000..90_000_000_i64];
    (gross, 0..3_000_i64, prop::option::of((1..20_000_i64, 1..30_000_i64)), any::<bool>()).prop_map(
        |(gross, per_myriad, worked, is_foreign)| {
            let worked = worked.map(|(hours, rate)| (Decimal::new(hours, 2), Decimal::new(rate, 2)));
            let gross = Decimal::new(gross, 2);
            Earning {
                id: 1,
                upwork_id: "899387936".into(),
                name: "Work".into(),
                date: day(),
                gross,
                fee: round(gross * Decimal::new(per_myriad, 4), 2),
                net: None,
                hours: worked.map(|(hours, _)| hours),
                currency_id: if is_foreign { FOREIGN } else { OWN },
                company_id: COMPANY,
                partner_id: Some(PARTNER),
                contract: "41846002".into(),
                hourly_rate: worked.map(|(_, rate)| rate),
                invoice_id: None,
                journal_entry_id: None,
            }
        },
    )
}

/// An earning in the decimals of its currency, as the job `earnings` writes it; by the hour if hours and rate are given.
fn kept(mut earning: Earning, world: &World) -> Earning {
    let decimals = world.decimals[usize::from(earning.currency_id == FOREIGN)];
    if let Some(worked) = earning.hours.zip(earning.hourly_rate).map(|(hours, rate)| round(hours * rate, 2))
        && worked > Decimal::ONE_HUNDRED
        && decimals >= 2
    {
        earning.gross = if earning.is_refund() { -worked } else { worked };
        earning.fee = round(earning.gross / Decimal::TEN, 2);
    }
    (earning.gross, earning.fee) = (round(earning.gross, decimals), round(earning.fee, decimals));
    earning
}

fn adds_up(document: &Document, world: &World) -> Result<(), TestCaseError> {
    let sum = |amount: fn(&Line) -> Decimal| document.lines.iter().map(amount).sum::<Decimal>();
    prop_assert_eq!(sum(|line| line.amount_currency), Decimal::ZERO, "the document's currency");
    prop_assert_eq!(sum(|line| line.balance), Decimal::ZERO, "the company's currency");
    for line in &document.lines {
        let decimals = world.decimals[usize::from(line.currency_id == FOREIGN)];
        for amount in [line.amount_currency, line.price_subtotal, line.price_total, line.amount_residual_currency] {
            prop_assert_eq!(amount, round(amount, decimals), "{} decimals", decimals);
        }
        for amount in [line.balance, line.debit, line.credit, line.amount_residual] {
            prop_assert_eq!(amount, round(amount, world.decimals[0]), "{} decimals", world.decimals[0]);
        }
        prop_assert_eq!(line.debit - line.credit, line.balance);
        prop_assert!(line.debit >= Decimal::ZERO && line.credit >= Decimal::ZERO);
    }
    Ok(())
}

fn totals_agree(document: &Document) -> Result<(), TestCaseError> {
    let (header, totals) = (&document.header, &document.header.totals);
    let owed = |amount: fn(&Line) -> Decimal| -> Decimal {
        document.lines.iter().filter(|line| line.display_type == LineKind::PaymentTerm).map(amount).sum()
    };
    let sign = if header.move_type == MoveType::OutRefund { -Decimal::ONE } else { Decimal::ONE };
    prop_assert_eq!(totals.amount_residual, totals.amount_total, "nothing is paid so far");
    prop_assert_eq!(totals.amount_residual_signed, totals.amount_total_signed);
    prop_assert_eq!(owed(|line| line.amount_currency), sign * totals.amount_total, "the partner owes the total");
    prop_assert_eq!(owed(|line| line.balance), totals.amount_total_signed);
    prop_assert_eq!(totals.amount_untaxed + totals.amount_tax, totals.amount_total);
    prop_assert_eq!(totals.amount_untaxed_signed + totals.amount_tax_signed, totals.amount_total_signed);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn every_invoice_adds_up(world in world(), earning in earning(), with_fee: bool, with_taxes: bool) {
        let (books, earning) = (world.books(), kept(earning, &world));
        let taxes = if with_taxes { Taxes::Odoo } else { Taxes::None };
        let order = Order { earning: &earning, with_fee, taxes, reverses: None };
        let document = match invoice(&books, &books.history, &order) {
            Ok(document) => document,
            Err(refusal) => {
                prop_assert!(refusal.reason.contains("so small"), "{}", refusal.reason);
                return Ok(());
            }
        };
        prop_assert_eq!(document.header.move_type == MoveType::OutRefund, earning.gross < Decimal::ZERO);
        adds_up(&document, &world)?;
        totals_agree(&document)?;
        // Odoo keeps prices to so many decimals, whatever the currency has.
        let fits = |amount: Decimal| amount == round(amount, books.digits.price);
        if !with_taxes && fits(earning.gross) && fits(earning.fee) {
            let net = if with_fee { earning.gross - earning.fee } else { earning.gross };
            prop_assert_eq!(document.header.totals.amount_total, net.abs(), "without taxes the total is the net, to the cent");
            prop_assert_eq!(document.header.totals.amount_tax, Decimal::ZERO);
        }
    }

    #[test]
    fn every_fee_entry_adds_up(world in world(), earning in earning()) {
        let (books, earning) = (world.books(), kept(earning, &world));
        prop_assume!(!earning.fee.is_zero());
        let document = fee_entry(&books, &earning, FeeAccounts { expense: EXPENSE, payable: PAYABLE }).expect("an entry");
        adds_up(&document, &world)?;
        let expense = document.lines.iter().find(|line| line.account_id == EXPENSE).expect("an expense");
        prop_assert_eq!(expense.amount_currency, earning.fee, "a fee given back lowers the expense");
        // Odoo sums up what is debited; a fee that comes to nothing in the company's currency is not.
        if !expense.balance.is_zero() {
            prop_assert_eq!(document.header.totals.amount_total, earning.fee.abs());
        }
    }
}
