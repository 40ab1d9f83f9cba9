//! Pages: by an offset in text, or by the cursor of the last row. Both end in a connection with edges.

use apollo_compiler::{resolvers::FieldError, response::JsonMap};

use super::{
    Answer, Object, View, argument, failure, number_argument, text_argument,
    value::{leaf, maybe_text, null, number, object, text},
};

/// What Upwork answers to a page argument it does not accept.
pub(super) const BAD_INPUT: &str = "VJCA-6 Input parameter provided has incorrect value";

/// One page of rows, each with its cursor.
pub(super) struct Page<T> {
    total: usize,
    rows: Vec<(String, T)>,
    after: Option<String>,
    end: Option<String>,
    more: bool,
}

/// The page that `pagination { after first }` asks for, `after` being an offset.
pub(super) fn by_offset<T>(rows: Vec<T>, arguments: &JsonMap, max: usize) -> Result<Page<T>, FieldError> {
    let first = first(arguments, max)?;
    let after = text_argument(arguments, &["pagination", "after"]);
    let from: usize = match after {
        Some(offset) => offset.parse().map_err(|_| failure(BAD_INPUT))?,
        None => 0,
    };
    let total = rows.len();
    let numbered = (1_usize..).zip(rows).skip(from).take(first);
    let rows: Vec<(String, T)> = numbered.map(|(number, row)| (number.to_string(), row)).collect();
    Ok(Page {
        total,
        more: from.saturating_add(rows.len()) < total,
        after: after.map(str::to_owned),
        end: rows.last().map(|(cursor, _)| cursor.clone()),
        rows,
    })
}

/// The page that `pagination { after first }` asks for, `after` being the cursor of a row.
pub(super) fn by_cursor<T>(rows: Vec<(String, T)>, arguments: &JsonMap, max: usize) -> Result<Page<T>, FieldError> {
    let first = first(arguments, max)?;
    let after = text_argument(arguments, &["pagination", "after"]);
    let from = match after {
        Some(cursor) => {
            let at = rows.iter().position(|(other, _)| other == cursor);
            at.ok_or_else(|| failure(BAD_INPUT))? + 1
        }
        None => 0,
    };
    let total = rows.len();
    let rows: Vec<(String, T)> = rows.into_iter().skip(from).take(first).collect();
    Ok(Page {
        total,
        more: from + rows.len() < total,
        after: after.map(str::to_owned),
        end: rows.last().map(|(cursor, _)| cursor.clone()),
        rows,
    })
}

/// The page that `pagination { after first }` asks for of a list that is too long to be made as a whole, `after` being
/// a position in it: `c2` after the second row. As in Upwork's time reports the cursor of a row is its place on the
/// page, and the total is the page's own. `rows` gives so many rows after the first so many.
pub(super) fn by_position<T>(
    length: usize,
    arguments: &JsonMap,
    max: usize,
    rows: impl FnOnce(usize, usize) -> Vec<T>,
) -> Result<Page<T>, FieldError> {
    let paged = argument(arguments, &["pagination"]).is_some();
    let first = if paged { first(arguments, max)? } else { max };
    let after = text_argument(arguments, &["pagination", "after"]);
    let from = match after {
        Some(cursor) => {
            let position = cursor.strip_prefix('c').and_then(|position| position.parse().ok());
            position.filter(|from| *from <= length).ok_or_else(|| failure(BAD_INPUT))?
        }
        None => 0,
    };
    let rows: Vec<(String, T)> =
        (1_usize..).zip(rows(from, first)).map(|(number, row)| (format!("c{number}"), row)).collect();
    let read = from + rows.len();
    Ok(Page {
        total: rows.len(),
        more: read < length,
        after: after.map(str::to_owned),
        end: (!rows.is_empty()).then(|| format!("c{read}")),
        rows,
    })
}

fn first(arguments: &JsonMap, max: usize) -> Result<usize, FieldError> {
    number_argument(arguments, &["pagination", "first"])
        .filter(|first| (1..=max).contains(first))
        .ok_or_else(|| failure(BAD_INPUT))
}

/// A connection of `Prefix + Connection` and its edge type, over `page`.
pub(super) fn connection<'w, T: Copy + 'w>(
    view: View<'w>,
    (connection, edge): (&'static str, &'static str),
    page: Page<T>,
    node: fn(View<'w>, T) -> Object<'w>,
) -> Answer<'w> {
    object(Object::new(connection, move |field, _| match field {
        "totalCount" if view.twist.empty => number(0),
        "totalCount" => number(page.total),
        "edges" => view.list(page.rows.iter().map(|(cursor, row)| {
            let (cursor, row) = (cursor.clone(), *row);
            Object::new(edge, move |field, _| match field {
                "cursor" => text(&cursor),
                "node" => object(node(view, row)),
                _ => null(),
            })
        })),
        "pageInfo" => page_info(view, &page),
        _ => null(),
    }))
}

fn page_info<'w, T>(view: View<'w>, page: &Page<T>) -> Answer<'w> {
    let (end, more) = if view.twist.repeat_cursor {
        (page.after.clone().or_else(|| page.end.clone()), true)
    } else if view.twist.empty {
        (None, false)
    } else {
        (page.end.clone(), page.more)
    };
    info(end, more)
}

/// `PageInfo` as given.
pub(super) fn info<'w>(end: Option<String>, more: bool) -> Answer<'w> {
    object(Object::new("PageInfo", move |field, _| match field {
        "endCursor" => maybe_text(end.as_ref()),
        "hasNextPage" => leaf(more),
        _ => null(),
    }))
}
