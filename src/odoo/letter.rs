//! A cover letter, plain text on Upwork, as the HTML that Odoo would keep of it. Nothing of what somebody typed
//! into a letter may run in the browser of whoever reads it in Odoo.

/// Paragraphs at empty lines, breaks at line ends, everything else as typed. `None` for a letter without text.
pub(super) fn to_html(letter: &str) -> Option<String> {
    let text = letter.replace("\r\n", "\n").replace('\r', "\n");
    let text: String = text.chars().filter(|c| matches!(c, '\n' | '\t') || !c.is_control()).collect();
    let lines: Vec<&str> = text.trim().lines().map(str::trim_end).collect();
    let paragraphs: Vec<String> =
        lines.split(|line| line.is_empty()).filter(|lines| !lines.is_empty()).map(paragraph).collect();
    (!paragraphs.is_empty()).then(|| ammonia::clean(&paragraphs.concat()))
}

fn paragraph(lines: &[&str]) -> String {
    let lines: Vec<String> = lines.iter().map(|line| escape(line)).collect();
    format!("<p>{}</p>", lines.join("<br>"))
}

fn escape(line: &str) -> String {
    line.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paragraphs_and_lines_stay_apart() {
        assert_eq!(to_html("Hi").as_deref(), Some("<p>Hi</p>"));
        assert_eq!(
            to_html("Hi,\r\n\r\nI am\nAnna.\n\n\n\nBye\n").as_deref(),
            Some("<p>Hi,</p><p>I am<br>Anna.</p><p>Bye</p>")
        );
    }

    #[test]
    fn what_looks_like_html_is_text() {
        let html = to_html("<script>alert('1')</script> & <img src=x onerror=\"y\">").unwrap();
        assert_eq!(html, "<p>&lt;script&gt;alert('1')&lt;/script&gt; &amp; &lt;img src=x onerror=\"y\"&gt;</p>");
    }

    /// Both sides are what Odoo's `html_sanitize` made of the same text.
    #[test]
    fn the_html_is_as_odoo_writes_it() {
        for (letter, html) in [
            ("a <b> & \"q\" 'x'\n\nl1\nl2", "<p>a &lt;b&gt; &amp; \"q\" 'x'</p><p>l1<br>l2</p>"),
            ("a\u{a0}b\t c", "<p>a&nbsp;b\t c</p>"),
            ("é 🚀  two  spaces", "<p>é 🚀  two  spaces</p>"),
        ] {
            assert_eq!(to_html(letter).as_deref(), Some(html));
        }
    }

    #[test]
    fn a_letter_without_text_is_none() {
        assert_eq!(to_html(" \n\t\u{0}\r\n"), None);
    }
}
