//! `[http]`: where we listen and under which address people reach us.

use std::net::SocketAddr;

use serde::Deserialize;
use url::Url;

use super::section::{Findings, Section};
use super::value::address;

/// The HTTP server.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Http {
    /// Address and port to listen on; port 0 lets the system choose.
    pub listen: SocketAddr,
    /// Address under which browsers reach us; may have a path.
    #[serde(deserialize_with = "address")]
    pub public_url: Url,
}

impl Http {
    /// A page of ours as browsers reach it: `public_url` with `path` (such as `/upwork/oauth/callback`)
    /// behind it.
    pub fn public(&self, path: &str) -> Url {
        let mut url = self.public_url.clone();
        let base = url.path().trim_end_matches('/').to_owned();
        url.set_path(&format!("{base}/{}", path.trim_start_matches('/')));
        url
    }
}

impl Section for Http {
    const NAME: &'static str = "http";

    fn check(&self, _: &mut Findings<'_>) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_stand_below_the_public_address() {
        for (base, page) in [
            ("https://sync.example.com", "https://sync.example.com/upwork/oauth/callback"),
            ("https://sync.example.com/", "https://sync.example.com/upwork/oauth/callback"),
            ("https://example.com/sync/", "https://example.com/sync/upwork/oauth/callback"),
        ] {
            let http = Http { listen: SocketAddr::from(([127, 0, 0, 1], 0)), public_url: Url::parse(base).unwrap() };
            assert_eq!(http.public("/upwork/oauth/callback").as_str(), page);
        }
    }
}
