//! Time, randomness and ids come from one handle, so that tests can fix them.
//!
//! Layer 0: may use the standard library and small crates only. Everything else that needs the
//! hour, a random number or a new id asks here; `clippy.toml` forbids the shortcuts.

use std::sync::{Arc, Mutex};

use aws_lc_rs::rand::{SecureRandom, SystemRandom};
use jiff::{SignedDuration, Timestamp, civil::Date, tz::TimeZone};
use uuid::Uuid;

/// The office day begins at midnight in this zone, wherever the server stands (domain rule AD17).
const OFFICE_ZONE: &str = "Europe/Berlin";

/// A source of time and chance. Cheap to clone.
#[derive(Clone)]
pub struct Clock {
    source: Source,
    zone: TimeZone,
    random: SystemRandom,
}

#[derive(Clone)]
enum Source {
    System,
    /// The machine's clock, put forward or back: for demonstrations of the past.
    Shifted(SignedDuration),
    Fixed(Arc<Mutex<Fixed>>),
}

/// What a test decides: the moment, and the seed of everything random.
struct Fixed {
    now: Timestamp,
    seed: u64,
}

impl Clock {
    /// The clock of the machine and its random numbers.
    #[must_use]
    pub fn system() -> Self {
        Self::new(Source::System)
    }

    /// A clock that stands at `now` until it is moved; everything random follows from `seed`.
    #[must_use]
    pub fn fixed(now: Timestamp, seed: u64) -> Self {
        Self::new(Source::Fixed(Arc::new(Mutex::new(Fixed { now, seed }))))
    }

    /// The clock of the machine, put forward or back; a fixed clock stays as it is.
    #[must_use]
    pub fn shifted(&self, by: SignedDuration) -> Self {
        match &self.source {
            Source::System => Self::new(Source::Shifted(by)),
            Source::Shifted(_) | Source::Fixed(_) => self.clone(),
        }
    }

    fn new(source: Source) -> Self {
        // The zone comes with the binary; were it ever missing, UTC would shift days by an hour or two.
        let zone = TimeZone::get(OFFICE_ZONE).unwrap_or(TimeZone::UTC);
        Self { source, zone, random: SystemRandom::new() }
    }

    /// This moment, in whole microseconds, which is what both databases keep.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "this is the one place that may ask the machine")]
    pub fn now(&self) -> Timestamp {
        let now = match &self.source {
            Source::System => Timestamp::now(),
            Source::Shifted(by) => Timestamp::now().checked_add(*by).unwrap_or(Timestamp::MAX),
            Source::Fixed(fixed) => lock(fixed).now,
        };
        Timestamp::from_microsecond(now.as_microsecond()).unwrap_or(now)
    }

    /// Today as the office counts it.
    #[must_use]
    pub fn today(&self) -> Date {
        self.day_of(self.now())
    }

    /// The day in which a moment falls, as the office counts it.
    #[must_use]
    pub fn day_of(&self, moment: Timestamp) -> Date {
        moment.to_zoned(self.zone.clone()).date()
    }

    /// The moment in which a day begins, as the office counts it; the last moment of all for days beyond time.
    #[must_use]
    pub fn start_of(&self, day: Date) -> Timestamp {
        day.to_zoned(self.zone.clone()).map_or(Timestamp::MAX, |start| start.timestamp())
    }

    /// The zone in which the office counts its days.
    #[must_use]
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// Moves a fixed clock; the system's clock cannot be moved.
    pub fn advance(&self, by: SignedDuration) {
        if let Source::Fixed(fixed) = &self.source {
            let mut fixed = lock(fixed);
            fixed.now = fixed.now.checked_add(by).unwrap_or(fixed.now);
        }
    }

    /// `N` random bytes, fit for keys and tokens.
    ///
    /// # Panics
    /// When the system has no random numbers.
    #[must_use]
    pub fn random<const N: usize>(&self) -> [u8; N] {
        let mut bytes = [0; N];
        match &self.source {
            Source::System | Source::Shifted(_) => {
                // A machine without random numbers can't serve anyone safely; there is nothing to fall back to.
                #[expect(clippy::expect_used, reason = "no safe way on without randomness")]
                self.random.fill(&mut bytes).expect("the system gives random numbers");
            }
            Source::Fixed(fixed) => {
                let mut fixed = lock(fixed);
                for chunk in bytes.chunks_mut(8) {
                    fixed.seed = fixed.seed.wrapping_add(0x9e37_79b9_7f4a_7c15);
                    chunk.copy_from_slice(&mix(fixed.seed).to_le_bytes()[..chunk.len()]);
                }
            }
        }
        bytes
    }

    /// A random number below `limit`, which must not be zero.
    #[must_use]
    pub fn below(&self, limit: u64) -> u64 {
        // 128 random bits make the bias of the remainder immeasurably small.
        let wide = u128::from_le_bytes(self.random::<16>());
        u64::try_from(wide % u128::from(limit.max(1))).unwrap_or(0)
    }

    /// A new id, UUID version 7: sorts by the moment of its making.
    #[must_use]
    pub fn uuid(&self) -> Uuid {
        let millis = u64::try_from(self.now().as_millisecond()).unwrap_or(0);
        uuid::Builder::from_unix_timestamp_millis(millis, &self.random()).into_uuid()
    }
}

fn lock(fixed: &Mutex<Fixed>) -> std::sync::MutexGuard<'_, Fixed> {
    fixed.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// The finisher of `SplitMix64`: good enough to tell test values apart, never used for secrets.
fn mix(seed: u64) -> u64 {
    let z = (seed ^ (seed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Clock {
        Clock::fixed(text.parse().unwrap(), 7)
    }

    #[test]
    fn the_day_begins_at_midnight_in_berlin() {
        assert_eq!(at("2026-11-23T23:30:00Z").today().to_string(), "2026-11-24");
        assert_eq!(at("2026-07-31T21:59:59Z").today().to_string(), "2026-07-31");
        assert_eq!(at("2026-07-31T22:00:00Z").today().to_string(), "2026-08-01");
    }

    #[test]
    fn a_fixed_clock_repeats_itself_and_can_be_moved() {
        let (one, two) = (at("2026-11-24T08:00:00Z"), at("2026-11-24T08:00:00Z"));
        assert_eq!(one.uuid(), two.uuid());
        assert_ne!(one.random::<16>(), one.random::<16>());
        one.advance(SignedDuration::from_hours(24));
        assert_eq!(one.today().to_string(), "2026-11-25");
    }

    #[test]
    fn ids_sort_by_time() {
        let clock = at("2026-11-24T08:00:00Z");
        let first = clock.uuid();
        clock.advance(SignedDuration::from_millis(1));
        assert!(first < clock.uuid());
    }
}
