//! Builds the one HTTP client of the program. It follows no redirect (a token must not travel on), knows no
//! proxy but the configured one, and gives up on a silent server.

use std::sync::Once;
use std::time::Duration;

use secrecy::{ExposeSecret, SecretString};

use super::error::Error;

/// How to reach Upwork.
#[derive(Clone, Debug)]
pub struct HttpSettings {
    /// Longest time from sending a request to the last byte of its answer.
    pub timeout: Duration,
    /// Longest time to connect.
    pub connect_timeout: Duration,
    /// Proxy address, `http://`, `https://` or `socks5h://`; a secret, since it may hold a password. The
    /// environment's proxy variables are not looked at.
    pub proxy: Option<SecretString>,
}

impl Default for HttpSettings {
    fn default() -> Self {
        Self { timeout: Duration::from_mins(1), connect_timeout: Duration::from_secs(10), proxy: None }
    }
}

/// Makes ring the process's TLS provider, once. reqwest is built without one and panics if there is none
/// when a client is built; [`http_client`] therefore calls this itself.
pub fn install_tls() {
    static DONE: Once = Once::new();
    DONE.call_once(|| {
        // An error means that somebody installed one before: that one does.
        let _ = rustls::crypto::ring::default_provider().install_default();
    });
}

/// The HTTP client that everything is handed.
///
/// # Errors
/// [`Error::Settings`] for a proxy address that cannot be used or system certificates that cannot be read.
#[allow(clippy::disallowed_methods)] // the one place that builds a client
pub fn http_client(settings: &HttpSettings) -> Result<reqwest::Client, Error> {
    install_tls();
    let mut builder = reqwest::Client::builder()
        .user_agent(concat!("upwork-odoo/", env!("CARGO_PKG_VERSION")))
        .redirect(reqwest::redirect::Policy::none())
        .timeout(settings.timeout)
        .connect_timeout(settings.connect_timeout);
    builder = match &settings.proxy {
        None => builder.no_proxy(),
        Some(address) => {
            // reqwest's own error would repeat the address.
            let proxy = reqwest::Proxy::all(address.expose_secret())
                .map_err(|_| Error::Settings("the proxy address is not of the form scheme://host:port".to_owned()))?;
            builder.proxy(proxy)
        }
    };
    builder.build().map_err(|error| Error::Settings(error.without_url().to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bad_proxy_is_refused_without_its_password() {
        let proxy = Some(SecretString::from("ht tp://me:canary@"));
        let error = http_client(&HttpSettings { proxy, ..HttpSettings::default() }).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("canary"), "{error:?}");
    }

    #[test]
    fn clients_can_be_built_more_than_once() {
        for _ in 0..2 {
            http_client(&HttpSettings::default()).unwrap();
        }
    }
}
