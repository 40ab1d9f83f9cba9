//! The OAuth pages and the token endpoint: what the tests of both do.

mod pages;
mod tokens;

use serde_json::Value;
use url::Url;

use super::{super::Tokens, ANNA, Setup};

const CALLBACK: &str = "https://odoo.example.com/upwork/oauth/callback?db=x";

impl Setup {
    async fn token(&self, form: &[(&str, &str)]) -> (u16, Value) {
        let response = self.http.post(self.sim.token_url()).form(form).send().await.unwrap();
        let status = response.status().as_u16();
        (status, response.json().await.unwrap())
    }

    async fn refresh(&self, token: &str) -> (u16, Value) {
        let (id, secret) = ("simulator", "simulator-secret");
        let form =
            [("grant_type", "refresh_token"), ("client_id", id), ("client_secret", secret), ("refresh_token", token)];
        self.token(&form).await
    }

    async fn redeem(&self, code: &str, redirect: &str) -> (u16, Value) {
        let (id, secret) = ("simulator", "simulator-secret");
        let form = [
            ("grant_type", "authorization_code"),
            ("client_id", id),
            ("client_secret", secret),
            ("code", code),
            ("redirect_uri", redirect),
        ];
        self.token(&form).await
    }

    fn authorize(&self) -> Url {
        let mut url = Url::parse(&self.sim.authorize_url()).unwrap();
        url.query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", "simulator")
            .append_pair("redirect_uri", CALLBACK)
            .append_pair("state", "s&t");
        url
    }

    /// Follows the authorize address to where it sends the browser.
    async fn sent_to(&self, url: Url) -> Vec<(String, String)> {
        let response = self.http.get(url).send().await.unwrap();
        assert_eq!(response.status(), 303);
        let target = response.headers()["location"].to_str().unwrap();
        Url::parse(target).unwrap().query_pairs().into_owned().collect()
    }

    async fn code(&self) -> String {
        self.sim.approve_as(Some(ANNA));
        let pairs = self.sent_to(self.authorize()).await;
        pairs.into_iter().find(|(name, _)| name == "code").unwrap().1
    }

    fn pair(&self) -> Tokens {
        self.sim.issue_tokens(ANNA).unwrap()
    }

    async fn status_with(&self, token: &str) -> u16 {
        let body = serde_json::json!({"query": "{ user { id } }"});
        let request = self.http.post(self.sim.graphql_url()).bearer_auth(token).json(&body);
        request.send().await.unwrap().status().as_u16()
    }
}

fn dead(answer: &(u16, Value)) -> bool {
    answer.0 == 400
        && answer.1["error"] == "invalid_grant"
        && answer.1["error_description"] == "Refresh token is expired or revoked or not registered"
}
