//! What operators and functions make of values. What is not answered, does not fit or divides by zero is nothing.

use rust_decimal::Decimal;

use super::{
    calendar,
    eval::{Comparison, Function, Operation},
    value::Value,
};

/// `any` (decided by one that is true) and `all` (decided by one that is false).
pub fn quantify(values: impl Iterator<Item = Value>, decisive: bool) -> Value {
    let mut open = false;
    for value in values {
        match value {
            Value::Bool(value) if value == decisive => return Value::Bool(decisive),
            Value::Bool(_) => {}
            _ => open = true,
        }
    }
    if open { Value::Nothing } else { Value::Bool(!decisive) }
}

/// The smallest or greatest of the numbers that are there.
pub fn best(values: impl Iterator<Item = Value>, better: fn(Decimal, Decimal) -> Decimal) -> Value {
    let numbers =
        values.filter_map(|value| if let Value::Number(number) = value { Some(number) } else { None });
    numbers.reduce(better).map_or(Value::Nothing, Value::Number)
}

pub fn has(value: &Value) -> bool {
    match value {
        Value::Nothing => false,
        Value::Text(text) => !text.is_empty(),
        Value::Codes(codes) => !codes.is_empty(),
        _ => true,
    }
}

pub fn number(count: usize) -> Value {
    Value::Number(Decimal::from(count))
}

pub fn compare(how: Comparison, a: &Value, b: &Value) -> Value {
    use std::cmp::Ordering::{Equal, Greater, Less};
    let order = match (a, b) {
        (Value::Number(a), Value::Number(b)) => a.cmp(b),
        (Value::Date(a), Value::Date(b)) => a.cmp(b),
        (Value::Text(a), Value::Text(b)) => a.cmp(b),
        (Value::Bool(a), Value::Bool(b)) => a.cmp(b),
        _ => return Value::Nothing,
    };
    Value::Bool(match how {
        Comparison::Equal => order == Equal,
        Comparison::NotEqual => order != Equal,
        Comparison::Less => order == Less,
        Comparison::LessOrEqual => order != Greater,
        Comparison::Greater => order == Greater,
        Comparison::GreaterOrEqual => order != Less,
    })
}

/// Exact sums; what does not fit or divides by zero is nothing. Texts are joined, and skip what is missing.
pub fn calculate(how: Operation, a: &Value, b: &Value) -> Value {
    let result = match (how, a, b) {
        (Operation::Add, Value::Text(a), Value::Text(b)) => {
            return Value::Text(format!("{a}{b}").trim().into());
        }
        (Operation::Add, Value::Text(text), Value::Nothing)
        | (Operation::Add, Value::Nothing, Value::Text(text)) => {
            return Value::Text(text.trim().into());
        }
        (Operation::Add, Value::Number(a), Value::Number(b)) => a.checked_add(*b),
        (Operation::Subtract, Value::Number(a), Value::Number(b)) => a.checked_sub(*b),
        (Operation::Multiply, Value::Number(a), Value::Number(b)) => a.checked_mul(*b),
        (Operation::Divide, Value::Number(a), Value::Number(b)) => a.checked_div(*b),
        _ => None,
    };
    result.map_or(Value::Nothing, Value::Number)
}

pub fn contains(among: &Value, item: &Value) -> Value {
    match (among, item) {
        (Value::Codes(codes), Value::Text(item)) => Value::Bool(codes.contains(item)),
        _ => Value::Nothing,
    }
}

pub fn overlaps(a: &Value, b: &Value) -> Value {
    match (a, b) {
        (Value::Codes(a), Value::Codes(b)) => Value::Bool(a.iter().any(|code| b.contains(code))),
        _ => Value::Nothing,
    }
}

pub fn call(function: Function, values: &[Value]) -> Value {
    let result = match (function, values) {
        (Function::Age, [birth, Value::Date(day)]) => calendar::age(birth, *day).map(Value::Number),
        (Function::Days, [Value::Date(from), Value::Date(to)]) => {
            calendar::days(*from, *to).map(Value::Number)
        }
        (Function::FirstOfMonth, [Value::Date(day)]) => Some(Value::Date(day.first_of_month())),
        (Function::MonthsLater, [Value::Date(day), Value::Number(months)]) => {
            calendar::months_later(*day, *months).map(Value::Date)
        }
        (Function::Round, [Value::Number(value), Value::Number(digits)]) => {
            u32::try_from(*digits).ok().map(|digits| Value::Number(calendar::round(*value, digits)))
        }
        (Function::Floor, [Value::Number(value)]) => Some(Value::Number(value.floor())),
        (Function::Ceil, [Value::Number(value)]) => Some(Value::Number(value.ceil())),
        (Function::LastOfMonth, [Value::Date(day)]) => Some(Value::Date(day.last_of_month())),
        (Function::Months, [Value::Date(from), Value::Date(to)]) => {
            calendar::months(*from, *to).map(Value::Number)
        }
        (Function::Year, [day]) => calendar::year(day).map(Value::Number),
        (Function::Month, [Value::Date(day)]) => Some(Value::Number(day.month().into())),
        (Function::Min, values) => extreme(values, Decimal::min),
        (Function::Max, values) => extreme(values, Decimal::max),
        _ => None,
    };
    result.unwrap_or(Value::Nothing)
}

/// The smallest or greatest of some numbers, all of which must be there.
pub fn extreme(values: &[Value], better: fn(Decimal, Decimal) -> Decimal) -> Option<Value> {
    let number = |value: &Value| if let Value::Number(number) = value { Some(*number) } else { None };
    let numbers: Option<Vec<Decimal>> = values.iter().map(number).collect();
    numbers?.into_iter().reduce(better).map(Value::Number)
}
