//! Finds the name that somebody probably meant. Knows nothing about settings.

/// The candidate closest to `name`, if it is close enough to be a slip: the same last part elsewhere, or
/// a few letters apart.
pub(super) fn closest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let key_of = |full: &str| full.rsplit_once('.').map(|(_, key)| key.to_owned());
    let (key, slips) = (key_of(name), (name.len() / 4).clamp(1, 3));
    candidates
        .into_iter()
        .map(|candidate| {
            let elsewhere = key.is_some() && key_of(candidate) == key;
            (if elsewhere { 1 } else { distance(name, candidate) }, candidate)
        })
        .filter(|(distance, _)| *distance <= slips)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

/// Letters to insert, remove, replace or swap with their neighbour to get from `a` to `b`.
fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![(0..=b.len()).collect::<Vec<_>>()];
    for i in 1..=a.len() {
        let mut row = vec![i];
        for j in 1..=b.len() {
            let replaced = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
            let mut best = replaced.min(rows[i - 1][j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                best = best.min(rows[i - 2][j - 2] + 1);
            }
            row.push(best);
        }
        rows.push(row);
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEYS: [&str; 4] = ["database.url", "database.lock_timeout", "http.listen", "log.level"];

    #[test]
    fn a_slip_finds_the_key_that_was_meant() {
        assert_eq!(closest("database.ulr", KEYS), Some("database.url"));
        assert_eq!(closest("databse.lock_timeout", KEYS), Some("database.lock_timeout"));
        assert_eq!(closest("database.locktimeouts", KEYS), Some("database.lock_timeout"));
    }

    #[test]
    fn a_key_in_the_wrong_section_finds_its_section() {
        assert_eq!(closest("server.listen", KEYS), Some("http.listen"));
    }

    #[test]
    fn something_else_altogether_finds_nothing() {
        assert_eq!(closest("metrics.port", KEYS), None);
        assert_eq!(closest("x", KEYS), None);
    }

    #[test]
    fn neighbours_swapped_are_one_slip() {
        assert_eq!(distance("ulr", "url"), 1);
        assert_eq!(distance("", "abc"), 3);
        assert_eq!(distance("same", "same"), 0);
    }
}
