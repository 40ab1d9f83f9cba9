//! One spelling for a CHECK that PostgreSQL prints in two. Changes nothing else about it and judges nothing.

/// Where PostgreSQL begins an array that is cast as a whole.
const ARRAY: &str = "(ARRAY[";

/// `x IN ('a', 'b')` over a varchar is printed as `(ARRAY['a'::character varying, ...])::text[]` in the database that Odoo made
/// it in, and as `ARRAY[('a'::character varying)::text, ...]` once it came back from a dump. Both become the latter.
pub(super) fn canonical(check: &str) -> String {
    let mut said = String::with_capacity(check.len());
    let mut rest = check;
    while let Some((before, array)) = rest.split_once(ARRAY) {
        said.push_str(before);
        rest = match cast_array(array) {
            Some((elements, kind, after)) => {
                let each: Vec<String> = elements.iter().map(|element| format!("({element})::{kind}")).collect();
                said.push_str(&format!("ARRAY[{}]", each.join(", ")));
                after
            }
            None => {
                said.push_str(ARRAY);
                array
            }
        };
    }
    said + rest
}

/// What follows `(ARRAY[`: its elements, the type that all of them are cast to, and what comes behind. None: they are cast
/// to nothing.
fn cast_array(array: &str) -> Option<(Vec<&str>, &str, &str)> {
    let mut elements = Vec::new();
    let (mut start, mut is_quoted) = (0, false);
    for (at, letter) in array.char_indices() {
        match letter {
            '\'' => is_quoted = !is_quoted,
            ',' if !is_quoted => {
                elements.push(array[start..at].trim());
                start = at + 1;
            }
            ']' if !is_quoted => {
                elements.push(array[start..at].trim());
                let (kind, after) = array[at..].strip_prefix("])::")?.split_once("[]")?;
                return kind.chars().all(|c| c.is_ascii_alphanumeric() || c == ' ').then_some((elements, kind, after));
            }
            _ => {}
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
        for check in [DUMPED, "CHECK ((amount >= 0.0))", "CHECK ((id = (ARRAY[1, 2])[1]))", "CHECK ((name <> '(ARRAY['::text))"] {
            assert_eq!(canonical(check), check);
        }
    }
}
