//! Money: seeded week by week, booked and changed by steps, filtered, and seen by its own tenant alone.

use std::collections::{BTreeMap, HashMap, HashSet};

use chrono::NaiveDate;
use rust_decimal::Decimal;
use serde_json::{Value, json};

use super::{
    super::{LedgerDate, NewTransaction, Step, World, WorldSpec},
    ANNA, STUDIO, Setup, setup,
};

const LEDGER: &str = "query Ledger($f: TransactionHistoryFilter) { transactionHistory(transactionHistoryFilter: $f) { \
    transactionDetail { transactionHistoryRow { rowNumber recordId type accountingSubtype transactionCreationDate \
    transactionReviewDueDate description relatedAssignment relatedTransactionId relatedInvoiceId assignmentCompanyName \
    assignmentDeveloperName assignmentAgencyName transactionAmount { rawValue } amountCreditedToUser { rawValue currency } \
    runningChargeableBalance { rawValue } amountSentInOrigCurrency { rawValue currency } } } } }";

const CONTRACT: &str = "41846002";

fn day(of_march: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 3, of_march).unwrap()
}

fn spec() -> WorldSpec {
    let currencies = ["USD", "EUR"].map(str::to_owned).to_vec();
    WorldSpec { weeks: 60, money: true, agency_contracts: 9, currencies, ..WorldSpec::default() }
}

impl Setup {
    async fn ledger(&self, tenant: &str, from: &str, to: &str) -> Vec<Value> {
        let entity = self.sim.world(|world| world.organization(tenant).unwrap().accounting_entity.clone());
        self.ledger_of(tenant, &entity, from, to).await
    }

    async fn ledger_of(&self, tenant: &str, entity: &str, from: &str, to: &str) -> Vec<Value> {
        let range = json!({"rangeStart": from, "rangeEnd": to});
        let variables = json!({"f": {"aceIds_any": [entity], "transactionDateTime_bt": range}});
        let answer = self.ask_as(LEDGER, &variables, Some(tenant)).await;
        assert_eq!(answer.get("errors"), None);
        let rows = &answer["data"]["transactionHistory"]["transactionDetail"]["transactionHistoryRow"];
        rows.as_array().unwrap().clone()
    }

    async fn everything(&self, tenant: &str) -> Vec<Value> {
        self.ledger(tenant, "2010-01-01", "2099-12-30").await
    }

    fn tenants(&self) -> Vec<String> {
        self.sim.world(|world| world.users().next().unwrap().tenants.clone())
    }

    fn book(&self, row: NewTransaction) {
        self.sim.step(&Step::MoneyBooked { row }).unwrap();
    }
}

fn amount(row: &Value, field: &str) -> Decimal {
    row[field]["rawValue"].as_str().unwrap().parse().unwrap()
}

fn credited(row: &Value) -> Decimal {
    amount(row, "amountCreditedToUser")
}

fn text<'a>(row: &'a Value, field: &str) -> &'a str {
    row[field].as_str().unwrap_or_default()
}

fn find<'a>(rows: &'a [Value], record: &str) -> &'a Value {
    rows.iter().find(|row| row["recordId"] == record).unwrap_or_else(|| panic!("{record}: {rows:?}"))
}

fn bonus(record: &str) -> NewTransaction {
    NewTransaction {
        kind: "APAdjustment".to_owned(),
        subtype: "Bonus".to_owned(),
        amount: Decimal::from(80),
        contract: Some(CONTRACT.to_owned()),
        record: Some(record.to_owned()),
        ..NewTransaction::default()
    }
}

#[tokio::test]
async fn a_seeded_ledger_has_every_kind_of_row_and_the_same_each_time() {
    let (one, two) = (setup(World::seeded(&spec())).await, setup(World::seeded(&spec())).await);
    let mut pairs = HashSet::new();
    for tenant in one.tenants() {
        let rows = one.everything(&tenant).await;
        assert_eq!(rows, two.everything(&tenant).await);
        pairs.extend(rows.iter().map(|row| format!("{} / {}", text(row, "type"), text(row, "accountingSubtype"))));
    }
    for known in [
        "APInvoice / Hourly",
        "APInvoice / Fixed Price",
        "APInvoice / Miscellaneous",
        "APAdjustment / Milestone",
        "APAdjustment / Bonus",
        "APAdjustment / Expense",
        "APAdjustment / Service Fee",
        "APAdjustment / Refund",
        "APAdjustment / Withdrawal Fee",
        "APPayment / Withdrawal",
        "ARInvoice / Membership Fee",
        "ARInvoice / VAT",
        "ARPayment / Payment",
        "APAdjustment / Something New",
    ] {
        assert!(pairs.contains(known), "{known} is not in {pairs:?}");
    }
}

#[tokio::test]
async fn balances_run_by_currency_and_fees_point_at_their_rows() {
    let setup = setup(World::seeded(&spec())).await;
    let tenant = &setup.tenants()[0];
    let rows = setup.everything(tenant).await;
    let records: HashMap<&str, &Value> = rows.iter().map(|row| (text(row, "recordId"), row)).collect();
    assert_eq!(records.len(), rows.len());
    let mut balances: BTreeMap<&str, Decimal> = BTreeMap::new();
    let mut late = 0;
    for row in &rows {
        let balance = balances.entry(row["amountCreditedToUser"]["currency"].as_str().unwrap()).or_default();
        *balance += credited(row);
        assert_eq!(amount(row, "runningChargeableBalance"), *balance, "{row}");
        assert_eq!(amount(row, "transactionAmount"), credited(row).abs());
        if text(row, "accountingSubtype") != "Service Fee" {
            continue;
        }
        let earning = records[text(row, "relatedTransactionId")];
        assert_eq!(row["relatedInvoiceId"], Value::Null);
        assert!((credited(row) * credited(earning)).is_sign_negative(), "{row} {earning}");
        late += usize::from(row["transactionReviewDueDate"] != earning["transactionReviewDueDate"]);
    }
    assert_eq!(balances.len(), 2);
    assert!(late > 0, "some fee is late");
    let refund = |row: &&Value| text(row, "accountingSubtype") == "Refund";
    let pointing = rows.iter().filter(refund).filter(|row| row["relatedTransactionId"].is_string()).count();
    assert!(pointing > 0 && pointing < rows.iter().filter(refund).count());
    assert!(rows.iter().any(|row| row["amountSentInOrigCurrency"].is_object()));
}

#[tokio::test]
async fn hourly_rows_invoice_the_hours_of_the_week_before() {
    let spec = WorldSpec { hourly: 3, fixed: 0, weeks: 2, every_day: true, money: true, odd_text: false, ..spec() };
    let mut setup = setup(World::seeded(&WorldSpec { agency_contracts: 0, ..spec })).await;
    let tenant = setup.tenants()[0].clone();
    let hourly = |rows: Vec<Value>| -> Vec<Value> {
        rows.into_iter().filter(|row| text(row, "accountingSubtype") == "Hourly").collect()
    };
    let before = hourly(setup.everything(&tenant).await);
    assert_eq!(before.len(), 2 * 3, "two weeks are over");
    for row in &before {
        assert!(["2026-03-08", "2026-03-15"].contains(&&text(row, "transactionCreationDate")[..10]), "{row}");
        assert!(["2026-03-13", "2026-03-20"].contains(&&text(row, "transactionReviewDueDate")[..10]), "{row}");
    }
    setup.sim.world(|world| {
        let row = &before[0];
        let contract = world.contract(&text(row, "description")[1..9]).unwrap();
        let report =
            world.time_report(super::super::world::Whose::Freelancer(&contract.freelancer), day(2), day(8), day(16));
        let lines = report.page(0, report.len()).into_iter().filter(|cell| cell.contract.id == contract.id);
        let hours: Decimal = lines.filter_map(|cell| world.line(cell)).map(|line| line.online + line.offline).sum();
        let rate = contract.hourly_term_on(day(8)).unwrap().rate;
        let off = (hours * rate - credited(row)).abs();
        assert!(off < Decimal::from(2), "{hours} hours at {rate} are not {row}");
        let words = text(row, "description");
        assert!(words.contains(" hrs @ ") && words.ends_with(" - 03/02/2026 - 03/08/2026"), "{words}");
        assert_eq!(row["relatedAssignment"].to_string(), contract.hourly_term_on(day(8)).unwrap().id);
    });
    setup.pass(6);
    assert_eq!(hourly(setup.everything(&tenant).await).len(), 2 * 3);
    setup.pass(1);
    assert_eq!(hourly(setup.everything(&tenant).await).len(), 3 * 3);
}

#[tokio::test]
async fn the_filter_goes_by_the_date_that_it_is_told_and_takes_whole_instants() {
    let by = async |filter| {
        let setup = setup(World::seeded(&WorldSpec { ledger_filter: filter, agency_contracts: 0, ..spec() })).await;
        let tenant = setup.tenants()[0].clone();
        let rows = setup.ledger(&tenant, "2026-02-01T00:00:00Z", "2026-02-28T23:59:59+0000").await;
        assert_eq!(rows, setup.ledger(&tenant, "2026-02-01", "2026-02-28").await);
        assert_eq!(rows[0]["rowNumber"], 1);
        rows
    };
    for (filter, field, other) in [
        (LedgerDate::ReviewDue, "transactionReviewDueDate", "transactionCreationDate"),
        (LedgerDate::Creation, "transactionCreationDate", "transactionReviewDueDate"),
    ] {
        let rows = by(filter).await;
        assert!(rows.iter().all(|row| text(row, field).starts_with("2026-02-")));
        assert!(rows.iter().any(|row| !text(row, other).starts_with("2026-02-")));
    }
}

#[tokio::test]
async fn a_ledger_is_its_own_tenants() {
    let setup = setup(World::example()).await;
    assert!(!setup.ledger_of(ANNA, "62837810", "2026-03-01", "2026-03-31").await.is_empty());
    assert!(setup.ledger_of(STUDIO, "62837810", "2026-03-01", "2026-03-31").await.is_empty());
    assert!(setup.ledger_of(ANNA, "70114420", "2026-03-01", "2026-03-31").await.is_empty());
}

#[tokio::test]
async fn money_of_every_type_is_booked_with_the_words_that_upwork_uses() {
    let setup = setup(World::example()).await;
    for (kind, subtype, contract, amount, words) in [
        (
            "APInvoice",
            "Hourly",
            Some(CONTRACT),
            525,
            Some("(41846002) Globex GmbH/Anna Kovacs - 10:30 hrs @ $50.00/hr - 03/09/2026 - 03/15/2026"),
        ),
        ("APAdjustment", "Milestone", Some("41900315"), 700, Some("Initech LLC - Milestone")),
        ("APAdjustment", "Expense", Some("41950001"), 15, Some("Expense")),
        ("APPayment", "Withdrawal", None, -100, Some("Withdrawal: bank ****1234")),
        ("ARInvoice", "Membership Fee", None, -20, Some("Freelancer Plus")),
        ("XYInvoice", "Chargeback", None, -7, None),
    ] {
        let row = NewTransaction {
            kind: kind.to_owned(),
            subtype: subtype.to_owned(),
            amount: amount.into(),
            contract: contract.map(str::to_owned),
            tenant: Some(ANNA.to_owned()),
            record: Some("7".to_owned() + subtype),
            ..NewTransaction::default()
        };
        setup.book(row);
        let tenant = if contract == Some("41950001") { STUDIO } else { ANNA };
        let rows = setup.everything(tenant).await;
        let row = find(&rows, &("7".to_owned() + subtype));
        assert_eq!((credited(row), row["description"].as_str()), (amount.into(), words), "{subtype}");
        assert_eq!(row["assignmentAgencyName"].is_string(), tenant == STUDIO);
    }
    let again = Step::MoneyBooked { row: NewTransaction { contract: Some(CONTRACT.to_owned()), ..bonus("7Hourly") } };
    assert!(setup.sim.step(&again).is_err());
}

#[tokio::test]
async fn fees_come_with_their_earning_or_late_and_go_back_with_a_refund() {
    let mut setup = setup(World::example()).await;
    setup.book(NewTransaction { fee: Some(Decimal::from(8)), ..bonus("1") });
    setup.book(bonus("2"));
    setup.pass(9);
    let amount = Decimal::from(-8);
    setup.sim.step(&Step::FeeBooked { of: "2".to_owned(), amount, record: Some("3".to_owned()) }).unwrap();
    let refund = |points, record: &str| Step::Refunded {
        of: "1".to_owned(),
        amount: Decimal::from(20),
        fee: Some(Decimal::from(2)),
        points,
        record: Some(record.to_owned()),
    };
    setup.sim.step(&refund(true, "4")).unwrap();
    setup.sim.step(&refund(false, "5")).unwrap();
    let rows = setup.everything(ANNA).await;
    let of = |record: &str| rows.iter().filter(|row| row["relatedTransactionId"] == record).collect::<Vec<_>>();
    assert_eq!((of("1").len(), credited(of("1")[0]), of("1")[1]["recordId"].as_str()), (2, (-8).into(), Some("4")));
    assert_eq!(text(find(&rows, "3"), "transactionReviewDueDate"), "2026-03-25T00:00:00+0000");
    assert_eq!(text(find(&rows, "2"), "transactionReviewDueDate"), "2026-03-21T00:00:00+0000");
    for refund in ["4", "5"] {
        assert_eq!(credited(find(&rows, refund)), (-20).into());
        assert_eq!((credited(of(refund)[0]), text(of(refund)[0], "description")), (2.into(), "Service Fee return"));
    }
    assert_eq!(find(&rows, "5")["relatedTransactionId"], Value::Null);
    assert!(setup.sim.step(&Step::FeeBooked { of: "nothing".to_owned(), amount, record: None }).is_err());
}

#[tokio::test]
async fn a_row_that_changes_keeps_its_record_and_moves_the_balance_after_it() {
    let setup = setup(World::example()).await;
    let before = setup.everything(ANNA).await;
    let step = json!({"step": "transaction_changed", "record": "899500200", "amount": "120.50", "due": "2026-02-27",
        "description": "Initech LLC - Bonus, corrected"});
    setup.sim.step(&serde_json::from_value(step).unwrap()).unwrap();
    let after = setup.everything(ANNA).await;
    let row = find(&after, "899500200");
    assert_eq!((credited(row), amount(row, "transactionAmount")), (Decimal::new(12_050, 2), Decimal::new(12_050, 2)));
    assert_eq!(text(row, "transactionReviewDueDate"), "2026-02-27T00:00:00+0000");
    assert_eq!(row["transactionCreationDate"], find(&before, "899500200")["transactionCreationDate"]);
    let moved = |rows: &[Value]| amount(rows.last().unwrap(), "runningChargeableBalance");
    assert_eq!(moved(&after) - moved(&before), Decimal::new(2_050, 2));
    assert_eq!(before.len(), after.len());
}

#[tokio::test]
async fn what_is_ahead_of_the_clock_is_not_in_the_ledger_yet() {
    let mut setup = setup(World::example()).await;
    let records = |rows: Vec<Value>| rows.iter().map(|row| text(row, "recordId").to_owned()).collect::<Vec<_>>();
    assert!(!records(setup.everything(ANNA).await).contains(&"899800001".to_owned()));
    setup.pass(2);
    assert!(records(setup.everything(ANNA).await).contains(&"899800001".to_owned()));
}
