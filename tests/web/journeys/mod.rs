//! Whole journeys of families and clerks, by pages alone.

mod about;
mod account;
mod carried;
mod coming_back;
mod consents;
mod ending;
mod family;
mod first_day;
mod forwarding;
mod headings;
mod informal;
mod keeping;
mod languages;
mod letters;
mod new_version;
mod objections;
mod office;
mod phone;
mod pictures;
mod places;
mod reach;
mod release;
mod rows;
mod search;
mod signature;
mod supplements;
