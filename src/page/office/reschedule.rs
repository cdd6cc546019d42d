//! Another day on which a case is due.

use serde::Serialize;

/// The form; `until` is the day as the browser sends it, `reason` why.
#[derive(Clone, Debug, Serialize)]
pub struct RescheduleForm {
    /// Where it is sent.
    pub action: String,
    /// The day that is there or was typed.
    pub until: String,
    /// What was typed.
    pub reason: String,
    /// Whether it shows at once, because something is wrong with it.
    pub open: bool,
}
