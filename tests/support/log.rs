//! What the program says, kept for each program apart.

use std::{
    io,
    sync::{Arc, Mutex, PoisonError},
};

use tracing::Level;

/// What one program says while others run beside it: each has threads of its own.
#[derive(Clone, Default)]
pub struct Log(Arc<Mutex<Vec<u8>>>);

impl Log {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
    }

    pub fn take_this_thread(&self) {
        let log = self.clone();
        let subscriber = tracing_subscriber::fmt()
            .with_max_level(Level::WARN)
            .with_ansi(false)
            .with_writer(move || log.clone())
            .finish();
        // For as long as the thread lives.
        std::mem::forget(tracing::subscriber::set_default(subscriber));
    }
}

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
