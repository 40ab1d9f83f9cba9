//! The API's known queries are valid here, and their answers have the known shape.

use serde_json::Value;

use chrono::NaiveDate;

use super::{
    super::{Fault, FaultKind, NewTransaction, Step, World},
    ANNA, Setup, noon, setup,
};

/// The examples whose rows the world can answer: query, cases with tenant, variables and data.
const ANSWERED: &[(&str, &str)] = &[
    ("accounting_entity", include_str!("examples/accounting_entity.json")),
    ("agency_contract_time_report", AGENCY_HOURS),
    ("agency_offers", include_str!("examples/agency_offers.json")),
    ("company_selector", include_str!("examples/company_selector.json")),
    ("contract_by_term", include_str!("examples/contract_by_term.json")),
    ("contract_details", include_str!("examples/contract_details.json")),
    ("contract_list", include_str!("examples/contract_list.json")),
    ("offer", include_str!("examples/offer.json")),
    ("offers_by_attribute", include_str!("examples/offers_by_attribute.json")),
    ("talent_work_history", include_str!("examples/talent_work_history.json")),
    ("user_contract_time_report", HOURS),
    ("user_offers", include_str!("examples/user_offers.json")),
    ("user_organization", include_str!("examples/user_organization.json")),
    ("vendor_contracts", include_str!("examples/vendor_contracts.json")),
    ("vendor_proposals", include_str!("examples/vendor_proposals.json")),
];

const HOURS: &str = include_str!("examples/user_contract_time_report.json");
const AGENCY_HOURS: &str = include_str!("examples/agency_contract_time_report.json");

const MONEY: &str = include_str!("examples/transaction_history.json");

/// The examples about the work diary: the queries are valid, the world has no rows.
const EMPTY: &[(&str, &str)] = &[
    ("work_days", include_str!("examples/work_days.json")),
    ("work_diary_contract", include_str!("examples/work_diary_contract.json")),
];

/// Differences of kind between a value and the known one. Null fits anything; so does an empty list; the items of
/// a list are each held against the first known one.
fn differences(known: &Value, value: &Value, path: &str, found: &mut Vec<String>) {
    match (known, value) {
        (Value::Object(known), Value::Object(value)) => {
            let names = |map: &serde_json::Map<String, Value>| map.keys().cloned().collect::<Vec<_>>();
            let (mut left, mut right) = (names(known), names(value));
            left.sort();
            right.sort();
            if left != right {
                found.push(format!("{path}: fields {right:?}, known {left:?}"));
            }
            for (name, known) in known {
                if let Some(value) = value.get(name) {
                    differences(known, value, &format!("{path}/{name}"), found);
                }
            }
        }
        (Value::Array(known), Value::Array(value)) => {
            for (at, value) in value.iter().enumerate() {
                if let Some(known) = known.first() {
                    differences(known, value, &format!("{path}[{at}]"), found);
                }
            }
        }
        (Value::Null, _) | (_, Value::Null) => {}
        (known, value) if std::mem::discriminant(known) == std::mem::discriminant(value) => {}
        _ => found.push(format!("{path}: {value}, known {known}")),
    }
}

#[tokio::test]
async fn known_queries_answer_in_the_known_shape() {
    let setup = setup(World::example()).await;
    for (name, text) in ANSWERED {
        let example: Value = serde_json::from_str(text).unwrap();
        let query = example["query"].as_str().unwrap();
        for case in example["cases"].as_array().unwrap() {
            let answer = setup.ask_as(query, &case["variables"], case["tenant"].as_str()).await;
            assert_eq!(answer.get("errors"), None, "{name} {case}");
            assert!(answer["data"].is_object(), "{name}: {answer}");
            let mut found = Vec::new();
            differences(&case["data"], &answer["data"], name, &mut found);
            assert_eq!(found, Vec::<String>::new(), "{}", case["name"]);
        }
    }
}

#[tokio::test]
async fn known_contracts_and_tenants_are_answered_to_the_letter() {
    let setup = setup(World::example()).await;
    for name in [
        "accounting_entity",
        "contract_by_term",
        "contract_list",
        "contract_details",
        "user_organization",
        "agency_offers",
    ] {
        let (_, text) = ANSWERED.iter().find(|(known, _)| *known == name).unwrap();
        let example: Value = serde_json::from_str(text).unwrap();
        for case in example["cases"].as_array().unwrap() {
            let answer =
                setup.ask_as(example["query"].as_str().unwrap(), &case["variables"], case["tenant"].as_str()).await;
            assert_eq!(answer["data"], case["data"], "{name} {}", case["name"]);
        }
    }
}

impl Setup {
    /// Asks as the named case of an example does; the answer, and the known data.
    async fn replay(&self, example: &str, case: &str) -> (Value, Value) {
        let example: Value = serde_json::from_str(example).unwrap();
        let case = example["cases"].as_array().unwrap().iter().find(|known| known["name"] == case).unwrap();
        let query = example["query"].as_str().unwrap();
        (self.ask_as(query, &case["variables"], case["tenant"].as_str()).await, case["data"].clone())
    }

    fn remove_hours(&self, contract: &str, of_month: u32) {
        let date = NaiveDate::from_ymd_opt(2026, 3, of_month).unwrap();
        self.sim.step(&Step::HoursRemoved { contract: contract.to_owned(), date }).unwrap();
    }
}

#[tokio::test]
async fn known_hours_are_answered_to_the_letter() {
    let setup = setup(World::example()).await;
    for (example, case) in [
        (HOURS, "page_1"),
        (HOURS, "page_2"),
        (HOURS, "empty_week"),
        (AGENCY_HOURS, "page"),
        (AGENCY_HOURS, "null_without_agency_tenant"),
    ] {
        let (answer, data) = setup.replay(example, case).await;
        assert_eq!((answer.get("errors"), &answer["data"]), (None, &data), "{case}");
    }
    setup.remove_hours("41950001", 2);
    setup.remove_hours("41950001", 4);
    let (answer, data) = setup.replay(AGENCY_HOURS, "empty").await;
    assert_eq!(answer["data"], data);
    setup.remove_hours("41846002", 3);
    setup.sim.step(&Step::ContractHidden { contract: "41846002".to_owned() }).unwrap();
    let (answer, data) = setup.replay(HOURS, "null_contract_and_user").await;
    assert_eq!((answer.get("errors"), &answer["data"]), (None, &data));
}

/// The rows of an answer or of known data.
fn rows(data: &Value) -> Vec<Value> {
    data["transactionHistory"]["transactionDetail"]["transactionHistoryRow"].as_array().unwrap().clone()
}

#[tokio::test]
async fn known_money_is_answered_to_the_letter() {
    let mut setup = setup(World::example()).await;
    setup.pass(5);
    for case in ["milestone_bonus_fixed", "agency_expense_misc", "empty_list"] {
        let (answer, data) = setup.replay(MONEY, case).await;
        assert_eq!((answer.get("errors"), &answer["data"]), (None, &data), "{case}");
    }
    // The known pieces of the freelancer's March make one answer, whose rows are numbered through.
    let mut march = Vec::new();
    for case in ["hourly_week_with_fee", "refund_with_fee_return", "withdrawal_membership_vat"] {
        march.extend(rows(&setup.replay(MONEY, case).await.1));
    }
    for (number, row) in (1..).zip(&mut march) {
        row["rowNumber"] = Value::from(number);
    }
    assert_eq!(rows(&setup.replay(MONEY, "hourly_week_with_fee").await.0["data"]), march);
}

#[tokio::test]
async fn a_ledger_without_a_detail_and_one_out_of_scope_are_faults() {
    let setup = setup(World::example()).await;
    setup.sim.fault(Fault::once(FaultKind::NullField { field: "transactionDetail".to_owned(), told: false }));
    let (answer, data) = setup.replay(MONEY, "null_detail").await;
    assert_eq!((answer.get("errors"), &answer["data"]), (None, &data));
    let fields = vec!["Query.transactionHistory".to_owned()];
    setup.sim.fault(Fault::once(FaultKind::MissingScope { fields }));
    let (answer, data) = setup.replay(MONEY, "no_scope").await;
    let known: Value = serde_json::from_str(MONEY).unwrap();
    let known = known["cases"].as_array().unwrap().iter().find(|case| case["name"] == "no_scope").unwrap();
    assert_eq!((&answer["errors"][0]["message"], &answer["data"]), (&known["message"], &data));
}

#[tokio::test]
async fn known_rows_of_unknown_kinds_are_answered_to_the_letter() {
    let mut world = World::example();
    world.forget_money();
    for (record, subtype, amount, of_march) in [("899950001", "WHT", -2, 8), ("899950002", "Something New", 1, 9)] {
        let day = |of_month| NaiveDate::from_ymd_opt(2026, 3, of_month);
        let row = NewTransaction {
            kind: "APAdjustment".to_owned(),
            subtype: subtype.to_owned(),
            amount: amount.into(),
            tenant: Some(ANNA.to_owned()),
            record: Some(record.to_owned()),
            created: day(of_march),
            due: day(of_march + 5),
            ..NewTransaction::default()
        };
        world.apply(&Step::MoneyBooked { row }, noon()).unwrap();
    }
    let setup = setup(world).await;
    let (answer, data) = setup.replay(MONEY, "unknown_subtypes").await;
    assert_eq!(answer["data"], data);
}

#[tokio::test]
async fn queries_about_the_diary_are_valid_and_find_nothing() {
    let setup = setup(World::example()).await;
    for (name, text) in EMPTY {
        let example: Value = serde_json::from_str(text).unwrap();
        let case = &example["cases"][0];
        let answer =
            setup.ask_as(example["query"].as_str().unwrap(), &case["variables"], case["tenant"].as_str()).await;
        assert_eq!(answer.get("errors"), None, "{name}");
        assert!(answer["data"].is_object(), "{name}: {answer}");
    }
}

#[tokio::test]
async fn the_report_at_the_root_is_for_clients_only() {
    let setup = setup(World::example()).await;
    let text = include_str!("examples/contract_time_report_root.json");
    let example: Value = serde_json::from_str(text).unwrap();
    let query = example["query"].as_str().unwrap();
    let variables = &example["cases"][0]["variables"];
    let answer = setup.ask_as(query, variables, None).await;
    let message = answer["errors"][0]["message"].as_str().unwrap();
    assert_eq!(
        message,
        "User 1181921839933591552 has no access of any team(s) for [view_gds_hourly_data_from_client, \
         view_gds_charges_data_from_client] action(s)"
    );
    assert_eq!(answer["data"], Value::Null);
    let answer = setup.ask_as(query, variables, Some("1500000000000000001")).await;
    assert_eq!(answer["data"]["contractTimeReport"]["edges"], serde_json::json!([]));
}
