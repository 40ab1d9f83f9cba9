//! One spelling for a CHECK that PostgreSQL prints in two. Changes nothing else about it and judges nothing.

/// Where PostgreSQL begins an array that is cast as a whole.
const ARRAY: &str = "(ARRAY[";

/// `x IN ('a', 'b')` over a varchar is printed as `(ARRAY['a'::character varying, ...])::text[]` in the database that Odoo made
/// it in, and as `ARRAY[('a'::character varying)::text, ...]` once it came back from a dump. Both become the latter.
pub(super) fn canonical(check: &str) -> String {
    let mut said = String::with_capacity(check.len());
    let mut rest = check;
    while let Some((before, array)) = rest.split_once(ARRAY) {
        let (array, after) = element_by_element(array).unwrap_or_else(|| (ARRAY.to_owned(), array));
        said += before;
        said += &array;
        rest = after;
    }
    said + rest
}

/// What follows `(ARRAY[`, with the cast of the whole written at each element, and what comes behind. None: it is not cast.
fn element_by_element(array: &str) -> Option<(String, &str)> {
    let mut elements = Vec::new();
    let (mut start, mut is_quoted) = (0, false);
    for (at, letter) in array.char_indices() {
        match letter {
            '\'' => is_quoted = !is_quoted,
            ',' | ']' if !is_quoted => {
                elements.push(array[start..at].trim());
                start = at + 1;
            }
            _ => {}
        }
        if letter == ']' && !is_quoted {
            let (kind, after) = array[at..].strip_prefix("])::")?.split_once("[]")?;
            let is_name = kind.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == ' ');
            let cast = elements.iter().map(|element| format!("({element})::{kind}")).collect::<Vec<_>>();
            return is_name.then(|| (format!("ARRAY[{}]", cast.join(", ")), after));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::canonical;

    const DUMPED: &str = "CHECK (((kind)::text = ANY (ARRAY[('a, b'::character varying)::text, ('it''s]'::character \
                          varying)::text])) OR (balance <= (0)::numeric))";

    #[test]
    fn a_list_that_is_cast_as_a_whole_reads_like_one_out_of_a_dump() {
        let made = "CHECK (((kind)::text = ANY ((ARRAY['a, b'::character varying, 'it''s]'::character varying])::text[])) OR \
                    (balance <= (0)::numeric))";
        assert_eq!(canonical(made), DUMPED);
    }

    #[test]
    fn everything_else_is_left_as_it_is() {
        for check in
            [DUMPED, "CHECK ((amount >= 0.0))", "CHECK ((id = (ARRAY[1, 2])[1]))", "CHECK ((name <> '(ARRAY['::text))"]
        {
            assert_eq!(canonical(check), check);
        }
    }
}
