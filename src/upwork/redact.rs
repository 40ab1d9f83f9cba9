//! Makes a server's text fit to be shown: known secrets are taken out and it is cut to a line.

/// Longest text of a server that is repeated.
const LONGEST: usize = 300;

/// `text` on one line of at most 300 characters, with each of `secrets` replaced by `***`.
pub(super) fn redact(text: &str, secrets: &[&str]) -> String {
    let mut shown = text.to_owned();
    for secret in secrets.iter().filter(|secret| !secret.is_empty()) {
        shown = shown.replace(secret, "***");
    }
    shown.chars().map(|c| if c.is_control() { ' ' } else { c }).take(LONGEST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_echoed_secret_is_taken_out_before_the_cut() {
        let echo = format!("{}token=hush-hush", "x".repeat(290));
        let shown = redact(&echo, &["hush-hush", ""]);
        assert!(shown.ends_with("token=***"), "{shown}");
        assert!(!shown.contains("hus"));
    }
}
