//! The QR code: a picture with a name for those who listen, its caption beside it.

use qrcode::{Color, EcLevel, QrCode};

use super::{
    PaperError,
    layout::height,
    look,
    pages::{At, Flow, Ink, Rect, Role},
    paper::Code,
    tags::{Element, Tag},
};

/// 32 mm: read from a hand's distance by any telephone.
const SIDE: f32 = 90.7;
/// The white edge that the standard asks for, in modules.
const QUIET_ZONE: usize = 4;

/// Puts a code at the left and its caption at the right.
pub(super) fn code(flow: &mut Flow<'_>, code: &Code) -> Result<(), PaperError> {
    let modules = QrCode::with_error_correction_level(&code.data, EcLevel::M)
        .map_err(|_| PaperError::Code { length: code.data.len() })?;
    let caption = flow.set(&code.caption, look::BODY, look::WIDTH - SIDE - 14.0);
    flow.make_room(10.0, SIDE);
    let start = flow.at();

    flow.tree.open(Element {
        spoken: Some(code.spoken.clone()),
        bounds: Some([look::LEFT, look::PAGE.1 - start.y - SIDE, look::LEFT + SIDE, look::PAGE.1 - start.y]),
        ..Tag::Figure.into()
    });
    let number = flow.tree.piece(start.page);
    flow.draw(start.page, Role::Content(number), Ink::Boxes(squares(&modules, start.y), look::BLACK));
    flow.tree.close();

    let beside = At { y: start.y + ((SIDE - height(&caption)) / 2.0).max(0.0), ..start };
    flow.tree.open(Tag::Paragraph);
    let end = flow.put(&caption, look::LEFT + SIDE + 14.0, beside);
    flow.tree.close();
    let below = At { y: start.y + SIDE, ..start };
    flow.go_on_at(if end > below { end } else { below });
    Ok(())
}

/// The dark modules, each row's neighbours joined. The boxes overlap by a hair, or viewers show
/// white lines between them.
fn squares(modules: &QrCode, top: f32) -> Vec<Rect> {
    const HAIR: f32 = 0.03;
    let width = modules.width();
    let side = SIDE / number(width + 2 * QUIET_ZONE);
    let mut boxes = Vec::new();
    for (row, colours) in modules.to_colors().chunks(width).enumerate() {
        let mut from = None;
        for column in 0..=width {
            let dark = colours.get(column) == Some(&Color::Dark);
            match (from, dark) {
                (None, true) => from = Some(column),
                (Some(first), false) => {
                    boxes.push(Rect {
                        x: look::LEFT + number(first + QUIET_ZONE) * side,
                        y: top + number(row + QUIET_ZONE) * side,
                        width: number(column - first) * side + HAIR,
                        height: side + HAIR,
                    });
                    from = None;
                }
                _ => {}
            }
        }
    }
    boxes
}

/// A count of modules, never more than 185.
fn number(count: usize) -> f32 {
    f32::from(u8::try_from(count).unwrap_or(u8::MAX))
}
