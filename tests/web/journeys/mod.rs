//! Whole journeys of families and clerks, by pages alone.

mod coming_back;
mod family;
mod languages;
mod office;
mod rows;
