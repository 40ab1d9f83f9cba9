//! Every fault shows what it should over a real socket.

use std::{error::Error as _, time::Duration};

use serde_json::{Value, json};

use super::{
    super::{Fault, FaultKind, World, WorldSpec},
    STUDIO, Setup, setup,
};

const OFFERS: &str = "query Offers($p: Pagination!) { user { offer(pagination: $p) { totalCount edges { node { id title } } \
    pageInfo { endCursor hasNextPage } } } }";

impl Setup {
    async fn offers(&self) -> Value {
        self.ask_as(OFFERS, &json!({"p": {"after": "0", "first": 2}}), None).await
    }

    async fn raw(&self) -> reqwest::Response {
        self.post("query Me { user { id } }", &json!({}), None).send().await.unwrap()
    }
}

#[tokio::test]
async fn too_many_requests_come_with_and_without_a_time_to_wait() {
    let setup = setup(World::example()).await;
    setup.sim.fault(Fault::once(FaultKind::TooManyRequests { retry_after: Some(7) }));
    setup.sim.fault(Fault::once(FaultKind::TooManyRequests { retry_after: None }));
    let first = setup.raw().await;
    assert_eq!(first.status(), 429);
    assert_eq!(first.headers()["retry-after"], "7");
    let second = setup.raw().await;
    assert_eq!(second.status(), 429);
    assert!(!second.headers().contains_key("retry-after"));
    assert_eq!(second.text().await.unwrap(), "Too Many Requests");
    assert_eq!(setup.raw().await.status(), 200);
    let record = setup.sim.requests();
    assert_eq!(record[0].fault.as_deref(), Some("too_many_requests"));
    assert_eq!(record[0].status, Some(429));
    assert_eq!((&record[2].fault, record[2].status), (&None, Some(200)));
}

#[tokio::test]
async fn a_field_is_null_with_and_without_an_error() {
    let setup = setup(World::example()).await;
    let field = || "title".to_owned();
    setup.sim.fault(Fault::once(FaultKind::NullField { field: field(), told: false }));
    let titles = |answer: &Value| -> Vec<Value> {
        let edges = answer["data"]["user"]["offer"]["edges"].as_array().unwrap();
        edges.iter().map(|edge| edge["node"]["title"].clone()).collect()
    };
    let answer = setup.offers().await;
    assert_eq!((titles(&answer), answer.get("errors")), (vec![Value::Null, Value::Null], None));
    setup.sim.fault(Fault::once(FaultKind::NullField { field: field(), told: true }));
    let answer = setup.offers().await;
    assert_eq!(titles(&answer), [Value::Null, Value::Null]);
    assert_eq!(answer["errors"][1]["path"], json!(["user", "offer", "edges", 1, "node", "title"]));
    let message = "Exception while fetching data (/user/offer/edges[0]/node/title): not found";
    assert_eq!((&answer["errors"][0]["message"], answer["errors"].as_array().unwrap().len()), (&json!(message), 2));
}

#[tokio::test]
async fn server_errors_and_bot_checks_are_html() {
    let setup = setup(World::example()).await;
    for (kind, status) in [
        (FaultKind::ServerError { status: 502 }, 502),
        (FaultKind::Html { status: 200 }, 200),
        (FaultKind::Html { status: 403 }, 403),
    ] {
        setup.sim.fault(Fault::once(kind));
        let response = setup.raw().await;
        assert_eq!(response.status(), status);
        assert!(response.headers()["content-type"].to_str().unwrap().starts_with("text/html"));
        assert!(response.text().await.unwrap().contains("<html>"));
    }
}

#[tokio::test]
async fn a_reset_is_a_reset() {
    let setup = setup(World::example()).await;
    setup.sim.fault(Fault::once(FaultKind::Reset));
    let error = setup.post("{ user { id } }", &json!({}), None).send().await.unwrap_err();
    let mut cause = error.source();
    let mut kinds = Vec::new();
    while let Some(inner) = cause {
        kinds.extend(inner.downcast_ref::<std::io::Error>().map(std::io::Error::kind));
        cause = inner.source();
    }
    assert!(kinds.contains(&std::io::ErrorKind::ConnectionReset), "{error:?}");
    assert_eq!(setup.sim.requests()[0].status, None);
    assert_eq!(setup.raw().await.status(), 200);
}

#[tokio::test]
async fn a_cut_body_has_a_head_and_then_breaks_off() {
    let setup = setup(World::example()).await;
    setup.sim.fault(Fault::once(FaultKind::CutBody));
    let response = setup.raw().await;
    assert_eq!(response.status(), 200);
    assert!(response.content_length().unwrap() > 0);
    assert!(response.bytes().await.is_err());
    let whole: Value = setup.raw().await.json().await.unwrap();
    assert!(whole["data"]["user"].is_object());
}

#[tokio::test]
async fn errors_come_without_data() {
    let setup = setup(World::example()).await;
    setup.sim.fault(Fault::once(FaultKind::NullData { message: None }));
    let answer = setup.offers().await;
    assert_eq!(answer["data"], Value::Null);
    assert!(answer.as_object().unwrap().contains_key("data"));
    assert_eq!(answer["errors"][0]["message"], "Internal Server Error");
}

#[tokio::test]
async fn partial_data_nulls_one_item_and_says_where() {
    let setup = setup(World::example()).await;
    setup.sim.fault(Fault::once(FaultKind::PartialData { item: 1 }));
    let answer = setup.offers().await;
    let edges = &answer["data"]["user"]["offer"]["edges"];
    assert!(edges[0].is_object());
    assert_eq!(edges[1], Value::Null);
    assert_eq!(answer["errors"].as_array().unwrap().len(), 1);
    assert_eq!(answer["errors"][0]["path"], json!(["user", "offer", "edges", 1]));
    assert_eq!(answer["errors"][0]["message"], "Exception while fetching data (/user/offer/edges[1]): not found");
    // Without a list, the first field is what fails.
    setup.sim.fault(Fault::once(FaultKind::PartialData { item: 0 }));
    let answer = setup.ask("{ user { id } organization { id } }").await;
    assert_eq!(answer["data"]["user"], Value::Null);
    assert!(answer["data"]["organization"].is_object());
    assert_eq!(answer["errors"][0]["path"], json!(["user"]));
    // Where the schema has no null, what contains the item goes.
    setup.sim.fault(Fault::once(FaultKind::PartialData { item: 0 }));
    let answer = setup.ask("{ companySelector { items { title } } }").await;
    assert_eq!(answer["data"], Value::Null);
}

#[tokio::test]
async fn a_missing_scope_names_the_fields_and_spares_queries_without_them() {
    let setup = setup(World::example()).await;
    let fields = ["ContractOfferResult.title", "Money.rawValue"].map(str::to_owned).to_vec();
    setup.sim.fault(Fault::forever(FaultKind::MissingScope { fields }));
    let answer = setup.offers().await;
    assert_eq!(answer["data"], Value::Null);
    assert_eq!(
        answer["errors"][0]["message"],
        "The client or authentication token doesn't have enough oauth2 permissions/scopes to access: [ContractOfferResult.title]."
    );
    assert_eq!(answer["errors"][0]["extensions"]["classification"], "ExecutionAborted");
    let without = OFFERS.replace("id title", "id");
    let answer = setup.ask_as(&without, &json!({"p": {"first": 2}}), None).await;
    assert_eq!(answer.get("errors"), None);
}

#[tokio::test]
async fn an_expired_token_stays_expired() {
    let setup = setup(World::example()).await;
    setup.sim.fault(Fault::once(FaultKind::ExpiredToken));
    let response = setup.raw().await;
    assert_eq!(response.status(), 401);
    let body: Value = response.json().await.unwrap();
    assert_eq!(body, json!({"error": "invalid_token"}));
    assert_eq!(setup.raw().await.status(), 401);
}

#[tokio::test]
async fn a_repeated_cursor_does_not_move() {
    let setup = setup(World::seeded(&WorldSpec::default())).await;
    setup.sim.fault(Fault::times(2, FaultKind::RepeatedCursor).on("Offers"));
    for after in ["0", "2"] {
        let answer = setup.ask_as(OFFERS, &json!({"p": {"after": after, "first": 2}}), None).await;
        let info = &answer["data"]["user"]["offer"]["pageInfo"];
        assert_eq!(info, &json!({"endCursor": after, "hasNextPage": true}));
    }
    let answer = setup.ask_as(OFFERS, &json!({"p": {"after": "2", "first": 2}}), None).await;
    assert_eq!(answer["data"]["user"]["offer"]["pageInfo"]["endCursor"], "4");
}

#[tokio::test]
async fn lists_are_empty_once() {
    let setup = setup(World::example()).await;
    setup.sim.fault(Fault::once(FaultKind::EmptyList));
    let answer = setup.offers().await;
    let empty = json!({"totalCount": 0, "edges": [], "pageInfo": {"endCursor": null, "hasNextPage": false}});
    assert_eq!(answer["data"]["user"]["offer"], empty);
    let answer = setup.offers().await;
    assert_eq!(answer["data"]["user"]["offer"]["totalCount"], 4);
}

#[tokio::test]
async fn a_slow_answer_is_late_and_right() {
    let setup = setup(World::example()).await;
    setup.sim.fault(Fault::once(FaultKind::Slow { millis: 300 }));
    let request = setup.post("{ user { id } }", &json!({}), None).timeout(Duration::from_millis(30));
    assert!(request.send().await.unwrap_err().is_timeout());
    setup.sim.fault(Fault::once(FaultKind::Slow { millis: 30 }));
    assert_eq!(setup.raw().await.status(), 200);
}

#[tokio::test]
async fn the_wrong_tenant_answers() {
    let setup = setup(World::example()).await;
    setup.sim.fault(Fault::once(FaultKind::WrongTenant).on("organization"));
    let answer = setup.ask_as("{ organization { id } }", &json!({}), Some(STUDIO)).await;
    assert_ne!(answer["data"]["organization"]["id"], STUDIO);
    assert!(answer["data"]["organization"]["id"].is_string());
}

#[tokio::test]
async fn faults_hit_what_they_are_for_after_what_they_let_pass() {
    let setup = setup(World::example()).await;
    setup.sim.fault(Fault::once(FaultKind::ServerError { status: 500 }).on("user.offer").after(1));
    assert_eq!(setup.raw().await.status(), 200);
    let variables = json!({"p": {"first": 1}});
    let mut statuses = Vec::new();
    for _ in 0..3 {
        statuses.push(setup.post(OFFERS, &variables, None).send().await.unwrap().status().as_u16());
    }
    assert_eq!(statuses, [200, 500, 200]);
    setup.sim.fault(Fault::forever(FaultKind::Reset));
    setup.sim.clear_faults();
    assert_eq!(setup.raw().await.status(), 200);
}

#[tokio::test]
async fn clients_that_upwork_turns_away_are_turned_away() {
    let setup = setup(World::example()).await;
    let request = setup.post("{ user { id } }", &json!({}), None);
    let response = request.header("User-Agent", "Python-urllib/3.12").send().await.unwrap();
    assert_eq!(response.status(), 403);
}
