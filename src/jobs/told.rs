//! Trouble that lasts is told once and not at every look, and so is its end. Only words for the log.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::error::Error;
use super::run::chain;

/// What was told last, by what it is about. Clones share it.
#[derive(Clone, Debug, Default)]
pub struct Told(Arc<Mutex<BTreeMap<&'static str, String>>>);

impl Told {
    /// Tells the log of an outcome if it is news. True: all is well.
    pub fn tell(&self, about: &'static str, outcome: Result<(), Error>) -> bool {
        let trouble = outcome.err().map(|e| chain(&e));
        let well = trouble.is_none();
        if self.is_news(about, trouble.as_ref()) {
            let news = trouble.as_deref().unwrap_or("in order again");
            if well { tracing::info!("{about}: {news}") } else { tracing::warn!("{about}: {news}") }
        }
        well
    }

    fn is_news(&self, about: &'static str, trouble: Option<&String>) -> bool {
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let before = match trouble {
            Some(trouble) => told.insert(about, trouble.clone()),
            None => told.remove(about),
        };
        before.as_ref() != trouble
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_trouble_is_told_once_and_its_end_too() {
        let told = Told::default();
        let trouble = "away".to_owned();
        let news =
            [Some(&trouble), Some(&trouble), None, None, Some(&trouble)].map(|now| told.is_news("database", now));
        assert_eq!(news, [true, false, true, false, true]);
        assert!(told.is_news("heartbeat", Some(&trouble)));
    }
}
