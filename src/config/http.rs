//! `[http]`: where we listen and under which address people reach us.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr};

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

    /// Where a process on the same machine reaches us, for a health check: an address that stands for all
    /// of them becomes the loopback.
    pub fn local(&self) -> SocketAddr {
        let ip = match self.listen.ip() {
            IpAddr::V4(ip) if ip.is_unspecified() => Ipv4Addr::LOCALHOST.into(),
            IpAddr::V6(ip) if ip.is_unspecified() => Ipv6Addr::LOCALHOST.into(),
            ip => ip,
        };
        SocketAddr::new(ip, self.listen.port())
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
    fn a_health_check_asks_on_the_loopback() {
        for (listen, local) in
            [("0.0.0.0:8478", "127.0.0.1:8478"), ("[::]:8478", "[::1]:8478"), ("192.0.2.1:80", "192.0.2.1:80")]
        {
            let http =
                Http { listen: listen.parse().unwrap(), public_url: Url::parse("https://sync.example.com").unwrap() };
            assert_eq!(http.local().to_string(), local);
        }
    }

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
