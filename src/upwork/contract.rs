//! A contract from the wire.

use crate::domain::{
    Client, Contract, ContractId, ContractState, ContractType, Currency, Kind, Milestone, OrganizationId, ProposalId,
    Skip,
};

use super::contracts::contract_list::{ContractFields as Wire, ContractFieldsTerms as Terms};
use super::{milestone, terms, wire};

/// Reads a contract, and its milestones as far as they can be understood.
///
/// # Errors
/// A [`Skip`] for a contract whose state, dates or terms cannot be understood: nothing is guessed.
pub(super) fn read(from: Wire, proposal: Option<ProposalId>) -> Result<(Contract, Vec<Skip>), Skip> {
    let id = from.id.clone();
    understand(from, proposal).map_err(|reason| Skip { kind: Kind::Contract, id, reason, cure: None })
}

fn understand(from: Wire, proposal: Option<ProposalId>) -> Result<(Contract, Vec<Skip>), String> {
    let status = from.status.ok_or("Upwork gives it no status")?;
    let state = ContractState::from_upwork(&status).map_err(|error| error.to_string())?;
    let date = |what: &str, text: Option<&str>| wire::date(text).map_err(|error| format!("{what}: {error}"));
    let start_date = date("start date", from.start_date.as_deref())?;
    let end_date = date("end date", from.end_date.as_deref())?;
    let all_terms = from.terms.ok_or("it has no terms")?;
    let current = terms::current(&all_terms)?;
    let (currency, hourly_rate, milestones, skipped) = match current.contract_type {
        ContractType::Hourly => {
            let rate = current.money.ok_or("its current term has no rate")?;
            (rate.currency.clone(), Some(rate), Vec::new(), Vec::new())
        }
        ContractType::Fixed => {
            let (currency, milestones, skipped) = fixed(current.currency, all_terms)?;
            (currency, None, milestones, skipped)
        }
    };
    // A contract is known by its number where nobody gave it a title.
    let title = wire::text(from.title).unwrap_or_else(|| format!("Contract {}", from.id));
    let client = Client {
        id: OrganizationId::new(from.client_organization.id),
        name: wire::text(from.client_organization.name),
    };
    let contract_type = current.contract_type;
    let id = ContractId::new(from.id);
    let contract = Contract {
        id,
        title,
        contract_type,
        state,
        start_date,
        end_date,
        hourly_rate,
        currency,
        client,
        milestones,
        proposal,
    };
    Ok((contract, skipped))
}

/// Currency and milestones of a fixed-price contract. Where no term has a price, the first milestone that
/// has one tells the currency.
fn fixed(currency: Option<Currency>, terms: Terms) -> Result<(Currency, Vec<Milestone>, Vec<Skip>), String> {
    let wires = milestone::in_order(terms);
    let of_milestones = || wires.iter().find_map(|wire| terms::money(wire.deposit_amount.as_ref()?).ok());
    let currency = currency
        .or_else(|| of_milestones().map(|money| money.currency))
        .ok_or("neither its terms nor its milestones name a currency")?;
    let (mut milestones, mut skipped) = (Vec::new(), Vec::new());
    for (position, wire) in (1..).zip(wires) {
        match milestone::read(wire, position, &currency) {
            Ok(milestone) => milestones.push(milestone),
            Err(skip) => skipped.push(skip),
        }
    }
    Ok((currency, milestones, skipped))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::{Value, json};

    fn hourly() -> Value {
        json!({
            "id": "41846002", "title": "Backend developer", "status": "ACTIVE",
            "startDate": "2025-11-03T00:00:00+0000", "endDate": null,
            "clientOrganization": { "id": "1390112233445566720", "name": "Globex GmbH" },
            "terms": {
                "hourlyTerms": [
                    { "id": "41846002", "hourlyRate": { "rawValue": "45", "currency": "USD" },
                      "startDate": "2025-11-03T00:00:00+0000", "endDate": "2026-02-01T00:00:00+0000" },
                    { "id": "42210077", "hourlyRate": { "rawValue": "50.5", "currency": "USD" },
                      "startDate": "2026-02-02T00:00:00+0000", "endDate": null }
                ],
                "fixedPriceTerms": [], "stipendTerms": null
            }
        })
    }

    fn fixed(milestones: &Value) -> Value {
        let mut contract = hourly();
        contract["terms"] = json!({ "hourlyTerms": null, "stipendTerms": [], "fixedPriceTerms": [
            { "id": "1", "fixedAmount": null, "startDate": "2026-01-12", "endDate": null, "milestones": milestones }
        ] });
        contract
    }

    fn milestone(id: &str, sequence: Option<i64>, state: &str) -> Value {
        let amount = json!({ "rawValue": "500", "currency": "EUR" });
        json!({ "id": id, "sequenceId": sequence, "description": format!("M {id}"), "state": state,
                "dueDateTime": "2026-05-01T00:00:00+0000", "depositAmount": amount })
    }

    fn with(mut contract: Value, pointer: &str, value: Value) -> Value {
        *contract.pointer_mut(pointer).unwrap() = value;
        contract
    }

    fn read_json(contract: Value) -> Result<(Contract, Vec<Skip>), Skip> {
        read(serde_json::from_value(contract).unwrap(), Some(ProposalId::new("p1")))
    }

    fn reason(contract: Value) -> String {
        let skip = read_json(contract).unwrap_err();
        assert_eq!((skip.kind, skip.id.as_str()), (Kind::Contract, "41846002"));
        skip.reason
    }

    #[test]
    fn an_hourly_contract_is_read_whole() {
        let (contract, skipped) = read_json(hourly()).unwrap();
        assert!(skipped.is_empty());
        assert_eq!(contract.hourly_rate.as_ref().unwrap().amount.to_string(), "50.5");
        assert_eq!(contract.start_date.unwrap().to_string(), "2025-11-03");
        assert_eq!((contract.end_date, contract.currency.code()), (None, "USD"));
        assert_eq!(contract.proposal, Some(ProposalId::new("p1")));
    }

    #[test]
    fn a_contract_without_a_title_or_client_name_is_still_one() {
        let contract = with(with(hourly(), "/title", json!(" ")), "/clientOrganization/name", Value::Null);
        let (contract, _) = read_json(contract).unwrap();
        assert_eq!((contract.title.as_str(), contract.client.name), ("Contract 41846002", None));
    }

    #[test]
    fn what_cannot_be_understood_is_a_skip_with_its_reason() {
        for (pointer, value, part) in [
            ("/status", json!("ON_HOLD"), "unknown status \"ON_HOLD\""),
            ("/status", Value::Null, "no status"),
            ("/startDate", json!("soon"), "start date"),
            ("/terms", Value::Null, "no terms"),
            ("/terms/hourlyTerms", json!([]), "no terms"),
            ("/terms/hourlyTerms/1/hourlyRate", Value::Null, "no rate"),
            ("/terms/hourlyTerms/1/hourlyRate/rawValue", json!("fifty"), "\"fifty\" is no decimal amount"),
            ("/terms/hourlyTerms/1/hourlyRate/currency", json!("dollars"), "no ISO currency"),
            ("/terms/hourlyTerms/0/endDate", json!("later"), "a date of its terms"),
        ] {
            let reason = reason(with(hourly(), pointer, value));
            assert!(reason.contains(part), "{pointer}: {reason}");
        }
    }

    #[test]
    fn milestones_come_in_sequence_each_once_and_name_the_currency() {
        let milestones = json!([
            milestone("c", None, "Active"),
            milestone("b", Some(2), "NotFunded"),
            milestone("a", Some(1), "Paid"),
            milestone("a", Some(9), "Paid"),
            null
        ]);
        let (contract, skipped) = read_json(fixed(&milestones)).unwrap();
        let ids: Vec<&str> = contract.milestones.iter().map(|milestone| milestone.id.as_str()).collect();
        assert_eq!((ids, contract.currency.code()), (vec!["a", "b", "c"], "EUR"));
        assert!(skipped.is_empty() && contract.hourly_rate.is_none());
    }

    #[test]
    fn a_bad_milestone_leaves_its_contract_and_the_others_alone() {
        let dollars = with(milestone("d", Some(4), "Paid"), "/depositAmount/currency", json!("USD"));
        let milestones = json!([
            milestone("a", Some(1), "Paid"),
            milestone("b", Some(2), "Frozen"),
            with(milestone("c", Some(3), "Paid"), "/dueDateTime", json!("tomorrow")),
            dollars,
            with(milestone("e", Some(5), "Paid"), "/state", Value::Null),
        ]);
        let (contract, skipped) = read_json(fixed(&milestones)).unwrap();
        assert_eq!(contract.milestones.len(), 1);
        let found: Vec<String> = skipped.iter().map(ToString::to_string).collect();
        let parts =
            ["b: unknown status \"Frozen\"", "c: due date", "d: its amount is in USD", "e: Upwork gives it no state"];
        for (skip, part) in found.iter().zip(parts) {
            assert!(skip.contains(part), "{skip}");
        }
        assert_eq!(found.len(), parts.len());
    }

    #[test]
    fn a_milestone_without_words_or_amount_is_known_by_its_number() {
        let bare = |id: &str, sequence: Option<i64>| {
            let bare = with(milestone(id, sequence, "Active"), "/description", json!(""));
            with(bare, "/depositAmount", Value::Null)
        };
        let (contract, _) =
            read_json(fixed(&json!([milestone("a", Some(1), "Paid"), bare("b", Some(7)), bare("c", None)]))).unwrap();
        let names: Vec<&str> = contract.milestones.iter().map(|milestone| milestone.name.as_str()).collect();
        assert_eq!(names, ["M a", "Milestone 7", "Milestone 3"]);
        assert_eq!(contract.milestones[1].amount, None);
    }

    #[test]
    fn a_fixed_price_contract_that_names_no_currency_is_a_skip() {
        assert!(reason(fixed(&json!([]))).contains("name a currency"));
    }

    #[test]
    fn milestones_left_out_by_scope_are_none_if_the_price_names_the_currency() {
        let mut contract = fixed(&json!([]));
        contract["terms"]["fixedPriceTerms"][0].as_object_mut().unwrap().remove("milestones");
        contract["terms"]["fixedPriceTerms"][0]["fixedAmount"] = json!({ "rawValue": "1500", "currency": "USD" });
        let (contract, _) = read_json(contract).unwrap();
        assert_eq!((contract.milestones.len(), contract.currency.code()), (0, "USD"));
    }
}
