//! Pages, filters, tenants and limits.

use serde_json::{Value, json};

use super::{
    super::{World, WorldSpec},
    ANNA, STUDIO, Setup, setup,
};

const OFFERS: &str = "query Offers($p: Pagination!, $f: OfferForFreelancerFilter, $s: SortAttribute) { user { offer(pagination: $p, \
    offerForFreelancerFilter: $f, sortAttribute: $s) { totalCount edges { cursor node { id state type startDateTime \
    contractDetails { id status } } } pageInfo { endCursor hasNextPage } } } }";

const PROPOSALS: &str = "query Proposals($f: VendorProposalFilter!, $p: Pagination!) { vendorProposals(filter: $f, \
    sortAttribute: {field: CREATEDDATETIME, sortOrder: DESC}, pagination: $p) { totalCount edges { cursor node { id \
    status { status } auditDetails { createdDateTime { rawValue } } } } pageInfo { endCursor hasNextPage } } }";

async fn all_offers(setup: &Setup) -> Vec<Value> {
    let (mut after, mut rows) = ("0".to_owned(), Vec::new());
    loop {
        let answer = setup.ask_as(OFFERS, &json!({"p": {"after": after, "first": 50}}), None).await;
        let page = &answer["data"]["user"]["offer"];
        rows.extend(page["edges"].as_array().unwrap().iter().cloned());
        if page["pageInfo"]["hasNextPage"] == false {
            assert_eq!(page["totalCount"], rows.len());
            return rows;
        }
        after = page["pageInfo"]["endCursor"].as_str().unwrap().to_owned();
    }
}

#[tokio::test]
async fn offers_page_by_offset_and_miss_nothing() {
    let spec = WorldSpec { hourly: 83, fixed: 40, pending_offers: 4, ..WorldSpec::default() };
    let setup = setup(World::seeded(&spec)).await;
    let rows = all_offers(&setup).await;
    assert_eq!(rows.len(), 127);
    let mut ids: Vec<String> = rows.iter().map(|row| row["node"]["id"].to_string()).collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 127);
    let waiting = rows.iter().filter(|row| row["node"]["contractDetails"].is_null());
    assert_eq!(waiting.count(), 4);
    assert_eq!(setup.sim.requests().len(), 3);
}

#[tokio::test]
async fn offers_are_filtered_and_sorted() {
    let setup = setup(World::seeded(&WorldSpec::default())).await;
    let variables = json!({
        "p": {"first": 50},
        "f": {"commonFilter": {"states_any": ["Paused", "Ended"]}},
        "s": {"field": "StartDate", "sortOrder": "DESC"},
    });
    let answer = setup.ask_as(OFFERS, &variables, None).await;
    let edges = answer["data"]["user"]["offer"]["edges"].as_array().unwrap();
    let starts: Vec<&str> = edges.iter().map(|edge| edge["node"]["startDateTime"].as_str().unwrap()).collect();
    assert!(starts.len() > 3);
    assert!(starts.is_sorted_by(|left, right| left >= right), "{starts:?}");
    for edge in edges {
        assert!(["Paused", "Ended"].contains(&edge["node"]["state"].as_str().unwrap()));
    }
}

#[tokio::test]
async fn pages_beyond_the_limit_are_refused() {
    let setup = setup(World::example()).await;
    let too_many = json!({"p": {"first": 41, "after": null}, "f": {"status_eq": "Pending"}});
    let answer = setup.ask_as(PROPOSALS, &too_many, None).await;
    assert_eq!(answer["errors"][0]["message"], "VJCA-6 Input parameter provided has incorrect value");
    assert_eq!(answer["errors"][0]["path"], json!(["vendorProposals"]));
    assert_eq!(answer["errors"][0]["extensions"]["classification"], "DataFetchingException");
    assert_eq!(answer["data"], Value::Null);
    let answer = setup.ask_as(OFFERS, &json!({"p": {"first": 51}}), None).await;
    assert_eq!(answer["data"]["user"]["offer"], Value::Null);
    assert!(answer["errors"][0]["message"].as_str().unwrap().contains("VJCA-6"));
    let ids: Vec<String> = (0..11).map(|id| id.to_string()).collect();
    let query = "query($ids: [ID!]) { contractList(ids: $ids) { contracts { id } } }";
    let answer = setup.ask_as(query, &json!({"ids": ids}), None).await;
    assert_eq!(answer["data"]["contractList"], Value::Null);
    assert!(answer["errors"].is_array());
}

#[tokio::test]
async fn the_eight_askable_statuses_reach_every_proposal_once() {
    let spec = WorldSpec { proposals: 600, ..WorldSpec::default() };
    let setup = setup(World::seeded(&spec)).await;
    let (mut ids, mut statuses) = (Vec::new(), Vec::new());
    for status in ["Accepted", "Declined", "Withdrawn", "Offered", "Activated", "Archived", "Hired", "Pending"] {
        let mut after = Value::Null;
        loop {
            let variables = json!({"f": {"status_eq": status}, "p": {"first": 40, "after": after}});
            let answer = setup.ask_as(PROPOSALS, &variables, None).await;
            let page = &answer["data"]["vendorProposals"];
            for edge in page["edges"].as_array().unwrap() {
                ids.push(edge["node"]["id"].to_string());
                statuses.push(edge["node"]["status"]["status"].to_string());
            }
            after = page["pageInfo"]["endCursor"].clone();
            if page["pageInfo"]["hasNextPage"] == false {
                break;
            }
        }
    }
    assert_eq!(ids.len(), 600);
    for list in [&mut ids, &mut statuses] {
        list.sort();
        list.dedup();
    }
    assert_eq!((ids.len(), statuses.len()), (600, 12));
}

#[tokio::test]
async fn the_header_chooses_the_tenant_and_its_absence_the_default_one() {
    let setup = setup(World::example()).await;
    let query = "{ organization { id } }";
    let id = |answer: Value| answer["data"]["organization"]["id"].clone();
    assert_eq!(id(setup.ask(query).await), ANNA);
    assert_eq!(id(setup.ask_as(query, &json!({}), Some(STUDIO)).await), STUDIO);
    let answer = setup.ask_as(query, &json!({}), Some("1390112233445566720")).await;
    assert_eq!(answer["errors"][0]["message"], "Authorization failed");
    assert_eq!(answer["data"], Value::Null);
    let tenants: Vec<Option<String>> = setup.sim.requests().into_iter().map(|asked| asked.tenant).collect();
    assert_eq!(tenants, [None, Some(STUDIO.to_owned()), Some("1390112233445566720".to_owned())]);
}

#[tokio::test]
async fn contracts_that_are_unknown_or_somebody_elses_are_left_out() {
    let spec = WorldSpec { users: 2, ..WorldSpec::default() };
    let world = World::seeded(&spec);
    let users: Vec<String> = world.users().map(|user| user.id.clone()).collect();
    let of = |user: &str| {
        let mine = world.contracts().iter().find(|of| of.freelancer == user);
        mine.unwrap().id.clone()
    };
    let (mine, other) = (of(&users[0]), of(&users[1]));
    let setup = setup(world).await;
    let query = "query($ids: [ID!]) { contractList(ids: $ids) { contracts { id } } }";
    let answer = setup.ask_as(query, &json!({"ids": [other, "99999999", mine]}), None).await;
    assert_eq!(answer["data"]["contractList"]["contracts"], json!([{"id": mine}]));
    let query = "query($id: ID!) { contractDetails(id: $id) { id } }";
    let answer = setup.ask_as(query, &json!({"id": other}), None).await;
    assert_eq!(answer["data"], Value::Null);
    assert_eq!(answer["errors"][0]["message"], "Exception while fetching data (/contractDetails): not found");
}
