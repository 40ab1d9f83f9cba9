//! The authorize page.

use url::Url;

use super::{
    super::{super::World, ANNA, setup},
    CALLBACK,
};

#[tokio::test]
async fn the_page_names_the_application_and_its_buttons_lead_back() {
    let setup = setup(World::example()).await;
    let page = setup.http.get(setup.authorize()).send().await.unwrap();
    let html = page.text().await.unwrap();
    assert!(html.contains("<code>simulator</code>") && html.contains("Approve") && html.contains("Deny"));
    assert!(html.contains("Anna Kovacs"));
    for (choice, name) in [("approve", "code"), ("deny", "error")] {
        let form = [
            ("choice", choice),
            ("user", ANNA),
            ("response_type", "code"),
            ("client_id", "simulator"),
            ("redirect_uri", CALLBACK),
            ("state", "s&t"),
        ];
        let response = setup.http.post(setup.sim.authorize_url()).form(&form).send().await.unwrap();
        assert_eq!(response.status(), 303);
        let target = Url::parse(response.headers()["location"].to_str().unwrap()).unwrap();
        let pairs: Vec<(String, String)> = target.query_pairs().into_owned().collect();
        assert_eq!(pairs[0], ("db".to_owned(), "x".to_owned()));
        assert_eq!(pairs[1].0, name);
        assert_eq!(pairs[2], ("state".to_owned(), "s&t".to_owned()));
    }
}

#[tokio::test]
async fn an_automatic_approval_redirects_at_once() {
    let setup = setup(World::example()).await;
    setup.sim.approve_as(Some(ANNA));
    let pairs = setup.sent_to(setup.authorize()).await;
    let names: Vec<&str> = pairs.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["db", "code", "state"]);
    let mut scoped = setup.authorize();
    scoped.query_pairs_mut().append_pair("scope", "all");
    let pairs = setup.sent_to(scoped).await;
    assert!(pairs.contains(&("error".to_owned(), "invalid_scope".to_owned())));
    let stranger = setup.authorize().as_str().replace("client_id=simulator", "client_id=other");
    assert_eq!(setup.http.get(stranger).send().await.unwrap().status(), 400);
}
