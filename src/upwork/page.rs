//! Follows the pages of a list to its end, and no further: each cursor leads to something new.

use std::collections::HashSet;
use std::fmt;

use super::error::Error;

/// Why a list could not be followed to its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PagingFault {
    /// The cursor of a page is one that was followed before.
    CursorRepeats(String),
    /// There is a next page, but no cursor for it.
    NoCursor,
    /// There is a next page after an empty one.
    EmptyPage,
    /// Upwork does not say whether there is a next page.
    NoPageInfo,
}

impl fmt::Display for PagingFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::CursorRepeats(cursor) => write!(f, "the list runs in a circle (cursor {cursor:?} came twice)"),
            Self::NoCursor => f.write_str("a next page is announced, but no cursor leads to it"),
            Self::EmptyPage => f.write_str("a page is empty, but a next one is announced"),
            Self::NoPageInfo => f.write_str("a page does not say whether another follows"),
        }
    }
}

/// What a page says about the next one.
#[derive(Debug)]
pub(super) struct PageEnd {
    pub cursor: Option<String>,
    pub has_next: Option<bool>,
}

/// The way through one list.
pub(super) struct Pages {
    operation: &'static str,
    followed: HashSet<String>,
}

impl Pages {
    /// Starts at `first`, the cursor of the first page if it has one.
    pub fn starting(operation: &'static str, first: Option<&str>) -> Self {
        Self { operation, followed: first.into_iter().map(str::to_owned).collect() }
    }

    /// The cursor of the page after one of `rows` rows, or `None` at the end.
    ///
    /// # Errors
    /// [`Error::Paging`] if the list cannot be followed to its end: half a list is worse than none.
    pub fn next(&mut self, end: Option<PageEnd>, rows: usize) -> Result<Option<String>, Error> {
        let fault = |fault| Err(Error::Paging { operation: self.operation, fault });
        match end {
            None | Some(PageEnd { has_next: None, .. }) => fault(PagingFault::NoPageInfo),
            Some(PageEnd { has_next: Some(false), .. }) => Ok(None),
            Some(_) if rows == 0 => fault(PagingFault::EmptyPage),
            Some(PageEnd { cursor: None, .. }) => fault(PagingFault::NoCursor),
            Some(PageEnd { cursor: Some(cursor), .. }) if self.followed.contains(&cursor) => {
                fault(PagingFault::CursorRepeats(cursor))
            }
            Some(PageEnd { cursor: Some(cursor), .. }) => {
                self.followed.insert(cursor.clone());
                Ok(Some(cursor))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end(cursor: &str, has_next: bool) -> PageEnd {
        PageEnd { cursor: (!cursor.is_empty()).then(|| cursor.to_owned()), has_next: Some(has_next) }
    }

    fn fault(result: Result<Option<String>, Error>) -> PagingFault {
        match result {
            Err(Error::Paging { fault, .. }) => fault,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_list_is_followed_until_it_says_that_it_ends() {
        let mut pages = Pages::starting("Op", Some("0"));
        assert_eq!(pages.next(Some(end("50", true)), 50).unwrap(), Some("50".into()));
        assert_eq!(pages.next(Some(end("60", false)), 10).unwrap(), None);
        assert_eq!(Pages::starting("Op", Some("0")).next(Some(end("", false)), 0).unwrap(), None);
    }

    #[test]
    fn a_cursor_that_leads_back_is_an_error() {
        let mut pages = Pages::starting("Op", Some("0"));
        assert_eq!(fault(pages.next(Some(end("0", true)), 50)), PagingFault::CursorRepeats("0".into()));
        let mut pages = Pages::starting("Op", None);
        pages.next(Some(end("a", true)), 40).unwrap();
        pages.next(Some(end("b", true)), 40).unwrap();
        assert_eq!(fault(pages.next(Some(end("a", true)), 40)), PagingFault::CursorRepeats("a".into()));
    }

    #[test]
    fn a_page_that_hides_the_way_on_is_an_error() {
        let next = |end, rows| fault(Pages::starting("Op", None).next(end, rows));
        assert_eq!(next(Some(end("", true)), 40), PagingFault::NoCursor);
        assert_eq!(next(Some(end("a", true)), 0), PagingFault::EmptyPage);
        assert_eq!(next(None, 40), PagingFault::NoPageInfo);
        let silent = Some(PageEnd { cursor: None, has_next: None });
        assert_eq!(next(silent, 40), PagingFault::NoPageInfo);
    }
}
