//! Control over HTTP does what the handle does; the record and stopping.

use serde_json::{Value, json};

use super::{
    super::{Face, RequestRecord, World},
    ANNA, Setup, noon, setup,
};

impl Setup {
    async fn control(&self, path: &str, body: &Value) -> reqwest::Response {
        let url = format!("{}/_simulator/{path}", self.sim.base_url());
        self.http.post(url).json(body).send().await.unwrap()
    }

    async fn read(&self, path: &str) -> Value {
        let url = format!("{}/_simulator/{path}", self.sim.base_url());
        self.http.get(url).send().await.unwrap().json().await.unwrap()
    }
}

#[tokio::test]
async fn requests_are_recorded_with_who_asked_what_and_when() {
    let setup = setup(World::example()).await;
    let query = "query Find($id: ID!) { offer(id: $id) { id } user { id } }";
    setup.ask_as(query, &json!({"id": "1"}), Some(ANNA)).await;
    let records: Vec<RequestRecord> = serde_json::from_value(setup.read("requests").await).unwrap();
    assert_eq!(records, setup.sim.requests());
    let [record] = records.as_slice() else {
        panic!("{records:?}");
    };
    assert_eq!(record.face, Face::Graphql);
    assert_eq!(record.at, noon());
    assert_eq!(record.operation.as_deref(), Some("Find"));
    assert_eq!(record.fields, ["offer", "user"]);
    assert_eq!(record.variables, json!({"id": "1"}));
    assert_eq!(record.tenant.as_deref(), Some(ANNA));
    assert_eq!(record.user.as_deref(), Some(ANNA));
    assert_eq!(record.user_agent.as_deref(), Some("simulator-tests/1.0"));
    assert_eq!(record.status, Some(200));
    assert_eq!(setup.control("reset-requests", &Value::Null).await.status(), 204);
    assert_eq!(setup.sim.requests(), []);
}

#[tokio::test]
async fn the_world_is_moved_and_broken_over_http() {
    let setup = setup(World::example()).await;
    let step = json!({"step": "new_term", "contract": "41846002", "rate": "61.50"});
    assert_eq!(setup.control("step", &step).await.status(), 204);
    let step = json!({"step": "contract_ended", "contract": "1"});
    assert_eq!(setup.control("step", &step).await.status(), 404);
    let step = json!({"step": "contract_resumed", "contract": "41846002"});
    assert_eq!(setup.control("step", &step).await.status(), 422);
    let fault = json!({"on": "user", "times": 1, "kind": "html", "status": 403});
    assert_eq!(setup.control("fault", &fault).await.status(), 204);
    let asked = setup.post("{ user { id } }", &json!({}), None).send().await.unwrap();
    assert_eq!(asked.status(), 403);
    let world = setup.read("world").await;
    assert_eq!(world["contracts"], 4);
    assert_eq!(world["users"][0]["tenants"][1]["kind"], "agency");
}

#[tokio::test]
async fn accounts_are_connected_and_revoked_over_http() {
    let setup = setup(World::example()).await;
    let tokens: Value = setup.control("tokens", &json!({"user": ANNA})).await.json().await.unwrap();
    assert!(tokens["refresh_token"].is_string());
    assert_eq!(setup.control("tokens", &json!({"user": "1"})).await.status(), 404);
    assert_eq!(setup.control("approve", &json!({"user": ANNA})).await.status(), 204);
    assert_eq!(setup.control("revoke", &json!({"user": ANNA})).await.status(), 204);
    let asked = setup.post("{ user { id } }", &json!({}), None).send().await.unwrap();
    assert_eq!(asked.status(), 401);
}

#[tokio::test]
async fn a_stopped_simulator_is_gone() {
    let setup = setup(World::example()).await;
    setup.ask("{ user { id } }").await;
    let url = setup.sim.base_url().to_owned();
    setup.sim.stop().await;
    assert!(setup.http.get(url).send().await.unwrap_err().is_connect());
}
